import type { Segment } from './concept.ts'
import { segmentText, type WordMap, wordMap } from './segment.ts'
import { simplified } from './simplified.ts'
import { type Entry, entriesOf } from './table.ts'
import { tables } from './tables/index.ts'

let made: WordMap | undefined

const words = () => {
  made ??= wordMap(entries())
  return made
}

function* entries(): Generator<Entry> {
  for (const row of tables())
    for (const entry of entriesOf(row, 4)) {
      yield entry
      // English leaves out "city" and "province" after a place that everybody knows.
      if (row.concept.kind === 'place' && entry.english === row.concept.english)
        for (const kind of ['市', '省']) yield { ...entry, form: entry.form + kind }
    }
}

const run = /[\u3400-\u9fff\uf900-\ufaff\u3041-\u30ff々]+/g

/** Known words of a Chinese or Japanese company's name become English; the rest stays, to be read as pinyin or kana. */
export function translateHan(text: string): readonly Segment[] {
  return segmentText(words(), text, simplified(text), run)
}
