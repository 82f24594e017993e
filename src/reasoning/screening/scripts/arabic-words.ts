import { spellArabic } from './arabic-letters.ts'
import { arabicName, type Spellings } from './arabic-names.ts'

/** For each of the three styles, the word with its parts apart, and with them glued. */
type WordSpellings = readonly [Pair, Pair, Pair]
type Pair = readonly [apart: string, glued: string]

/** The spellings of one normalised word; `written` is the word as it was before. */
export function wordSpellings(word: string, written: string): WordSpellings {
  // With its madda (آلومینا) the first letter is no article.
  if (written.startsWith('آ')) return wordSpelt(word)
  return compound(word) ?? conjunction(word) ?? article(word) ?? wordSpelt(word)
}

/** wa-l- and li-l- written as one word with the noun: and the …, for the …. */
function conjunction(word: string): WordSpellings | undefined {
  const head = word.startsWith('وال') ? 'wa' : word.startsWith('لل') ? 'li' : undefined
  if (head === undefined || word.length < 6 || arabicName(word) !== undefined) return undefined
  const rest = wordSpelt(word.slice(head === 'wa' ? 3 : 2))
  return [
    [`${head} al ${rest[0][0]}`, `${head}l ${rest[0][1]}`],
    [`${head} al ${rest[1][0]}`, `${head}l ${rest[1][1]}`],
    [`${head} el ${rest[2][0]}`, `${head}l ${rest[2][1]}`],
  ]
}

const alike = (spellings: Spellings): WordSpellings => [pair(spellings[0]), pair(spellings[1]), pair(spellings[2])]
const pair = (text: string): Pair => [text, text.replaceAll(' ', '')]

const sunLetters: Readonly<Record<string, string>> = {
  ت: 't',
  ث: 't',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ن: 'n',
} // prettier-ignore

/** al-: kept apart, el- in the third style, glued as in Alzahrani; before sun letters as spoken where glued in Iran and South Asia. */
function article(word: string): WordSpellings | undefined {
  if (!word.startsWith('ال') || word.length < 5 || arabicName(word) !== undefined) return undefined
  const rest = wordSpelt(word.slice(2))
  const sun = sunLetters[word.slice(2, 3)]
  return [
    [`al ${rest[0][0]}`, `al${rest[0][1]}`],
    [`al ${rest[1][0]}`, sun === undefined ? `al${rest[1][1]}` : `a${sun}${rest[1][1]}`],
    [`el ${rest[2][0]}`, sun === undefined ? `al ${rest[2][1]}` : `a${sun} ${rest[2][1]}`],
  ]
}

/** Abd al-Karim and the like, written as one word or as two: Abdul Karim, Abdulkarim, Abdolkarim. */
function compound(word: string): WordSpellings | undefined {
  for (const head of heads) {
    if (!word.startsWith(head.letters) || word.length < head.letters.length + 3) continue
    if (arabicName(word) !== undefined) return undefined
    const rest = wordSpelt(word.slice(head.letters.length))
    return [
      [`${head.said[0]} ${rest[0][0]}`, `${head.glued[0]}${rest[0][1]}`],
      [`${head.glued[1]}${rest[1][1]}`, `${head.glued[1]} ${rest[1][0]}`],
      [`${head.glued[0]} ${rest[0][0]}`, `${head.glued[0]}${rest[2][1]}`],
    ]
  }
  return undefined
}
const heads = [
  { letters: 'عبدال', said: ['abd al'], glued: ['abdul', 'abdol'] },
  { letters: 'ابوال', said: ['abu al'], glued: ['abul', 'abol'] },
  { letters: 'ذوال', said: ['dhu al'], glued: ['dhul', 'zol'] },
] as const

/** A word of the table, a word made of words of the table, one with a known ending, or letter by letter. */
function wordSpelt(word: string): WordSpellings {
  const known = arabicName(word)
  if (known !== undefined) return alike(known)
  return twoNames(word) ?? withEnding(word) ?? alike([spellArabic(word, 0), spellArabic(word, 1), spellArabic(word, 2)])
}

/** Two or three names written as one word, as is the habit in Iran: Gholamali, Alireza, Mohammadreza. */
function twoNames(word: string): WordSpellings | undefined {
  for (let cut = word.length - 2; cut >= 3; cut--) {
    const first = arabicName(word.slice(0, cut))
    const rest = word.slice(cut)
    const second =
      first === undefined
        ? undefined
        : (arabicName(rest) ?? (rest.startsWith('ال') ? arabicName(rest.slice(2)) : undefined))
    if (first === undefined || second === undefined) continue
    return [0, 1, 2].map(way => {
      const head = first[way] ?? ''
      const tail = second[way] ?? ''
      const isIran = way === 1
      return isIran ? [`${head}${tail}`, `${head} ${tail}`] : [`${head} ${tail}`, `${head}${tail}`]
    }) as unknown as WordSpellings
  }
  return undefined
}

const endings = [
  ['يان', 'ian', 'ian'],
  ['زاده', 'zadeh', 'zada'],
  ['نژاد', 'nejad', 'nejad'],
  ['پور', 'pour', 'pur'],
  ['فر', 'far', 'far'],
  ['نيا', 'nia', 'niya'],
  ['وند', 'vand', 'wand'],
  ['لو', 'lou', 'lu'],
  ['چي', 'chi', 'chi'],
  ['كار', 'kar', 'kar'],
  ['گر', 'gar', 'gar'],
  ['دوست', 'doust', 'dost'],
  ['خواه', 'khah', 'khah'],
  ['منش', 'manesh', 'manish'],
  ['ابادي', 'abadi', 'abadi'],
  ['اباد', 'abad', 'abad'],
  ['راد', 'rad', 'rad'],
  ['تبار', 'tabar', 'tabar'],
  ['زي', 'zai', 'zai'],
  ['خيل', 'khel', 'khel'],
  ['وي', 'avi', 'awi'],
  ['اني', 'ani', 'ani'],
  ['ات', 'at', 'at'],
  ['ان', 'an', 'an'],
  ['ين', 'in', 'in'],
  ['ون', 'oun', 'un'],
  ['يه', 'ieh', 'iyya'],
  ['ي', 'i', 'i'],
  ['ه', 'eh', 'a'],
] as const // prettier-ignore

function withEnding(word: string): WordSpellings | undefined {
  for (const [letters, iran, arab] of endings) {
    const stem = word.endsWith(letters) ? arabicName(word.slice(0, -letters.length)) : undefined
    if (stem === undefined || word.length < letters.length + 2) continue
    return alike([`${joined(stem[0])}${arab}`, `${joined(stem[1])}${iran}`, `${joined(stem[2])}${arab}`])
  }
  return undefined
}
const joined = (stem: string) => stem.replaceAll(' ', '')
