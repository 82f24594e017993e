/** White space of any kind, and control characters, which no database and no page would keep. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const blanks = /[\s\u0000-\u001f\u007f-\u009f\ufeff]+/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const needsCare =
  /[\u0000-\u001f\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ud800-\udfff\ufeff]|^ | $| {2}/

/** A publisher's words on one line: blanks of every kind become one space each, half surrogate pairs the replacement character. */
export function cleanText(text: string): string {
  return needsCare.test(text) ? text.toWellFormed().replace(blanks, ' ').trim() : text
}
