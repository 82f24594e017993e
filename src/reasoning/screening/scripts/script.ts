/** Scripts by their ISO 15924 codes; `Zyyy` where nothing has a script of its own (digits, punctuation). */
export const scripts = [
  'Latn',
  'Cyrl',
  'Grek',
  'Arab',
  'Hebr',
  'Hani',
  'Hang',
  'Kana',
  'Armn',
  'Geor',
  'Deva',
  'Thai',
  'Zzzz',
  'Zyyy',
] as const
/** `Zzzz` is any script not told apart here; its letters are read one by one. Hiragana counts as `Kana`. */
export type Script = (typeof scripts)[number]

const Latn = 1
const Cyrl = 2
const Grek = 3
const Arab = 4
const Hebr = 5
const Hani = 6
const Hang = 7
const Kana = 8
const Armn = 9
const Geor = 10
const Deva = 11
const Thai = 12
const Other = 13
const codes: readonly Script[] = [
  'Zyyy',
  'Latn',
  'Cyrl',
  'Grek',
  'Arab',
  'Hebr',
  'Hani',
  'Hang',
  'Kana',
  'Armn',
  'Geor',
  'Deva',
  'Thai',
  'Zzzz',
]

/** First and last code point of each block that holds letters of a script told apart here. */
const blocks: readonly (readonly [number, number, number])[] = [
  [0xaa, 0xaa, Latn],
  [0xba, 0xba, Latn],
  [0xc0, 0x2b8, Latn],
  [0x370, 0x3ff, Grek],
  [0x400, 0x52f, Cyrl],
  [0x531, 0x58f, Armn],
  [0x591, 0x5f4, Hebr],
  [0x610, 0x61a, Arab],
  [0x61c, 0x6ff, Arab],
  [0x750, 0x77f, Arab],
  [0x870, 0x8ff, Arab],
  [0x900, 0x97f, Deva],
  [0xe01, 0xe5b, Thai],
  [0x10a0, 0x10ff, Geor],
  [0x1100, 0x11ff, Hang],
  [0x1c80, 0x1c8f, Cyrl],
  [0x1c90, 0x1cbf, Geor],
  [0x1d00, 0x1d25, Latn],
  [0x1d2b, 0x1d2b, Cyrl],
  [0x1d2c, 0x1dbf, Latn],
  [0x1e00, 0x1eff, Latn],
  [0x1f00, 0x1fff, Grek],
  [0x2071, 0x2071, Latn],
  [0x207f, 0x207f, Latn],
  [0x2090, 0x209c, Latn],
  [0x212a, 0x212b, Latn],
  [0x2c60, 0x2c7f, Latn],
  [0x2d00, 0x2d2f, Geor],
  [0x2de0, 0x2dff, Cyrl],
  [0x2e80, 0x2fd5, Hani],
  [0x3005, 0x3007, Hani],
  [0x3041, 0x30ff, Kana],
  [0x3131, 0x318e, Hang],
  [0x31f0, 0x31ff, Kana],
  [0x3400, 0x4dbf, Hani],
  [0x4e00, 0x9fff, Hani],
  [0xa640, 0xa69f, Cyrl],
  [0xa720, 0xa7ff, Latn],
  [0xab30, 0xab6f, Latn],
  [0xa960, 0xa97f, Hang],
  [0xac00, 0xd7ff, Hang],
  [0xf900, 0xfaff, Hani],
  [0xfb00, 0xfb06, Latn],
  [0xfb13, 0xfb17, Armn],
  [0xfb1d, 0xfb4f, Hebr],
  [0xfb50, 0xfdff, Arab],
  [0xfe70, 0xfefc, Arab],
  [0xff21, 0xff5a, Latn],
  [0xff66, 0xff9f, Kana],
  [0xffa0, 0xffdc, Hang],
]

const wide = 0x10000
const table = new Uint8Array(wide)
for (const [from, to, script] of blocks) table.fill(script, from, to + 1)
// Signs inside the blocks that are no letters: × ÷ · ・ and Arabic, Hebrew and Devanagari punctuation.
for (const code of [
  0xd7, 0xf7, 0x37e, 0x387, 0x589, 0x58a, 0x5be, 0x5c0, 0x5c3, 0x60c, 0x61b, 0x61c, 0x61e, 0x61f, 0x66a, 0x66b, 0x66c,
  0x66d, 0x6d4, 0x964, 0x965, 0x970, 0xe3f, 0xe4f, 0x30a0, 0x30fb, 0xfd3e, 0xfd3f, 0x10fb, 0x3006,
])
  table[code] = 0
for (let code = 0x41; code <= 0x5a; code++) {
  table[code] = Latn
  table[code + 32] = Latn
}
for (const zero of [0x660, 0x6f0, 0x966, 0xe50]) table.fill(0, zero, zero + 10)

const otherLetter = /\p{L}|\p{M}/u

/** The script of one code point. */
export function scriptOfCode(code: number): Script {
  const known = code < wide ? table[code] : undefined
  if (known !== undefined && known !== 0) return codes[known] ?? 'Zyyy'
  if (code < 0x80) return 'Zyyy'
  if (code >= 0x20000 && code <= 0x3ffff) return 'Hani'
  if (code >= 0x1d400 && code <= 0x1d7cb) return 'Latn'
  if (code >= 0x300 && code <= 0x36f) return 'Zyyy'
  return otherLetter.test(String.fromCodePoint(code)) && scriptlessMark(code) === false
    ? (codes[Other] ?? 'Zzzz')
    : 'Zyyy'
}

/** Marks and letters that belong to every script: combining accents, variation selectors. */
const scriptlessMark = (code: number) =>
  (code >= 0x1ab0 && code <= 0x1aff) ||
  (code >= 0x1dc0 && code <= 0x1dff) ||
  (code >= 0x20d0 && code <= 0x20ff) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  (code >= 0xfe20 && code <= 0xfe2f) ||
  (code >= 0x2b9 && code <= 0x2ff) ||
  code === 0x3164 ||
  (code >= 0xe0000 && code <= 0xe0fff)

/** The script that most letters of a text are of; the earlier one of equals. `Zyyy` where there is no letter. */
export function scriptOf(text: string): Script {
  const found = counts(text)
  let best: Script = 'Zyyy'
  let most = 0
  for (const [script, count] of found) {
    if (count > most) {
      most = count
      best = script
    }
  }
  return best
}

/** Every script in a text, in order of appearance. */
export const scriptsIn = (text: string): readonly Script[] => [...counts(text).keys()]

function counts(text: string): Map<Script, number> {
  const found = new Map<Script, number>()
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    if (code > 0xffff) at++
    const script = scriptOfCode(code)
    if (script !== 'Zyyy') found.set(script, (found.get(script) ?? 0) + 1)
  }
  return found
}
