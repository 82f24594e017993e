import type { Segment } from './concept.ts'
import { segmentText, type WordMap, wordMap } from './segment.ts'
import { type Entry, entriesOf } from './table.ts'
import { tables } from './tables/index.ts'

let made: WordMap | undefined

const words = () => {
  made ??= wordMap(entries())
  return made
}

function* entries(): Generator<Entry> {
  for (const row of tables()) yield* entriesOf(row, 5)
}

/** Known words of a Korean company's name, northern or southern, become English; the rest stays, to be read aloud. */
export function translateHangul(text: string): readonly Segment[] {
  return segmentText(words(), text, text, /[\uac00-\ud7a3]+/g)
}
