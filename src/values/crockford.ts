const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** 128 bits as 26 characters, most significant first; the first character holds only three bits. */
export function encode128(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  // 26 characters hold two bits more than the bytes: they come first, and are nothing.
  let bits = 2
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet.charAt((held >> (bits - 5)) & 31)
    held &= 31
  }
  return text
}

/** Undefined unless the text is 26 characters that write 128 bits. Reads what people write for them: capitals, I and L for 1, O for 0. */
export function decode128(text: string): Uint8Array | undefined {
  if (text.length !== 26) return undefined
  let value = 0n
  for (const character of text.toLowerCase()) {
    const digit = alphabet.indexOf(character === 'o' ? '0' : character === 'i' || character === 'l' ? '1' : character)
    if (digit < 0) return undefined
    value = (value << 5n) | BigInt(digit)
  }
  if (value >> 128n !== 0n) return undefined
  return Uint8Array.from({ length: 16 }, (_, i) => Number((value >> BigInt(8 * (15 - i))) & 255n))
}
