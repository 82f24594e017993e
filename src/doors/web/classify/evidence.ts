import { canonicalJson, digestOf, type Instant } from '../../../values/index.ts'
import type { Classified } from '../classify-desk.ts'
import type { ItemState } from '../forms/item-state.ts'

/** A search that can be shown later: what was asked, of which editions, when, and what came of it. */
export type Evidence = {
  readonly format: 'steelyard-classification-1'
  readonly asked: { readonly text: string; readonly hs: string } & ItemState['known']
  readonly answer: Classified
  readonly at: Instant
}

export function evidenceOf({ text, hs, known }: ItemState, answer: Classified, at: Instant): Evidence {
  return { format: 'steelyard-classification-1', asked: { text, hs, ...known }, answer, at }
}

/** Of what was asked and answered, and not of the moment: the same item under the same lists has the same digest. */
export function digestOfSearch({ asked, answer }: Evidence): string {
  return digestOf(plain({ asked, answer }))
}

export function evidenceFile(evidence: Evidence): string {
  return `${canonicalJson(plain({ ...evidence, digest: digestOfSearch(evidence) }))}\n`
}

/** Without what is not there, which is written in no JSON. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
