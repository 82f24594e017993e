/** A text made easy to look into, letter for letter in its old places: small letters, one kind of dash, blank and micro sign. */
export function foldPlain(text: string): string {
  return text
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replaceAll(/[\u00b5\u03bc]/g, 'u')
    .replaceAll(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u00d7\u2715]/g, 'x')
    .replaceAll(/[Ø⌀]/g, 'ø')
    .replaceAll(/[A-Z]/g, capital => capital.toLowerCase())
}

/** The same, but capitals stay: units are told apart by them. */
export function foldMarks(text: string): string {
  return text
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replaceAll(/[\u03bc]/g, '\u00b5')
    .replaceAll(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u00d7\u2715]/g, 'x')
    .replaceAll(/[⁰¹²³⁴-⁹⁻]/g, raised => superscripts.get(raised) ?? raised)
}

/** A raised figure is set apart from what it follows, so that 10⁶ is never read as 106. It takes the place of one letter. */
const superscripts: ReadonlyMap<string, string> = new Map([
  ['⁰', '\u2070'],
  ['¹', '\u00b9'],
])
