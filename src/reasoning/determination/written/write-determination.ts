import { jsonBytes, writeText as text } from '../../../values/index.ts'
import type { Determination, Missing, RouteAnswer, Warning } from '../result.ts'
import { record } from './record.ts'
import { writeAlmost, writeReason } from './rule-words.ts'
import { list, ofLaw, word } from './words.ts'

const words = list(word)
const texts = list(text)

const route = record<RouteAnswer>({
  route: word,
  open: word,
  conditions: words,
  duties: words,
  because: words,
  missing: words,
})
const missing = record<Missing>({
  fact: word,
  question: ofLaw,
  canChange: words,
  items: texts,
  parties: texts,
  rules: words,
})
const warning = record<Warning>({ code: word, cite: words, says: ofLaw, rule: word, suggestions: texts })
const determination = record<Determination>({
  id: text,
  status: word,
  outcome: word,
  atLeast: word,
  atMost: word,
  routes: list(route),
  reasons: list(writeReason),
  either: list(writeReason),
  almost: list(writeAlmost),
  missing: list(missing),
  warnings: list(warning),
  deadlines: list(ofLaw),
  law: ofLaw,
  boundMet: word,
  digest: text,
})

/** Used again for every answer: what is handed out is a copy of it. */
const out = jsonBytes(65_536)

/** The bytes of `JSON.stringify`, in UTF-8, in a fraction of its time. */
export function writeDetermination(answer: Determination): Uint8Array<ArrayBuffer> {
  out.at = 0
  determination(out, answer)
  return out.bytes.slice(0, out.at)
}
