import { copyBytes, type JsonBytes, putByte, type WriteJson, writeText } from '../../../values/index.ts'
import type { Almost, Reason } from '../result.ts'
import { word } from './words.ts'

const utf8 = new TextEncoder()
const [comma, openList, closeList, closeObject] = [0x2c, 0x5b, 0x5d, 0x7d]

/** What a rule says wherever it speaks, written once: up to its effect, and from its citations on. */
type RuleWords = Pick<Reason, 'rule' | 'effect' | 'cite'> & { readonly head: Uint8Array; readonly tail: Uint8Array }

/** By the sentence, which is the rule's own: kept as long as it is, and only good while the rest is what it was. */
const known = new WeakMap<object, RuleWords>()

function wordsOf({ rule, effect, cite, says }: Reason | Almost): RuleWords {
  const kept = known.get(says)
  if (kept !== undefined && kept.rule === rule && kept.effect === effect && kept.cite === cite) return kept
  const head = utf8.encode(`{"rule":${JSON.stringify(rule)},"effect":${JSON.stringify(effect)}`)
  const tail = utf8.encode(`,"cite":${JSON.stringify(cite)},"says":${JSON.stringify(says)}`)
  const made = { rule, effect, cite, head, tail }
  known.set(says, made)
  return made
}

export const writeReason: WriteJson<Reason> = (out, reason) => {
  const { head, tail } = wordsOf(reason)
  copyBytes(out, head)
  copyBytes(out, tail)
  endPlaced(out, reason)
}

export const writeAlmost: WriteJson<Almost> = (out, almost) => {
  const { head, tail } = wordsOf(almost)
  const { stoppedBy } = almost
  copyBytes(out, head)
  copyBytes(out, beforeStoppers)
  for (let index = 0; index < stoppedBy.length; index++) {
    putByte(out, index === 0 ? openList : comma)
    word(out, stoppedBy[index] as string)
  }
  if (stoppedBy.length === 0) putByte(out, openList)
  putByte(out, closeList)
  copyBytes(out, tail)
  endPlaced(out, almost)
}

const beforeStoppers = utf8.encode(',"stoppedBy":')
const beforeItem = utf8.encode(',"item":')
const beforeParty = utf8.encode(',"party":')

function endPlaced(out: JsonBytes, { item, party }: Pick<Reason, 'item' | 'party'>): void {
  if (item !== undefined) {
    copyBytes(out, beforeItem)
    writeText(out, item)
  }
  if (party !== undefined) {
    copyBytes(out, beforeParty)
    writeText(out, party)
  }
  putByte(out, closeObject)
}
