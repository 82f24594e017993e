/**
 * A key that spellings of one foreign word in Latin letters mostly share: Khaled, Haled; Yusuf, Joseph, Youssef; Zhukov, Djoukov; Qasem,
 * Ghasim, Kassem. The order of consonant classes is kept, vowels are out; a vowel at the front stands as `a`, so that Ali is not Lee.
 */
export function skeleton(word: string): string {
  let key = ''
  let last = ''
  const end = word.length
  for (let at = 0; at < end; ) {
    const letter = word.charCodeAt(at)
    const next = at + 1 < end ? word.charCodeAt(at + 1) : 0
    const here = kinds[letter & 127]
    let to = ''
    let width = 1
    if (here === vowel) {
      if (at === 0) to = front(word)
      if (at === 0 && to !== 'a') width = 2
    } else if (letter === w) {
      // Between vowels it is the v of others (Dawud, Davud); beside a consonant it is the u of others (Sawsan, Saousan).
      if (at === 0 || (kinds[next & 127] === vowel && kinds[word.charCodeAt(at - 1) & 127] === vowel)) to = 'f'
    } else if (letter === h) {
      if (at === 0 || next !== 0) to = 'h'
    } else if (letter === k && next === h) {
      to = 'h'
      width = 2
    } else if (letter === c) {
      if (next === h || next === s || next === z) {
        to = 's'
        width = 2
      } else if (next === k || next === q) {
        to = 'k'
        width = 2
      } else to = next === e || next === i || next === y ? 's' : 'k'
    } else if (letter === d && (next === j || next === z)) {
      to = next === j || word.charCodeAt(at + 2) === h ? 'j' : 's'
      width = to === 'j' && next === z ? 3 : 2
    } else if (letter === t && (next === s || next === z || next === c)) {
      to = 's'
      width = next === c && word.charCodeAt(at + 2) === h ? 3 : 2
    } else if (letter === s && next === c && word.charCodeAt(at + 2) === h) {
      to = 's'
      width = 3
    } else if (letter === z && next === h) {
      to = 'j'
      width = 2
    } else if (letter === p && next === h) {
      to = 'f'
      width = 2
    } else if (
      letter === j &&
      at > 0 &&
      next === 0 &&
      word.charCodeAt(at - 1) !== a &&
      kinds[word.charCodeAt(at - 1) & 127] === vowel
    ) {
      width = 1 // Sergej, Dmitrij: a glide, not a consonant
    } else if (letter === x) {
      if (at === 0) to = 's'
      else {
        if (last !== 'k') key += 'k'
        last = 'k'
        to = 's'
      }
    } else {
      to = classes[letter & 127] ?? ''
      if (next === h && (letter === s || letter === t || letter === d || letter === g || letter === b)) width = 2
    }
    if (to !== '' && to !== last) {
      key += to
      last = to
    } else if (to !== '' && digit(letter)) key += to
    at += width
  }
  return key
}

const code = (letter: string) => letter.charCodeAt(0)
const a = 97
const b = 98
const c = 99
const d = 100
const e = 101
const g = 103
const h = 104
const i = 105
const j = 106
const k = 107
const o = 111
const p = 112
const q = 113
const s = 115
const t = 116
const u = 117
const w = 119
const x = 120
const y = 121
const z = 122

const vowel = 1
const kinds = new Uint8Array(128)
for (const letter of 'aeiouy') kinds[code(letter)] = vowel

const classes: string[] = new Array<string>(128).fill('')
for (const row of ['b b', 'p p', 'k kqg', 'd d', 't t', 'f fv', 'j j', 'l l', 'm m', 'n n', 'r r', 's sz']) {
  const [to = '', letters = ''] = row.split(' ')
  for (const letter of letters) classes[code(letter)] = to
}
for (const sign of '0123456789') classes[code(sign)] = sign
const digit = (letter: number) => letter >= 48 && letter <= 57

/** What a vowel at the front counts as: a glide where it is one (Yusuf, Iosif), but Yelena and Ielena are Elena, and Oualid is Walid. */
function front(word: string): 'a' | 'j' | 'f' {
  const letter = word.charCodeAt(0)
  const next = word.charCodeAt(1)
  if (letter === o && next === u) return kinds[word.charCodeAt(2)] === vowel ? 'f' : 'a'
  const isGlide = (letter === y || letter === i) && kinds[next] === vowel && next !== i && next !== y
  return isGlide && next !== e ? 'j' : 'a'
}
