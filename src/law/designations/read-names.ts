/** A name as a publisher's cell gives it, with what stands beside it in brackets taken for what it is. */
export type NameClaim = { readonly text: string; readonly isOriginal?: true; readonly isFormer?: true }

const original =
  /^(?:in )?(?:original script|arabic(?: script)?|cyrillic(?: script)?|persian|farsi|hebrew|chinese|russian)\s*:\s*/i

/** Without one of these, there is one name. */
const several = /[;؛()\n]|\b[a-j]\)|:/

/**
 * The names of a cell that may hold several: parted by semicolons, by lines that are not the mere wrapping of one, or by `a)` `b)`. Brackets
 * that hold several names, or one in another script, give those; all others stay in the name, since they may belong to it.
 */
export function namesIn(cell: string): readonly NameClaim[] {
  if (!several.test(cell)) return [{ text: cell }]
  // A line that goes on further in is wrapped; one that begins at the margin is another name.
  const text = cell.trim().replace(/[ \t\r]*\n[ \t]{2,}/g, ' ')
  return outerParts(text).flatMap(part => claimsOf(part.trim()))
}

/** Splits at separators outside brackets. Brackets that do not pair are letters like others. */
function outerParts(text: string): string[] {
  const isPaired = count(text, '(') === count(text, ')')
  const parts: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (isPaired && letter === '(') depth++
    else if (isPaired && letter === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (letter === ';' || letter === '؛' || letter === '\n')) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts.flatMap(part => part.split(/(?:^|\s)[a-j]\)\s+/))
}

function claimsOf(part: string): NameClaim[] {
  if (part === '') return []
  const said = original.exec(part)
  if (said !== null) return [{ text: part.slice(said[0].length), isOriginal: true }]
  const open = lastGroup(part)
  if (open === undefined) return [{ text: part }]
  const inside = part.slice(open + 1, -1).trim()
  const before = part.slice(0, open).trim()
  if (inside.includes(';') || original.test(inside) || scriptDiffers(before, inside)) {
    const outer = before === '' ? [] : claimsOf(before)
    return [...outer, ...outerParts(inside).flatMap(each => claimsOf(withoutNote(each.trim())))]
  }
  return [{ text: part }]
}

/** Where the bracket opens that the last letter closes. */
function lastGroup(part: string): number | undefined {
  if (!part.endsWith(')')) return undefined
  let depth = 0
  for (let at = part.length - 1; at >= 0; at--) {
    if (part[at] === ')') depth++
    else if (part[at] === '(' && --depth === 0) return at
  }
  return undefined
}

function withoutNote(text: string): string {
  return text.replace(/\s*\(original script\)$/i, '')
}

/** One side has only Latin letters and the other has none: the same name twice. */
function scriptDiffers(a: string, b: string): boolean {
  const [one, other] = [hasLatin(a), hasLatin(b)]
  return one !== other && /\p{L}/u.test(a) && /\p{L}/u.test(b)
}

function hasLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text)
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1
}
