import type { ListMeaning } from '../../law/packs/index.ts'

/** What a match with an entry means under the law: its effect, on what basis, and what it establishes of the party. */
export type Meaning = {
  readonly effect: ListMeaning['effect']
  readonly partyList?: string
  readonly cite: readonly string[]
  readonly confidence: ListMeaning['confidence']
}

const severity: readonly ListMeaning['effect'][] = ['prohibit', 'licence', 'watch', 'red_flag']

/** Without a word of the law a list is a red flag and no more: only national law makes another state's list its own. */
const unadopted: Meaning = { effect: 'red_flag', cite: [], confidence: 'I' }

/** The meaning for an entry of these programmes: of several, the most severe. */
export function meaningOf(meanings: readonly ListMeaning[], list: string, programmes: readonly string[] = []): Meaning {
  const rows = meanings.filter(row => row.list === list)
  const particular = rows.filter(({ programme }) => programme !== undefined && programmes.includes(programme))
  const general = rows.filter(({ programme }) => programme === undefined)
  const [first] = (particular.length > 0 ? particular : general).toSorted(
    (a, b) => severity.indexOf(a.effect) - severity.indexOf(b.effect),
  )
  if (first === undefined) return unadopted
  const { effect, partyList, cite, confidence } = first
  return { effect, ...(partyList === undefined ? {} : { partyList }), cite, confidence }
}
