/** FNV-1a, 32 bits, letter by letter. */
export const hashBegun = 0x811c9dc5
export const hashOn = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193)

export function hashOf(text: string): number {
  return hashOfPart(text, 0, text.length)
}

/** The same of the part of a text. */
export function hashOfPart(text: string, from: number, to: number): number {
  let hash = hashBegun
  for (let at = from; at < to; at++) hash = hashOn(hash, text.charCodeAt(at))
  return mixed(hash)
}

/** The same of plain letters by their codes. */
export function hashOfLetters(letters: Uint8Array, from: number, to: number): number {
  return hashFrom(hashBegun, letters, from, to)
}

/** The same where the letters before have been hashed already. */
export function hashFrom(begun: number, letters: Uint8Array, from: number, to: number): number {
  let hash = begun
  for (let at = from; at < to; at++) hash = hashOn(hash, letters[at] as number)
  return mixed(hash)
}

/** FNV leaves the low bits of short texts too alike for tables by low bits. */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 15)
  h = Math.imul(h, 0x2c1b3c6d)
  h ^= h >>> 12
  h = Math.imul(h, 0x297a2d39)
  return (h ^ (h >>> 15)) >>> 0
}
