import { describe, expect, test } from 'vitest'
import type { FactDeclaration } from '../../../law/rulebooks/index.ts'
import type { Draft } from '../session/draft.ts'
import { placeOf, readAt, writeAt } from './place.ts'

const draft: Draft = {
  id: 'enq_x',
  jurisdiction: 'cn',
  asOf: '2026-11-21',
  items: [{ id: '1' }, { id: '2' }],
  parties: [{ id: '1', role: 'end_user', name: 'Lindental' }],
}
const fact = (id: string, of: FactDeclaration['of'], place?: 'byItem'): FactDeclaration => ({
  id,
  of,
  type: 'boolean',
  values: [],
  labels: {},
  name: { en: id },
  cost: 1,
  ...(place === undefined ? {} : { place }),
  where: { file: 'facts.yaml', line: 1 },
})

describe('a fact has one place in a case', () => {
  test.each([
    [fact('knowledge.wmd', 'case'), {}, ['knowledge', 'wmd']],
    [fact('destination', 'case'), {}, ['destination']],
    [fact('item.listed', 'item'), { item: '2' }, ['items', 1, 'listed']],
    [fact('party.lists', 'party'), { party: '1' }, ['parties', 0, 'lists']],
    [fact('party.lists', 'party'), { party: 'Lindental' }, ['parties', 0, 'lists']],
    [fact('facts.itemFamily', 'item', 'byItem'), { item: '2' }, ['facts', 'itemFamily', '2']],
    [fact('item.listed', 'item'), { item: '9' }, undefined],
    [fact('party.lists', 'party'), {}, undefined],
  ])('%# ', (declared, where, place) =>
    expect(placeOf(draft, declared, { fact: declared.id, ...where })).toEqual(place),
  )

  test('what is written there is read there, the rest of the case stays, and the old case is not touched', () => {
    const written = writeAt(draft, ['facts', 'itemFamily', '2'], 'rare_earth')
    expect(readAt(written, ['facts', 'itemFamily', '2'])).toBe('rare_earth')
    expect(written.items).toEqual(draft.items)
    expect(draft.facts).toBeUndefined()
    expect(
      readAt(writeAt(written, ['facts', 'itemFamily', '2'], undefined), ['facts', 'itemFamily', '2']),
    ).toBeUndefined()
  })

  test('taking back what was never said changes nothing', () =>
    expect(writeAt(draft, ['knowledge', 'wmd'], undefined)).toEqual(draft))
})
