/** The endings of nouns and adjectives in Russian, Ukrainian and Belarusian, which a name's grammar puts on a stem. */
export const endings: ReadonlySet<string> = new Set(
  (
    ' а я о е ё э ы и і ї є у ю ь й ой ей ою ею ом ем ём ам ям ах ях ами ями ов ев ёв ів їв ій ьи ья ье ью' +
    ' ый ий ая яя ое ее ые ие ого его ому ему ым им ую юю ых их ыми ими аго яго аму яму ыя ія ае яе ай яй ага' +
    ' ия ию ией ии ий иям иях иями ие иє ія ію ії ієй ень ень ьої ної нае нага най ной ства ство ству ством ств'
  ).split(' '),
)

/** Latin letters that pass for Cyrillic ones, by design or by a slip of the keyboard. */
const lookalikes: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і' }

/** Cyrillic as the tables write it: lower case, ё as е, ґ as г, no apostrophes, no Latin letters among the Cyrillic. */
export function cyrillicKey(word: string): string {
  const plain = word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('ґ', 'г')
    .replace(/['’ʼ`]/g, '')
  return /[a-z]/.test(plain) ? plain.replace(/[aceopxyi]/g, letter => lookalikes[letter] ?? letter) : plain
}

const letters: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'y',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts',
  ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ґ: 'g',
} // biome-ignore format: one alphabet, six lines

export function romanise(word: string): string {
  let text = ''
  for (const letter of word) text += letters[letter] ?? letter
  return text
}

/**
 * The first letters of `romanKey`, found without it: most words of names begin like no Slavic word, and are asked about by the million.
 * Gives how many there are.
 */
export function romanBeginning(word: string, out: Uint16Array): number {
  let count = 0
  for (let at = 0; at < word.length && count < out.length; ) {
    const letter = word.charCodeAt(at)
    const next = at + 1 < word.length ? word.charCodeAt(at + 1) : 0
    if (isGlide(letter)) {
      while (at < word.length && isGlide(word.charCodeAt(at))) at++
      const last = at < word.length ? word.charCodeAt(at) : 0
      const isVowel = last === code.a || last === code.u || last === code.e
      out[count++] = isVowel ? last : code.y
      if (isVowel) at++
    } else if (letter === code.s && (word.startsWith('ch', at + 1) || word.startsWith('hch', at + 1))) {
      out[count++] = letter
      if (count < out.length) out[count++] = code.h
      at += next === code.h ? 4 : 3
    } else if (letter === code.k && next === code.h) {
      out[count++] = next
      at += 2
    } else if (letter === code.t && (next === code.s || next === code.z)) {
      out[count++] = code.c
      at += 2
    } else {
      out[count++] = letter
      at++
    }
  }
  return count
}

const code = { a: 97, c: 99, e: 101, h: 104, i: 105, j: 106, k: 107, s: 115, t: 116, u: 117, y: 121, z: 122 } as const
const isGlide = (letter: number) => letter === code.y || letter === code.i || letter === code.j

/** One spelling for the many romanisations of a Slavic word: ia and ya, kh and h, ts and tz, yy, iy, ij and y. */
export function romanKey(word: string): string {
  return word.replace(/sh?ch|kh|t[sz]|[yij]+[aue]?/g, same)
}

function same(letters: string): string {
  if (letters.endsWith('ch')) return 'sh'
  if (letters === 'kh') return 'h'
  if (letters.startsWith('t')) return 'c'
  const last = letters.charAt(letters.length - 1)
  return 'aue'.includes(last) ? last : 'y'
}
