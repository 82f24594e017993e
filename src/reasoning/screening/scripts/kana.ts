import anyAscii from 'any-ascii'
import { foldWord } from './fold.ts'
import type { Rendering } from './reading.ts'
import type { SourceWord } from './words.ts'

/** Hiragana and katakana in Hepburn's spelling; then as the foreign word that katakana may stand for: Sumisu is Smith, Roberuto Robert. */
export function readKana(words: readonly SourceWord[]): readonly Rendering[] {
  const spelt = words.map(({ text }) => hepburn(text))
  const ways: readonly (readonly [string, (latin: string) => string])[] = [
    ['kana.hepburn', latin => latin],
    ['kana.foreign', closed],
    ['kana.foreign', latin => closed(latin).replaceAll('r', 'l')],
  ]
  return ways.map(([via, change]) => ({
    via,
    words: words.map(({ source }, at) => ({ text: foldWord(change(spelt[at] ?? '')), source, how: 'transliterated' })),
  }))
}

/** Small letters join the syllable before them, the small tsu doubles what follows. The long sign adds nothing: Ōno and Ono are both Ono. */
function hepburn(text: string): string {
  let latin = ''
  let isDoubled = false
  for (const sign of text) {
    const glide = 'ゃゅょャュョ'.indexOf(sign)
    const vowel = 'ぁぃぅぇぉァィゥェォ'.indexOf(sign)
    if (sign === 'ー') continue
    if (sign === 'っ' || sign === 'ッ') {
      isDoubled = true
      continue
    }
    if (glide >= 0)
      latin = `${latin.replace(/i$/, '')}${/(?:sh|ch|j)i$/.test(latin) ? '' : 'y'}${'auo'.charAt(glide % 3)}`
    else if (vowel >= 0) latin = `${latin.replace(/[aeiou]$/, '')}${'aiueo'.charAt(vowel % 5)}`
    else {
      const said = foldWord(anyAscii(sign))
      latin += isDoubled ? `${said.charAt(0)}${said}` : said
    }
    isDoubled = false
  }
  return latin
}

/** The vowels that Japanese adds behind a consonant that closes a syllable. */
const closed = (latin: string) =>
  latin
    .replace(/(sh|ch)i(?=[bdfgkmprt]|$)/g, '$1')
    .replace(/tsu(?=[bdfgkmnprst]|$)/g, 't')
    .replace(/([bfgkmprsz])u(?=[bcdfgjkmnprstz]|$)/g, '$1')
    .replace(/([dt])o(?=[bcfgkmnpstz]|$)/g, '$1')
