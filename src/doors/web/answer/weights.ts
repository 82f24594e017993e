import type { Pack } from '../../../law/packs/index.ts'
import type { Determination } from '../../../reasoning/determination/index.ts'
import { isolate } from '../../../values/index.ts'
import type { Weight } from '../components/weighing.ts'
import { itemName, partyName, valueWords } from '../fact-words.ts'
import type { Draft } from '../session/draft.ts'
import type { Key, Voice } from '../voice.ts'

export type Weights = { readonly risk: readonly Weight[]; readonly peace: readonly Weight[] }

/**
 * Only what was stated, and what stands open, each once. A fact that speaks for neither side stays off the balance; what was said
 * to be absent (no military use) hangs on the side of peaceful use, and what is not known yet is drawn as open, never as absent.
 */
export function weightsOf(voice: Voice, law: Pack, draft: Draft, determination: Determination): Weights {
  const risk: Weight[] = []
  const peace: Weight[] = []
  const put = (side: Weight[], says: Weight['says'], isOpen = false) => side.push({ says, isOpen })
  const open = new Set(determination.missing.map(each => each.fact))

  for (const item of draft.items ?? []) {
    if (item['listed'] === true)
      put(risk, voice.t('weighing.fact.listed', { item: isolate(itemName(voice, draft, item.id)) }))
    else if (item['listed'] === false)
      put(peace, voice.t('weighing.fact.unlisted', { item: isolate(itemName(voice, draft, item.id)) }))
    else if (item.code !== undefined) put(risk, voice.t('weighing.fact.code', { code: isolate(item.code) }))
    else if (open.has('item.listed')) put(risk, voice.t('weighing.fact.listed_open'), true)
  }
  for (const [i, party] of (draft.parties ?? []).entries()) {
    const who = isolate(partyName(voice, draft, party.id ?? String(i)))
    const lists = party['lists']
    if (Array.isArray(lists) && lists.length > 0)
      put(risk, voice.t('weighing.fact.on_lists', { party: who, lists: valueWords(voice, law, 'party.lists', lists) }))
    else if (Array.isArray(lists)) put(peace, voice.t('weighing.fact.on_no_list', { party: who }))
    else put(risk, voice.t('weighing.fact.lists_open', { party: who }), true)
  }
  for (const { fact, is, isNot } of uses) {
    const value = at(draft, fact)
    if (value === true) put(risk, voice.t(is))
    else if (value === false) put(peace, voice.t(isNot))
    else if (open.has(fact)) put(risk, voice.t(is), true)
  }
  for (const { fact, is, isNot } of signs) {
    const value = at(draft, fact)
    if (value === 'none') put(peace, voice.t(isNot))
    else if (typeof value === 'string' && value !== 'unavailable') put(risk, voice.t(is))
    else if (open.has(fact)) put(risk, voice.t(is), true)
  }
  const statement = draft.endUse?.['statement']
  if (typeof statement === 'string') put(peace, voice.t('weighing.fact.use', { use: isolate(statement) }))
  else put(peace, voice.t('weighing.fact.use_open'), true)
  const programme = draft.exporter?.['icp']
  if (programme === 'effective' || programme === 'established') put(peace, voice.t(`weighing.fact.icp_${programme}`))
  return { risk, peace }
}

type Pair = { readonly fact: string; readonly is: Key; readonly isNot: Key }

const uses: readonly Pair[] = [
  { fact: 'endUse.wmd', is: 'weighing.fact.wmd', isNot: 'weighing.fact.no_wmd' },
  { fact: 'endUse.terrorism', is: 'weighing.fact.terrorism', isNot: 'weighing.fact.no_terrorism' },
  { fact: 'endUse.military', is: 'weighing.fact.military', isNot: 'weighing.fact.no_military' },
]

/** What the exporter knows, should know, was told or suspects is on the balance as a sign; that there is none was looked for and said. */
const signs: readonly Pair[] = [
  { fact: 'knowledge.wmd', is: 'weighing.fact.sign_wmd', isNot: 'weighing.fact.no_sign_wmd' },
  { fact: 'knowledge.terrorism', is: 'weighing.fact.sign_terrorism', isNot: 'weighing.fact.no_sign_terrorism' },
  { fact: 'knowledge.nationalSecurity', is: 'weighing.fact.sign_security', isNot: 'weighing.fact.no_sign_security' },
  { fact: 'knowledge.military', is: 'weighing.fact.sign_military', isNot: 'weighing.fact.no_sign_military' },
]

function at(draft: Draft, fact: string): unknown {
  const [group, field = ''] = fact.split('.')
  return (group === 'endUse' ? draft.endUse : draft.knowledge)?.[field]
}
