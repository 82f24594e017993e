/** How a system of romanisation writes the letters on which systems differ. */
export type CyrillicStyle = {
  readonly via: string
  /** Letters that this system writes otherwise than the common table. */
  readonly letters: Readonly<Record<string, string>>
  /** е, є, ё, ю, я, ї at the start of a word and after a vowel, ь, ъ or an apostrophe. */
  readonly glided?: Readonly<Record<string, string>>
  /** Endings, longest first. */
  readonly endings?: readonly (readonly [string, string])[]
}

const common: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e',
  ю: 'yu', я: 'ya', і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'u', ѓ: 'gj', ќ: 'kj', ѕ: 'dz', ј: 'j', љ: 'lj', њ: 'nj', ђ: 'dj', ћ: 'c',
  џ: 'dz', ѐ: 'e', ѝ: 'i', ѣ: 'e', ѳ: 'f', ѵ: 'i', ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', ҳ: 'h', ҷ: 'j',
  ӣ: 'i', ӯ: 'u', җ: 'j', ӕ: 'ae', ӏ: '', ӑ: 'a', ӗ: 'e', ҫ: 's', ӳ: 'u', ҡ: 'k', ҙ: 'z', ӓ: 'a', ӧ: 'o', ӱ: 'u', ҕ: 'g', ҥ: 'ng',
} // prettier-ignore

const vowels = 'аеёиоуыэюяіїєәөұүѣӣӯ'

/** One lower-case Cyrillic word in Latin letters. */
export function romaniseCyrillic(word: string, style: CyrillicStyle): string {
  let stem = word
  let ending = ''
  for (const [from, to] of style.endings ?? []) {
    if (word.length > from.length + 1 && word.endsWith(from)) {
      stem = word.slice(0, -from.length)
      ending = to
      break
    }
  }
  let latin = ''
  let before = ''
  for (const letter of stem) {
    const isGlided = before === '' || vowels.includes(before) || before === 'ь' || before === 'ъ'
    latin += (isGlided ? style.glided?.[letter] : undefined) ?? style.letters[letter] ?? common[letter] ?? letter
    before = letter
  }
  return latin + ending
}

/** What European and American lists write most: Sergey, Yuryevich, Dmitry, Evgeny. */
export const press: CyrillicStyle = {
  via: 'cyrillic.press',
  letters: {},
  glided: {},
  endings: [['ский', 'sky'], ['цкий', 'tsky'], ['ый', 'y'], ['ий', 'y'], ['ия', 'ia'], ['ией', 'iey'], ['ье', 'ye']], // prettier-ignore
}
/** ICAO Doc 9303, as in Russian passports since 2013: Iurii, Sergei, Dmitrii. */
export const passport: CyrillicStyle = {
  via: 'cyrillic.passport',
  letters: { й: 'i', ю: 'iu', я: 'ia', ъ: 'ie' },
}
/** BGN/PCGN 1947: Yevgeniy, Nikolayevich. */
export const bgn: CyrillicStyle = { via: 'cyrillic.bgn', letters: {}, glided: { е: 'ye', ё: 'yo' } }
/** ISO 9 and the scientific system without its accents, as in Serbian, Croatian, Czech and German sources: Sergej, Zukov. */
export const scientific: CyrillicStyle = {
  via: 'cyrillic.iso9',
  letters: { ж: 'z', й: 'j', х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 'sc', ю: 'ju', я: 'ja', є: 'je', ї: 'ji' },
}
/** The Ukrainian cabinet's table of 2010: Serhii, Olha, Yurii, Kyiv. */
export const ukrainian: CyrillicStyle = {
  via: 'cyrillic.ukrainian',
  letters: { г: 'h', и: 'y', й: 'i', ю: 'iu', я: 'ia', є: 'ie', ї: 'i' },
  glided: { ю: 'iu', я: 'ia', є: 'ie', ї: 'i' },
}
/** BGN's older Ukrainian table, as press and passports had it: Yuriy, Serhiy, Yevhen. */
export const ukrainianPress: CyrillicStyle = {
  via: 'cyrillic.ukrainian_press',
  letters: { г: 'h', и: 'y', ї: 'i', є: 'ie' },
  glided: { є: 'ye', ї: 'yi' },
  endings: [['ський', 'sky'], ['цький', 'tsky'], ['ий', 'y']], // prettier-ignore
}
/** Belarusian instruction of 2007 without its accents: Siarhei, Uladzimir, Aliaksandr. */
export const belarusian: CyrillicStyle = {
  via: 'cyrillic.belarusian',
  letters: { г: 'h', й: 'i', ю: 'iu', я: 'ia', е: 'e', ё: 'io' },
  glided: { ю: 'yu', я: 'ya', е: 'ye', ё: 'yo' },
}
/** The Bulgarian Transliteration Act of 2009: ъ is a letter of its own. */
export const bulgarian: CyrillicStyle = {
  via: 'cyrillic.bulgarian',
  letters: { ъ: 'a', щ: 'sht', х: 'h', ь: 'y' },
  endings: [['ия', 'ia']],
}
/** Serbian and Macedonian Latin without its accents. */
export const serbian: CyrillicStyle = { via: 'cyrillic.serbian', letters: scientific.letters }
/** Kazakh, Kyrgyz, Uzbek and Tajik letters as in passports of those states. */
export const turkic: CyrillicStyle = {
  via: 'cyrillic.turkic',
  letters: { ғ: 'gh', қ: 'q', ң: 'ng', ў: 'o', ә: 'a', х: 'h', й: 'y', і: 'i', ы: 'y', ж: 'j', җ: 'j', ҷ: 'j' },
}
/** French, as in Interpol's and African states' papers: Iouri, Choigou, Joukov. */
export const french: CyrillicStyle = {
  via: 'cyrillic.french',
  letters: { у: 'ou', ш: 'ch', ч: 'tch', ж: 'j', щ: 'chtch', й: 'i', ю: 'iou', я: 'ia', э: 'e', ц: 'ts' },
}
