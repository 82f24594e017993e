/** Letters that languages write otherwise, in the one form that the tables know; vowel signs, tatweel and the lone hamza are left out. */
export function normaliseArabic(word: string): string {
  let normal = ''
  for (const letter of word) normal += forms.get(letter) ?? letter
  return normal
}

const forms = new Map<string, string>()
for (const row of [
  'ا أإآٱﭐٲٳٵ',
  'و ؤۇۆۈۋۏٶٷ',
  'ي ىیئےېۍێۑۓٸۂ',
  'ه ةہھەۀۃۂ',
  'ك کڪڬګ',
  'گ ڭڰ',
  'ت ټٹٺٻ',
  'د ډڈڊ',
  'ر ړڑڕ',
  'ن ڼںڻ',
  'ز ځ',
  'س څ',
  'ش ښ',
  'ژ ږ',
  'ف ڤڢ',
  'ل ڵ',
]) {
  const [to = '', others = ''] = row.split(' ')
  for (const other of others) forms.set(other, to)
}
for (const sign of 'ءـًٌٍَُِّْٰٕٔٓٱ') if (!forms.has(sign)) forms.set(sign, '')
for (let digit = 0; digit < 10; digit++) {
  forms.set(String.fromCharCode(0x660 + digit), String(digit))
  forms.set(String.fromCharCode(0x6f0 + digit), String(digit))
}

/** Consonants as Arab states write them, and as Iran does. */
const consonants: Readonly<Record<string, readonly [string, string]>> = {
  ب: ['b', 'b'],
  پ: ['p', 'p'],
  ت: ['t', 't'],
  ث: ['th', 's'],
  ج: ['j', 'j'],
  چ: ['ch', 'ch'],
  ح: ['h', 'h'],
  خ: ['kh', 'kh'],
  د: ['d', 'd'],
  ذ: ['dh', 'z'],
  ر: ['r', 'r'],
  ز: ['z', 'z'],
  ژ: ['zh', 'j'],
  س: ['s', 's'],
  ش: ['sh', 'sh'],
  ص: ['s', 's'],
  ض: ['d', 'z'],
  ط: ['t', 't'],
  ظ: ['z', 'z'],
  غ: ['gh', 'gh'],
  ف: ['f', 'f'],
  ق: ['q', 'gh'],
  ك: ['k', 'k'],
  گ: ['g', 'g'],
  ل: ['l', 'l'],
  م: ['m', 'm'],
  ن: ['n', 'n'],
  ه: ['h', 'h'],
} // prettier-ignore

/**
 * A word in no table, letter by letter. The short vowels are unwritten; they are put where Arabic's frequent patterns have them: CaCaC,
 * CaCiC and CaCuC, maCCuC, CaCiC with a long a, CaCCaC. The vowels are a guess, the consonants are not.
 */
export function spellArabic(word: string, way: 0 | 1 | 2): string {
  const side = way === 1 ? 1 : 0
  const isPersian = way === 1
  const diphthong = /^([^اويع])([وي])([^اويع]{2})(ي|ه|ان|اني)?$/.exec(word)
  // CayCaC and CawCaC: Haydar, Zaynab, Jawhar, Kawthar.
  if (diphthong !== null) {
    const [, first = '', glide = '', rest = '', ending = ''] = diphthong
    const [third = '', fourth = ''] = rest
    const vowel = glide === 'ي' ? (isPersian ? 'ey' : 'ay') : isPersian ? 'ow' : 'aw'
    const letter = (sign: string) => consonants[sign]?.[side] ?? ''
    const tail =
      ending === ''
        ? ''
        : ending === 'ي'
          ? 'i'
          : ending === 'ه'
            ? isPersian
              ? 'eh'
              : 'a'
            : ending === 'ان'
              ? 'an'
              : 'ani'
    return `${letter(first)}${vowel}${letter(third)}a${letter(fourth)}${tail}`
  }
  const parts = partsOf(word, side, way === 2)
  let latin = ''
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]
    if (part === undefined) continue
    latin += part.text
    if (part.isVowel || part.text === '') continue
    const next = parts[at + 1]
    const wasVowel = at > 0 && endsInVowel(latin.slice(0, -part.text.length))
    if (next === undefined || next.isVowel) continue
    // The first of two consonants closes a syllable where one is open, and opens one where none is.
    if (!wasVowel) latin += 'a'
    else if (at + 2 >= parts.length && parts[at - 1]?.isVowel === true)
      latin += parts[at - 1]?.text === 'a' && !isPersian ? 'i' : 'e'
  }
  return latin
}

const endsInVowel = (text: string) => /[aeiou]$/.test(text)

type Part = { readonly text: string; readonly isVowel: boolean }

function partsOf(word: string, side: 0 | 1, isFrench: boolean): Part[] {
  const parts: Part[] = []
  const letters = [...word]
  const isVowelSign = (letter: string | undefined) =>
    letter === 'ا' || letter === 'و' || letter === 'ي' || letter === 'ع'
  letters.forEach((letter, at) => {
    const before = parts.at(-1)
    const next = letters[at + 1]
    const isLast = at === letters.length - 1
    if (letter === 'ا') parts.push({ text: before?.text === 'a' ? '' : 'a', isVowel: true })
    else if (letter === 'ع') {
      if (at === 0 || before?.isVowel !== true)
        parts.push({
          text: next === 'ا' || next === 'ي' || next === 'و' ? '' : isFrench && at > 0 ? 'aa' : 'a',
          isVowel: true,
        })
    } else if (letter === 'و') {
      const isConsonant = at === 0 || next === 'ا' || next === 'ي' || (before?.isVowel === true && !isLast)
      parts.push(
        isConsonant
          ? { text: side === 1 ? 'v' : 'w', isVowel: false }
          : { text: side === 1 || isFrench ? 'ou' : 'u', isVowel: true },
      )
    } else if (letter === 'ي') {
      const isConsonant =
        at === 0 || (next === 'ا' && before?.isVowel !== false) || (next === 'و' && before?.isVowel !== true)
      parts.push(
        isConsonant && !(at === 0 && side === 1 && !isVowelSign(next))
          ? { text: 'y', isVowel: false }
          : { text: next === 'ا' && !isLast && letters[at + 2] === undefined ? 'iy' : 'i', isVowel: true },
      )
    } else if (letter === 'ه' && isLast && at > 0 && before?.isVowel === false)
      parts.push({ text: side === 1 ? 'eh' : 'a', isVowel: true })
    else {
      const consonant = consonants[letter]?.[side]
      if (consonant !== undefined) parts.push({ text: consonant, isVowel: false })
      else if (letter >= '0' && letter <= '9') parts.push({ text: letter, isVowel: true })
    }
  })
  return parts
}
