import * as styles from './cyrillic-letters.ts'
import { type CyrillicStyle, romaniseCyrillic } from './cyrillic-letters.ts'
import { languageOfName, russianForm } from './cyrillic-russian.ts'
import { foldWord } from './fold.ts'
import type { Rendering } from './reading.ts'
import type { SourceWord } from './words.ts'

/** Cyrillic words in the Latin spellings that passports and lists of the text's language use, likeliest first. */
export function readCyrillic(words: readonly SourceWord[], max: number, context: string): readonly Rendering[] {
  const language = languageOf(context)
  const plain = stylesOf[language].slice(0, max).map(style => render(words, style))
  if (language !== 'uk' && language !== 'be') return plain
  const russian = words.map(word => ({ ...word, text: russianForm(word.text, language) }))
  const again = [styles.press, styles.passport, styles.bgn].map(style => render(russian, style, '.russian'))
  // A list names a person of Ukraine by the Ukrainian form and one of Belarus by the Russian form more often than not.
  const first = plain[0]
  return language === 'be' || first === undefined
    ? [...again.slice(0, 2), ...plain]
    : [first, ...again.slice(0, 1), ...plain.slice(1), ...again.slice(1)]
}

type Language = 'ru' | 'uk' | 'be' | 'bg' | 'sr' | 'turkic'

const stylesOf: Readonly<Record<Language, readonly CyrillicStyle[]>> = {
  ru: [styles.press, styles.passport, styles.bgn, styles.ukrainian, styles.scientific, styles.french],
  uk: [styles.ukrainian, styles.ukrainianPress, styles.press],
  be: [styles.belarusian, styles.press],
  bg: [styles.bulgarian, styles.press, styles.scientific],
  sr: [styles.serbian, styles.press],
  turkic: [styles.turkic, styles.press, styles.passport, styles.bgn],
}

/** The language, as far as letters tell it; Russian where nothing speaks against it. */
function languageOf(text: string): Language {
  if (/[ђјљњћџѓќѕ]/.test(text)) return 'sr'
  if (/[әғқңөұүһҳҷӣӯҗӕҡҙ]/.test(text)) return 'turkic'
  if (/[їєґ]/.test(text)) return 'uk'
  if (/ў/.test(text)) return /[ыэі]/.test(text) ? 'be' : 'turkic'
  if (/і/.test(text)) return /[ыэ]|дз|ц[іея]/.test(text) ? 'be' : 'uk'
  if (/[бвгджзклмнпрстфхцчшщ]ъ[бвгджзклмнпрстфхцчшщ]/.test(text)) return 'bg'
  if (/[сц]ьк(?:ий|а|ого)?(?: |$)/.test(text)) return 'uk'
  for (const word of text.split(' ')) {
    const language = languageOfName(word)
    if (language !== undefined) return language
  }
  return 'ru'
}

const render = (words: readonly SourceWord[], style: CyrillicStyle, suffix = ''): Rendering => ({
  via: style.via + suffix,
  words: words.map(({ text, source }) => ({
    text: foldWord(romaniseCyrillic(text, style)),
    source,
    how: 'transliterated',
  })),
})
