import { pinyin } from 'pinyin-pro'
import { foldWord } from './fold.ts'
import { foreignName, isForeignName, transcribes } from './han-foreign.ts'
import { hanTables, wadeGiles } from './han-readings.ts'
import type { NameKind, ReadingWord, Rendering } from './reading.ts'
import type { SourceWord } from './words.ts'

/** Han signs: a Chinese, Korean or Japanese person, a foreigner in transcription, or words syllable by syllable. */
export function readHan(words: readonly SourceWord[], kind: NameKind): readonly Rendering[] {
  const texts = words.map(word => word.text)
  if (kind !== 'body') {
    const name = texts.join('')
    const native = nativeIn(texts)
    const isTranscribed = texts.every(text => transcribes(text) || isForeignName(text))
    if (native !== undefined && !(isTranscribed && texts.some(isForeignName))) {
      const renderings = nativePerson(native)
      return isTranscribed && name.length > 2
        ? [renderings[0], ...foreigner(texts).slice(0, 1), ...renderings.slice(1)].filter(isThere)
        : renderings
    }
    if (isTranscribed)
      return native === undefined ? [...foreigner(texts), plain(texts)] : [...foreigner(texts), ...nativePerson(native)]
    if (texts.length > 1 && kind === 'person') return [...foreigner(texts), plain(texts)]
    const japan = japanese(name)
    if (japan !== undefined) return [japan, plain(texts)]
  }
  return texts.every(transcribes) ? brand(texts) : [plain(texts), syllables(texts)]
}

/** Signs of a company's own name that may transcribe a foreign one: three or more most often do, two seldom. */
function brand(texts: readonly string[]): Rendering[] {
  const foreign = foreigner(texts)
  return texts.some(text => text.length > 2)
    ? [...foreign.slice(0, 2), plain(texts), ...foreign.slice(2, 4), syllables(texts)]
    : [plain(texts), ...foreign.slice(0, 2), syllables(texts)]
}

const isThere = (rendering: Rendering | undefined): rendering is Rendering => rendering !== undefined

/** Whether Han words have the build of a person's name: a family name and one or two signs, or a foreign name in transcription. */
export function isHanPerson(words: readonly SourceWord[]): boolean {
  const texts = words.map(word => word.text)
  return nativeIn(texts) !== undefined || texts.every(text => transcribes(text) || isForeignName(text))
}

type Native = { readonly family: string; readonly given: string }

/** Family and given name of a person of the Han world: two to four signs, in one word or as two. */
function nativeIn(texts: readonly string[]): Native | undefined {
  const { families } = hanTables()
  const [first = '', second] = texts
  if (texts.length === 2 && second !== undefined)
    return families.has(first) && second.length <= 2 ? { family: first, given: second } : undefined
  if (texts.length !== 1 || first.length < 2 || first.length > 4) return undefined
  const double = first.slice(0, 2)
  if (first.length > 2 && families.has(double)) return { family: double, given: first.slice(2) }
  const single = first.slice(0, 1)
  return families.has(single) && first.length <= 3 ? { family: single, given: first.slice(1) } : undefined
}

function nativePerson({ family, given }: Native): Rendering[] {
  const { families, cantonese, korean } = hanTables()
  const spellings = families.get(family)
  const said = syllablesOf(given)
  const signs = [...given]
  const name = (
    via: string,
    familyName: string | undefined,
    parts: readonly string[],
    isGlued: boolean,
  ): Rendering => ({
    via,
    words: [
      word(familyName ?? '', family),
      ...(isGlued ? [word(parts.join(''), given)] : parts.map((part, at) => word(part, signs[at] ?? given))),
    ],
  })
  const renderings = [
    name('han.pinyin', spellings?.pinyin, said, true),
    name('han.pinyin.split', spellings?.pinyin, said, false),
    name(
      'han.korean',
      spellings?.korea,
      signs.map((sign, at) => korean.get(sign) ?? said[at] ?? ''),
      false,
    ), // prettier-ignore
    name(
      'han.cantonese',
      spellings?.hongKong,
      signs.map((sign, at) => cantonese.get(sign) ?? said[at] ?? ''),
      false,
    ), // prettier-ignore
    name('han.wade_giles', spellings?.overseas, said.map(wadeGiles), false),
  ]
  const other = signs.map((sign, at) => otherReadings[sign] ?? said[at] ?? '')
  if (other.join() !== said.join()) renderings.splice(2, 0, name('han.pinyin.other', spellings?.pinyin, other, true))
  const japan = japanese(family + given)
  return japan === undefined ? renderings : [...renderings.slice(0, 2), japan, ...renderings.slice(2)]
}

/** Signs of given names with a second reading that is as likely. */
const otherReadings: Readonly<Record<string, string>> = {
  乐: 'yue',
  樂: 'yue',
  长: 'zhang',
  長: 'zhang',
  重: 'chong',
  行: 'heng',
  朝: 'zhao',
  茜: 'xi',
  娜: 'nuo',
  盛: 'cheng',
  晟: 'cheng',
  还: 'huan',
  传: 'zhuan',
  参: 'shen',
  单: 'dan',
  藏: 'zang',
  便: 'pian',
  干: 'qian',
  贾: 'gu',
  期: 'ji',
  识: 'zhi',
  弹: 'tan',
  奇: 'ji',
  车: 'ju',
  洗: 'xian',
} // prettier-ignore

const foreigner = (texts: readonly string[]): Rendering[] => {
  const spelt = texts.map(text => foreignName(text))
  return [0, 1, 2, 3, 4].map(way => ({
    via: 'han.transcribed',
    words: texts.flatMap((text, at) =>
      (spelt[at]?.[Math.min(way, (spelt[at]?.length ?? 1) - 1)] ?? '').split(' ').map(part => word(part, text)),
    ),
  }))
}

function japanese(name: string): Rendering | undefined {
  const families = hanTables().japanese
  for (const length of [3, 2, 1]) {
    const family = families.get(name.slice(0, length))
    if (family === undefined || name.length === length || (length === 1 && name.length < 3)) continue
    const given = name.slice(length)
    return {
      via: 'han.japanese',
      words: [word(family, name.slice(0, length)), word(syllablesOf(given).join(''), given)],
    }
  }
  return undefined
}

/** Words of a body's name by their sound, each word glued as lists write it: Huoyun Daili Youxian Gongsi. */
export const inPinyin = (texts: readonly string[]): Rendering => plain(texts)

const plain = (texts: readonly string[]): Rendering => ({
  via: 'han.pinyin',
  words: texts.flatMap(text => inPairs([...text], syllablesOf(text))),
})
const syllables = (texts: readonly string[]): Rendering => ({
  via: 'han.pinyin.split',
  words: texts.flatMap(text => syllablesOf(text).map((said, at) => word(said, [...text][at] ?? text))),
})

/** Words of Chinese names mostly have two syllables; three that are left over stay together. */
function inPairs(signs: readonly string[], said: readonly string[]): ReadingWord[] {
  const words: ReadingWord[] = []
  for (let at = 0; at < said.length; ) {
    const length = said.length - at === 3 ? 3 : 2
    words.push(word(said.slice(at, at + length).join(''), signs.slice(at, at + length).join('')))
    at += length
  }
  return words
}

/** The syllables of a run of Han signs; a sign without a known reading keeps its place as nothing. */
export const syllablesOf = (text: string): readonly string[] =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).map(said =>
    foldWord(said.replace('ü', 'u')),
  )

const word = (text: string, source: string): ReadingWord => ({ text: foldWord(text), source, how: 'transliterated' })
