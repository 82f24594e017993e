import { foldTerm } from '../../../../law/lists/index.ts'
import { chinese } from './chinese.ts'
import { korean } from './korean.ts'

/** An English word for one of another language, and where that stands in the text. */
export type Bridged = { readonly word: string; readonly at: number }

/** Lists are in English where their readers are not. Each line of a glossary is a word and its English ones: `원자로=reactor`. */
const glossary = read([korean, chinese])
const longest = Math.max(...[...glossary.keys()].map(({ length }) => length))

export function bridged(text: string): readonly Bridged[] {
  const found: Bridged[] = []
  if (!/[\p{Script=Hangul}\p{Script=Han}]/u.test(text)) return found
  const letters = [...text.matchAll(/\S/gu)].map(({ 0: letter, index }) => ({ letter: foldTerm(letter), at: index }))
  for (let from = 0; from < letters.length; from++) {
    let best: { readonly english: readonly string[]; readonly to: number } | undefined
    let key = ''
    for (let to = from; to < letters.length && key.length < longest; to++) {
      key += letters[to]?.letter ?? ''
      const english = glossary.get(key)
      if (english !== undefined) best = { english, to }
    }
    if (best === undefined) continue
    for (const word of best.english) found.push({ word, at: letters[from]?.at ?? 0 })
    from = best.to
  }
  return found
}

function read(glossaries: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>()
  for (const line of glossaries.join('\n').split(/[\n;]/)) {
    const [foreign = '', english = ''] = line.split('=')
    if (english !== '') words.set(foldTerm(foreign).replaceAll(' ', ''), english.trim().split(' '))
  }
  return words
}
