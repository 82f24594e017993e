/** White space of any kind, and control characters, which no database and no page would keep. */
const blanks = /[\s\p{Cc}\ufeff]+/gu

/** A publisher's words on one line: blanks of every kind become one space each, half surrogate pairs the replacement character. */
export function cleanText(text: string): string {
  return own(needsCare(text) ? text.toWellFormed().replace(blanks, ' ').trim() : text)
}

/** Nearly every text needs none, and a look at each letter costs less than the pattern does. */
function needsCare(text: string): boolean {
  let before = 32
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 ? before === 32 : code < 32 || (code > 126 && code < 161) || (code > 0x167f && isOdd(code)))
      return true
    before = code
  }
  return before === 32
}

/** Blanks beyond Latin-1, and halves of surrogate pairs, which may lack the other half. */
function isOdd(code: number): boolean {
  return code === 0x1680 || (code > 0x1fff && code < 0x3001) || (code > 0xd7ff && code < 0xe000) || code === 0xfeff
}

/** A piece of a text keeps the whole text in memory, and these pieces are kept: so a long one is copied out. */
function own(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1)
}
