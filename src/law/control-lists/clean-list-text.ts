const raised: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁻': '-',
  '⁺': '',
}

/**
 * A publisher's text with one spelling for what only looks different: blanks of all widths, the two code points of micro, raised digits.
 * Blanks inside a number are taken out, since a blank of any width parts thousands there. Words and quotation marks stay as they are.
 */
export function cleanListText(text: string): string {
  // Most texts have none of these letters, and there are many texts.
  const plain = /[^\x20-\x7e]/.test(text) ? cleanLetters(text) : text
  return plain
    .replace(
      /(?<![\d.,-])(\d{1,3})((?: \d{3})+)(?![\d-]| \d{1,2}\b)/g,
      (all: string, head: string, rest: string, at: number) =>
        // `Note 2 100 MPa` cannot be told from `2 100 MPa`; the name before it decides.
        /\b(?:note|part|category|level|n\.b\.|iso|iec|cfr|figure|table)\s$/i.test(plain.slice(Math.max(0, at - 10), at))
          ? all
          : head + rest.replaceAll(' ', ''),
    )
    .replace(/\s+/g, ' ')
    .trim()
}

function cleanLetters(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\ufeff]/g, '')
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      .replace(/\u03bc(?=[A-Za-z])/g, '\u00b5')
      .replace(/10([⁺⁻]?[⁰¹²³⁴-⁹]+)/g, (_, digits: string) => `10^${lowered(digits)}`)
      .replace(/[⁰¹²³⁴-⁹⁻⁺]/g, lowered)
  )
}

function lowered(digits: string): string {
  return Array.from(digits, digit => raised[digit] ?? digit).join('')
}

/** What two editions are compared by: nothing of a publisher's typesetting is left in it. */
export function comparisonKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚`´]/g, "'")
    .replace(/''/g, '"')
    .replace(/(?<=\d\s?)[oº]\s?(?=C\b)/g, '°')
    .replace(/[‐-―−]/g, '-')
    .replaceAll('×', 'x')
    .replace(/µ|μ/g, 'u')
    .replace(/[\s^]+/g, '')
    .replace(/\.(?=[;,.:)]|$)/g, '')
    .replace(/[;,.:]+$/, '')
    .toLowerCase()
}
