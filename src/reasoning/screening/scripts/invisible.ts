/** Signs that set the direction of writing. */
export const isBidi = (code: number): boolean =>
  code === 0x61c ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069)

/** Signs without a picture: zero-width, bidi, soft hyphen, joiners, variation selectors, fillers, tags. */
export const invisible = (code: number): boolean =>
  code >= 0xad &&
  (code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x17b4 ||
    code === 0x17b5 ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0x3164 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0x1d173 && code <= 0x1d17a) ||
    (code >= 0xe0000 && code <= 0xe0fff))

/** A text without the signs that nobody sees. */
export function withoutInvisible(text: string): string {
  let clean = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    const width = code > 0xffff ? 2 : 1
    if (invisible(code)) {
      clean += text.slice(from, at)
      from = at + width
    }
    at += width - 1
  }
  return from === 0 ? text : clean + text.slice(from)
}
