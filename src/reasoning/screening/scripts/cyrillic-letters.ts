/** A system of romanisation, ready for use: what each letter becomes, by its code less `first`. */
export type CyrillicStyle = {
  readonly via: string
  readonly letters: readonly string[]
  /** At the start of a word and after a vowel, ь and ъ. */
  readonly glided: readonly string[]
  /** Endings, longest first. */
  readonly endings: readonly (readonly [string, string])[]
}

const first = 0x400
const size = 0x130

const common =
  pairs(`а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya
  і=i ї=yi є=ye ґ=g ў=u ѓ=gj ќ=kj ѕ=dz ј=j љ=lj њ=nj ђ=dj ћ=c џ=dz ѐ=e ѝ=i ѣ=e ѳ=f ѵ=i ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h ҳ=h ҷ=j ӣ=i ӯ=u җ=j ӕ=ae ӏ=
  ӗ=e ҫ=s ӳ=u ҡ=k ҙ=z ӓ=a ӧ=o ӱ=u ҕ=g ҥ=ng`)

function pairs(text: string): readonly (readonly [string, string])[] {
  return text
    .trim()
    .split(/\s+/)
    .filter(pair => pair !== '')
    .map(pair => {
      const [from = '', to = ''] = pair.split('=')
      return [from, to] as const
    })
}

/** `letters` and `glided` say only where the system differs from the common table. */
function style(via: string, { letters = '', glided = '', endings = '' }): CyrillicStyle {
  const plain = Array.from({ length: size }, () => '')
  for (const [from, to] of [...common, ...pairs(letters)]) plain[from.charCodeAt(0) - first] = to
  const other = [...plain]
  for (const [from, to] of pairs(glided)) other[from.charCodeAt(0) - first] = to
  return { via, letters: plain, glided: other, endings: pairs(endings) }
}

const opens = new Set([...'аеёиоуыэюяіїєәөұүѣӣӯьъ'].map(letter => letter.charCodeAt(0)))

/** One lower-case Cyrillic word in Latin letters; letters of other scripts in it stay. */
export function romaniseCyrillic(word: string, style: CyrillicStyle): string {
  let end = word.length
  let ending = ''
  for (const [from, to] of style.endings) {
    if (word.length > from.length + 1 && word.endsWith(from)) {
      end -= from.length
      ending = to
      break
    }
  }
  let latin = ''
  let before = 0
  for (let at = 0; at < end; at++) {
    const code = word.charCodeAt(at)
    const table = before === 0 || opens.has(before) ? style.glided : style.letters
    latin += code >= first && code < first + size ? table[code - first] : word[at]
    before = code
  }
  return latin + ending
}

/** What European and American lists write most: Sergey, Yuryevich, Dmitry, Evgeny. */
export const press = style('cyrillic.press', { endings: 'ский=sky цкий=tsky ый=y ий=y ия=ia ье=ye' })
/** ICAO Doc 9303, as in Russian passports since 2013: Iurii, Sergei, Dmitrii. */
export const passport = style('cyrillic.passport', { letters: 'й=i ю=iu я=ia ъ=ie' })
/** BGN/PCGN 1947: Yevgeniy, Nikolayevich. */
export const bgn = style('cyrillic.bgn', { glided: 'е=ye ё=yo' })
/** ISO 9 and the scientific system without accents, as in Serbian, Croatian, Czech and German sources: Sergej, Zukov. */
const scientificLetters = 'ж=z й=j х=h ц=c ч=c ш=s щ=sc ю=ju я=ja є=je ї=ji'
export const scientific = style('cyrillic.iso9', { letters: scientificLetters })
/** Serbian and Macedonian Latin without accents. */
export const serbian = style('cyrillic.serbian', { letters: scientificLetters })
/** The Ukrainian cabinet's table of 2010: Serhii, Olha, Yurii, Kyiv. */
export const ukrainian = style('cyrillic.ukrainian', {
  letters: 'г=h и=y й=i ю=iu я=ia є=ie ї=i',
  glided: 'ю=iu я=ia є=ie ї=i',
})
/** BGN's older Ukrainian table, as press and passports had it: Yuriy, Serhiy, Yevhen. */
export const ukrainianPress = style('cyrillic.ukrainian_press', {
  letters: 'г=h и=y ї=i є=ie',
  glided: 'є=ye ї=yi',
  endings: 'ський=sky цький=tsky ий=y',
})
/** The Belarusian instruction of 2007 without accents: Siarhei, Uladzimir, Aliaksandr. */
export const belarusian = style('cyrillic.belarusian', {
  letters: 'г=h й=i ю=iu я=ia ё=io',
  glided: 'ю=yu я=ya е=ye ё=yo',
})
/** The Bulgarian Transliteration Act of 2009: ъ is a letter of its own. */
export const bulgarian = style('cyrillic.bulgarian', { letters: 'ъ=a щ=sht х=h ь=y', endings: 'ия=ia' })
/** Kazakh, Kyrgyz, Uzbek and Tajik letters as in passports of those states. */
export const turkic = style('cyrillic.turkic', { letters: 'ғ=gh қ=q ң=ng ў=o ә=a х=h й=y і=i ы=y ж=j җ=j ҷ=j' })
/** French, as in Interpol's and African states' papers: Iouri, Choigou, Joukov. */
export const french = style('cyrillic.french', { letters: 'у=ou ш=ch ч=tch ж=j щ=chtch й=i ю=iou я=ia э=e ц=ts' })
