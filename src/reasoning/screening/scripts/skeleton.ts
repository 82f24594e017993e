/**
 * A key that spellings of one foreign word in Latin letters mostly share: Khaled, Haled; Yusuf, Joseph, Youssef; Zhukov, Djoukov; Qasem,
 * Ghasim, Kassem. The order of consonant classes is kept, vowels are out; a vowel at the front stands as `a`, so that Ali is not Lee.
 */
export function skeleton(word: string): string {
  const key = new Uint8Array(2 * word.length)
  return String.fromCharCode(...key.subarray(0, skeletonInto(word, key)))
}

/** The same as codes, for who needs no text of it; it has two for each letter at most. Gives how many. */
export function skeletonInto(word: string, key: Uint8Array): number {
  let count = 0
  let last = 0
  const end = word.length
  for (let at = 0; at < end; ) {
    const letter = word.charCodeAt(at)
    const next = letterAt(word, at + 1)
    let to = 0
    let width = 1
    if (isVowel(letter)) {
      if (at === 0) to = front(word)
      if (at === 0 && to !== a) width = 2
    } else if (letter === w) {
      // Between vowels it is the v of others (Dawud, Davud); beside a consonant it is the u of others (Sawsan, Saousan).
      if (at === 0 || (isVowel(next) && isVowel(word.charCodeAt(at - 1)))) to = f
    } else if (letter === h) {
      if (at === 0 || next !== 0) to = h
    } else if (letter === k && next === h) {
      to = h
      width = 2
    } else if (letter === c) {
      if (next === h || next === s || next === z) {
        to = s
        width = 2
      } else if (next === k || next === q) {
        to = k
        width = 2
      } else to = next === e || next === i || next === y ? s : k
    } else if (letter === d && (next === j || next === z)) {
      to = next === j || letterAt(word, at + 2) === h ? j : s
      width = to === j && next === z ? 3 : 2
    } else if (letter === t && (next === s || next === z || next === c)) {
      to = s
      width = next === c && letterAt(word, at + 2) === h ? 3 : 2
    } else if (letter === s && next === c && letterAt(word, at + 2) === h) {
      to = s
      width = 3
    } else if (letter === z && next === h) {
      to = j
      width = 2
    } else if (letter === p && next === h) {
      to = f
      width = 2
    } else if (
      letter === j &&
      at > 0 &&
      next === 0 &&
      word.charCodeAt(at - 1) !== a &&
      isVowel(word.charCodeAt(at - 1))
    ) {
      width = 1 // Sergej, Dmitrij: a glide, not a consonant
    } else if (letter === x) {
      if (at > 0) {
        if (last !== k) key[count++] = k
        last = k
      }
      to = s
    } else {
      to = classes[letter & 127] as number
      if (next === h && (letter === s || letter === t || letter === d || letter === g || letter === b)) width = 2
    }
    if (to !== 0 && (to !== last || digit(letter))) {
      key[count++] = to
      last = to
    }
    at += width
  }
  return count
}

/** 0 beyond the last: a letter that is not there would be read slowly. */
const letterAt = (word: string, at: number) => (at < word.length ? word.charCodeAt(at) : 0)

const code = (letter: string) => letter.charCodeAt(0)
const a = 97
const b = 98
const c = 99
const d = 100
const e = 101
const f = 102
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
const isVowel = (letter: number) => kinds[letter & 127] === vowel

const classes = new Uint8Array(128)
for (const row of ['b b', 'p p', 'k kqg', 'd d', 't t', 'f fv', 'j j', 'l l', 'm m', 'n n', 'r r', 's sz']) {
  const [to = '', letters = ''] = row.split(' ')
  for (const letter of letters) classes[code(letter)] = code(to)
}
for (const sign of '0123456789') classes[code(sign)] = code(sign)
const digit = (letter: number) => letter >= 48 && letter <= 57

/** What a vowel at the front counts as: a glide where it is one (Yusuf, Iosif), but Yelena and Ielena are Elena, and Oualid is Walid. */
function front(word: string): typeof a | typeof j | typeof f {
  const letter = word.charCodeAt(0)
  const next = letterAt(word, 1)
  if (letter === o && next === u) return isVowel(letterAt(word, 2)) ? f : a
  const isGlide = (letter === y || letter === i) && isVowel(next) && next !== i && next !== y
  return isGlide && next !== e ? j : a
}
