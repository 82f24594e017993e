import anyAscii from 'any-ascii'

/** Letters whose usual ASCII spelling in names is not the letter without its accent. */
const spelt = new Map(
  'ß=ss æ=ae œ=oe ø=o å=a ł=l đ=d ð=d þ=th ħ=h ı=i ŋ=ng ə=a ǝ=a ɓ=b ɗ=d ƙ=k ƴ=y ŧ=t ɛ=e ɔ=o ĳ=ij ſ=s ʒ=z ɣ=g ƶ=z'
    .split(' ')
    .map(pair => [pair.slice(0, 1), pair.slice(2)] as const),
)

const space = ' '
const inner = "'"
/** For each code of the Latin blocks and of common punctuation: its letters, a space, an apostrophe, or nothing for a mark. */
const table: string[] = []
const size = 0x2030
for (let code = 0; code < 0x2b0; code++) table[code] = meaning(code)
for (let code = 0x1e00; code < 0x1f00; code++) table[code] = meaning(code)
for (let code = 0x300; code < 0x370; code++) table[code] = ''
for (let code = 0x2000; code < size; code++) table[code] = space
for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e])
  table[code] = ''
for (const sign of '\'’‘ʼʻʿʾ`´ˈʹ"') table[sign.charCodeAt(0)] = inner
table[0x2033] = space

function meaning(code: number): string {
  const letter = String.fromCharCode(code)
  if (!/[\p{L}\p{N}]/u.test(letter)) return space
  let folded = ''
  for (const part of letter.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''))
    folded += spelt.get(part) ?? (part < '\x80' ? part : anyAscii(part))
  return folded.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** The letters a to z of one Latin letter; undefined beyond the Latin blocks. */
export function letterOf(code: number): string | undefined {
  const known = table[code]
  return known === undefined || known === inner || known === space ? (known === undefined ? undefined : '') : known
}

/** Whether a text has Latin letters and common punctuation only, so that it needs no closer look. */
export function isLatinText(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f && table[code] === undefined) return false
  }
  return true
}

/** Folds a text for which `isLatinText` holds. */
export function foldLatin(text: string): string {
  let folded = ''
  let start = -1
  let isOpen = false
  const lower = text.toLowerCase()
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 32
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0) {
      folded += isOpen || folded === '' ? lower.slice(start, at) : ` ${lower.slice(start, at)}`
      isOpen = true
      start = -1
    }
    const said = code < 128 && code !== 39 && code !== 34 && code !== 96 ? space : (table[code] ?? '')
    if (said === space) isOpen = false
    else if (said === inner) isOpen = isOpen && isLetter(lower, at - 1) && isLetter(lower, at + 1)
    else if (said !== '') {
      folded += isOpen || folded === '' ? said : ` ${said}`
      isOpen = true
    }
  }
  return folded
}

function isLetter(text: string, at: number): boolean {
  const said = at >= 0 && at < text.length ? table[text.charCodeAt(at)] : undefined
  return said !== undefined && (said === '' || (said >= 'a' && said <= 'zz'))
}
