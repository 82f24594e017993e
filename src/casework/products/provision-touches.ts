import type { ListChange, ListEdition } from '../../law/control-lists/index.ts'
import { Refusal } from '../../values/index.ts'
import { type KeptEdition, readListEditions, readResolutions } from '../control-lists/index.ts'
import { groupOf } from './classify-product.ts'
import type { Keeping } from './keeping.ts'
import { office } from './owner.ts'
import { codeOf } from './stand.ts'
import type { Touch } from './touch.ts'

export type ProvisionTouch = {
  readonly codes: readonly string[]
  readonly touch: Extract<Touch, { kind: 'provision' }>
}

/** In the place of a code: what concerns every entry of its list. */
export const wholeList = '*'

/** What differs between two editions of a list, each with the entries that it concerns. */
export async function provisionTouches(
  { tx, acting, owner, shelf }: Keeping,
  list: string,
  older: number,
  newer: number,
): Promise<readonly ProvisionTouch[]> {
  const all = await readListEditions(tx, list)
  const kept = (number: number): KeptEdition => {
    const edition = all.find(each => each.number === number && (owner === office || each.knownFrom !== null))
    if (edition === undefined) throw new Refusal('not_found', { thing: 'edition' })
    return edition
  }
  const pair = [kept(older), kept(newer)] as const
  const found = await readResolutions(tx, list, acting.now)
  const { changes } = await shelf.differences(tx, pair[0], pair[1], found)
  const isGeneral = changes.some(({ code }) => code === '')
  const texts = isGeneral ? await Promise.all(pair.map(each => shelf.edition(tx, each, found))) : []
  return changes.map(change => ({ codes: codesOf(change, texts), touch: touchOf(list, change) }))
}

/** What stands outside the entries concerns those that use its words; a general note concerns all. */
function codesOf(change: ListChange, texts: readonly ListEdition[]): readonly string[] {
  const { path, code, from, kind } = change
  if (code !== '') {
    const isNewEntry = change.change === 'added' && path === code
    return [...new Set([code, ...(from === undefined ? [] : [codeOf(from)]), ...(isNewEntry ? [groupOf(code)] : [])])]
  }
  if (kind === 'heading') return []
  if (kind !== 'definition') return [wholeList]
  const users = texts.flatMap(({ nodes }) =>
    nodes.filter(({ terms }) => terms.some(({ definedAt }) => definedAt === path || definedAt === from)),
  )
  return [...new Set(users.map(node => node.code).filter(each => each !== ''))]
}

function touchOf(list: string, { change, path, from, figures }: ListChange): ProvisionTouch['touch'] {
  const [direction, ...others] = new Set(figures.map(figure => figure.direction))
  return {
    kind: 'provision',
    list,
    change,
    path,
    ...(from === undefined ? {} : { from }),
    ...(direction === undefined ? {} : { direction: others.length === 0 ? direction : 'unknown' }),
  }
}
