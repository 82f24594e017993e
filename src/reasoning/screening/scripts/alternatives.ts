/**
 * The names that one text holds. Lists and papers put several into one field: «Наталья / Наталія», "Jin Tiesan (金铁三)", "Belarusian: Андрэй".
 * A name of one way of writing stays whole, and comes first.
 */
export function alternatives(text: string): readonly string[] {
  const bare = colon.test(text) ? text.replace(label, ' ').trim() : text
  if (!divider.test(bare)) return [bare]
  const sides = bare.split(split).map(side => side.trim())
  const parts = sides.filter(side => words(side) > 1)
  if (parts.length > 1 && parts.length === sides.filter(side => words(side) > 0).length && parts.length <= 4)
    return parts
  const inside = [...bare.matchAll(brackets)]
    .map(match => match[1] ?? match[2] ?? match[3] ?? '')
    .filter(part => words(part) > 0)
  const outside = bare.replace(brackets, ' ').trim()
  if (inside.length === 0 || words(outside) === 0) return [bare]
  const [first = ''] = inside
  // A gloss in another script stands for the same name; a gloss in the same one is most often an abbreviation or another name.
  return isForeignTo(first, outside) ? [first, outside] : words(first) > 1 ? [bare, outside, first] : [outside, bare]
}

const colon = /[:：]/
const label =
  /(?<!\p{L})(?:in )?(?:arabic|armenian|belarus(?:s?ian)?|bulgarian|chinese|cyrillic|dari|farsi|georgian|greek|hangul|hebrew|japanese|kazakh|korean|kurdish|mandarin|pashto|persian|russian|serbian|thai|ukrainian|urdu)(?: language| script| spelling)?\s*[:：]/giu
const divider = /[/;；|(（[［]|\bor\b|[^\p{L}]или[^\p{L}]/u
const split = /\s*[/;；|]\s*|\s+or\s+|\s+или\s+/u
const brackets = /\(([^()]{1,400})\)?|（([^（）]{1,400})）?|[[［]([^[\]［］]{1,400})[\]］]?/gu

const wide = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u
const wordPattern = /[\p{L}\p{M}\p{N}'’.-]+/gu

/** Words of a part; a stretch of Han, kana or Hangul signs counts for as many as it could hold. */
function words(part: string): number {
  let count = 0
  for (const [word] of part.matchAll(wordPattern)) {
    if (/[\p{L}\p{N}]/u.test(word)) count += wide.test(word) && word.length > 1 ? 2 : 1
    if (count > 1) break
  }
  return count
}

const latin = /\p{Script=Latin}/u
const isForeignTo = (inside: string, outside: string) =>
  latin.test(inside) !== latin.test(outside) && !(latin.test(inside) && !latin.test(outside) && words(inside) < 2)
