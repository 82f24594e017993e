import type { Pack } from '../../../law/packs/index.ts'
import type { Text } from '../../../values/index.ts'

export type Hit =
  | {
      readonly kind: 'instrument'
      readonly law: Pack
      readonly cite: string
      readonly title: Text
      readonly says?: Text
      readonly score: number
    }
  | { readonly kind: 'article'; readonly law: Pack; readonly cite: string; readonly says: Text; readonly score: number }
  | {
      readonly kind: 'rule'
      readonly law: Pack
      readonly id: string
      readonly title: Text
      readonly says: Text
      readonly score: number
    }

export const hitsMax = 50

/**
 * Every rule, article and instrument that holds all the words, in whatever language they are written. Two Chinese characters are
 * found inside a word, as there are no spaces to go by. A hit in a name or a number stands before one in the text.
 */
export function searchLaw(laws: readonly Pack[], query: string): readonly Hit[] {
  const words = folded(query)
    .split(' ')
    .filter(word => word !== '')
  if (words.length === 0) return []
  const hits = laws.flatMap(law => [...inInstruments(law, words), ...inRules(law, words)])
  return hits.sort((a, b) => b.score - a.score).slice(0, hitsMax)
}

function inInstruments(law: Pack, words: readonly string[]): readonly Hit[] {
  return [...law.book.instruments.values()].flatMap(instrument => {
    const named = score(
      words,
      [instrument.id, ...Object.values(instrument.name), ...Object.values(instrument.short)],
      [],
    )
    const hits: Hit[] =
      named === 0 ? [] : [{ kind: 'instrument', law, cite: instrument.id, title: instrument.name, score: named + 1 }]
    for (const article of instrument.articles) {
      const cite = `${instrument.id} ${article.id}`
      const shorts = Object.values(instrument.short).map(short => `${short} ${article.id}`)
      const found = score(words, [cite, ...shorts], Object.values(article.says))
      if (found > 0) hits.push({ kind: 'article', law, cite, says: article.says, score: found })
    }
    return hits
  })
}

function inRules(law: Pack, words: readonly string[]): readonly Hit[] {
  return law.book.rules.flatMap(({ id, title, says, memo, cite }): Hit[] => {
    const found = score(
      words,
      [id, ...Object.values(title)],
      [...Object.values(says), ...Object.values(memo ?? {}), ...cite],
    )
    return found === 0 ? [] : [{ kind: 'rule', law, id, title, says, score: found }]
  })
}

/** 0 unless every word is found; a word in the names counts three times one in the text. */
function score(words: readonly string[], names: readonly string[], texts: readonly string[]): number {
  const name = folded(names.join(' '))
  const text = folded(texts.join(' '))
  let sum = 0
  for (const word of words) {
    if (name.includes(word)) sum += 3
    else if (text.includes(word)) sum += 1
    else return 0
  }
  return sum
}

/** Without case, width, accents, Arabic vowel signs and the several shapes of alif: as people type, not as texts are set. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
