/** Spellings that the two sides of the ocean write differently, brought to one; order matters, the longer ones first. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^aluminium/, 'aluminum'],
  [/^sulph/, 'sulf'],
  [/fibre/, 'fiber'],
  [/(met|lit|cent|theat|calib|spect)re(s?)$/, '$1er$2'],
  [/(col|arm|harb|vap|behavi|lab)our/, '$1or'],
  [/(anal|cat|dial)ogue/, '$1og'],
  [/(anal|electrol|hydrol|pyrol)ys(e|ed|er|ing)/, '$1yz$2'],
  [/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/analysis$|analyses$/, 'analyz'],
  [/^mould/, 'mold'],
  [/^programme/, 'program'],
  [/^plough/, 'plow'],
  [/defence/, 'defense'],
  [/licence/, 'license'],
  [/haem/, 'hem'],
]

const englishEndings =
  /(?:izations?|ifications?|ational|ations?|ators?|ating|ated|ates|ate|ances?|ences?|ments?|ities|ity|ically|ical|ious|ous|ives?|ions?|ers?|ors?|ings?|ies|ied|ied|ed|es|al|ic|ly|s|e|y)$/
const russianEndings =
  /(?:иями|ями|ами|ией|ого|его|ому|ему|ыми|ими|иях|ях|ах|ов|ев|ей|ий|ый|ой|ая|яя|ое|ее|ые|ие|ую|юю|ия|ии|ию|ам|ям|ом|ем|а|я|о|е|ы|и|у|ю|ь|й)$/

/** Stems are kept: an index asks for the same few thousand words a hundred thousand times. */
const known = new Map<string, string>()
const knownMax = 60_000

/**
 * One form for the forms of one word. It cuts more than a grammarian would ("separator", "separation" and "separate" are one),
 * because a list says in one form what the exporter says in another; what it wrongly joins is parted again by the other words.
 */
export function stem(word: string): string {
  const kept = known.get(word)
  if (kept !== undefined) return kept
  const made = /^[a-z]+$/.test(word)
    ? stemEnglish(word)
    : /^\p{Script=Cyrillic}+$/u.test(word)
      ? stemRussian(word)
      : word
  if (known.size >= knownMax) known.clear()
  known.set(word, made)
  return made
}

/** Only the number is let go: for words of a thesaurus, where "lasers" is "laser", but "computing" is not "computer". */
export function singular(word: string): string {
  if (/\p{Script=Cyrillic}/u.test(word)) return stemRussian(word)
  if (!/^[a-z]{4,}$/.test(word)) return word
  const one = spelled(word)
  if (/(?:ss|us|is|ous)$/.test(one)) return one
  if (one.endsWith('ies')) return `${one.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|zz)es$/.test(one)) return one.slice(0, -2)
  return one.endsWith('s') ? one.slice(0, -1) : one
}

function stemEnglish(word: string): string {
  const one = spelled(word)
  if (one.length < 4) return one
  const bare = /(?:ss|us|is)$/.test(one) ? one : one.replace(/(?<=...)s$/, '')
  const cut = bare.replace(englishEndings, '')
  const left = cut.length >= 4 || (cut.length === 3 && bare.length <= 5) ? cut : bare
  // "controlled" and "control", "milling" and "mill": the doubled letter goes in all of them.
  return left.replace(/([bdfglmnprt])\1$/, '$1')
}

function spelled(word: string): string {
  let one = word
  for (const [pattern, instead] of spellings) one = one.replace(pattern, instead)
  return one
}

function stemRussian(word: string): string {
  const cut = word.replace(russianEndings, '')
  return cut.length >= 3 ? cut : word
}
