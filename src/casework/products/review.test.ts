import { expect, test } from 'vitest'
import { describeOnEngines } from '../../office/storage/testing/index.ts'
import type { ItemInput } from '../../reasoning/classification/index.ts'
import type { Instant } from '../../values/index.ts'
import { decideProduct, productsTouched, reviewQueue, reviseProduct, saveProduct, viewProduct } from './index.ts'
import { bringEdition, exporter, keep, later, list, now, office, rulesWith } from './testing/room.ts'

const bar = (hardness: string): ItemInput => ({
  text: 'Steel bar',
  attributes: { hardness, longest_side: '100 mm', is_sealed: 'no' },
})
const fibre: ItemInput = { text: 'Carbon fibre', attributes: { stiffness_modulus: '230 GPa', density: '1.8 g/cm3' } }
const second = later(60)

/** Three products by the first edition; then one in which bars are listed from 1,900 MPa, and the rule about them is a draft again. */
describeOnEngines('The review queue', ['memory', 'server'], database => {
  const ids: Record<string, string> = {}
  const at = (when: Instant, owner = office, rules = rulesWith()) => ({ owner, at: when, rules })
  const queue = (when: Instant, owner = office, rules = rulesWith()) =>
    keep(database().storage, keeping => reviewQueue(keeping, { limit: 50 }), at(when, owner, rules))
  const view = (name: string, when: Instant, owner = office) =>
    keep(database().storage, keeping => viewProduct(keeping, ids[name] ?? ''), at(when, owner))
  const inQueue = async (when: Instant, owner = office) =>
    (await queue(when, owner)).items.map(({ product }) => product.name)

  test('[RULE-02] has the products of an entry that a new edition changed, with path, figure, direction and what would become of them', async () => {
    const { storage } = database()
    await bringEdition(storage, list(1950), '2026-01-01')
    for (const [name, item, owner] of [
      ['soft', bar('1920 MPa'), office],
      ['hard', bar('2 GPa'), office],
      ['fibre', fibre, office],
      ['other', bar('2 GPa'), exporter(1)],
    ] as const) {
      const saved = await keep(storage, keeping => saveProduct(keeping, { name, item, evidence: [] }), at(now, owner))
      ids[name] = saved.product.id
    }
    expect((await queue(now)).total).toBe(0)
    await bringEdition(storage, list(1900), '2026-04-01', later(20))
    // Known already, and not yet in force.
    expect((await queue(later(21))).total).toBe(0)
    const { items, total, hasMore } = await queue(second)
    expect({ total, hasMore, names: items.map(({ product }) => product.name).sort() }).toEqual({
      total: 2,
      hasMore: false,
      names: ['hard', 'soft'],
    })
    const soft = items.find(({ product }) => product.name === 'soft')
    expect(soft).toMatchObject({
      was: { status: 'not_listed', editions: [{ number: 1 }] },
      now: { status: 'needs_expert', editions: [{ number: 2 }] },
      wouldChange: true,
      decision: null,
    })
    expect(soft?.touches).toContainEqual({
      kind: 'provision',
      list: 'XX-DU',
      change: 'amended',
      path: '1C901',
      direction: 'tighter',
    })
  })

  test('[RULE-02] names the products that the differences of two editions touch, each owner’s own', async () => {
    const touched = (owner = office) =>
      keep(
        database().storage,
        keeping => productsTouched(keeping, { list: 'XX-DU', older: 1, newer: 2 }, { limit: 50 }),
        at(second, owner),
      )
    const { products, total } = await touched()
    expect(products.map(({ name, paths }) => [name, paths]).sort()).toEqual([
      ['hard', ['1C901']],
      ['soft', ['1C901']],
    ])
    expect(total).toBe(2)
    expect((await touched(exporter(1))).products.map(({ name }) => name)).toEqual(['other'])
    await expect(
      keep(database().storage, keeping =>
        productsTouched(keeping, { list: 'XX-DU', older: 1, newer: 9 }, { limit: 5 }),
      ),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  test('lists decisions for review whose rule fell back to drafted, since its text changed', async () => {
    const { storage } = database()
    const decided = await keep(storage, keeping =>
      saveProduct(keeping, { name: 'decided', item: bar('3 GPa'), evidence: [] }),
    )
    ids['decided'] = decided.product.id
    const decision = {
      version: 1,
      seen: decided.seen,
      status: 'listed',
      list: 'XX-DU',
      code: '1C901',
      path: '1C901',
      reason: '',
      evidence: [],
    } as const
    await keep(storage, keeping => decideProduct(keeping, decided.product.id, decision))
    const item = (await queue(second)).items.find(({ product }) => product.name === 'decided')
    expect(item?.touches).toContainEqual({ kind: 'drafted', list: 'XX-DU', path: '1C901' })
    expect(item).toMatchObject({
      decision: { status: 'listed', code: '1C901', by: 'officer-01', editions: [{ number: 1 }] },
      was: { status: 'listed' },
      now: { status: 'needs_expert' },
    })
    expect((await view('decided', second)).review).toEqual(item)
  })

  test('is left by a new classification, and by a decision on what is in force; not by one on what was', async () => {
    const { storage } = database()
    const soft = await view('soft', second)
    await keep(
      storage,
      keeping => reviseProduct(keeping, soft.product.id, { version: soft.product.version, evidence: [] }),
      at(second),
    )
    const decided = await view('decided', second)
    const decide = (seen: typeof decided.seen, version: number) =>
      keep(
        storage,
        keeping =>
          decideProduct(keeping, decided.product.id, {
            version,
            seen,
            status: 'listed',
            list: 'XX-DU',
            code: '1C901',
            reason: 'Far above either limit.',
            evidence: [],
          }),
        at(second),
      )
    await decide(decided.classification.stand, decided.product.version)
    expect((await inQueue(second)).sort()).toEqual(['decided', 'hard'])
    const confirmed = await decide(decided.seen, decided.product.version + 1)
    expect(await inQueue(second)).toEqual(['hard'])
    // What the person looked at is kept with what they found.
    expect(confirmed.classifications[0]).toMatchObject({ because: 'decided', status: 'needs_expert', version: 4 })
    expect(confirmed.decisions[0]).toMatchObject({ of: 4, agrees: false, editions: [{ number: 2 }] })
    expect(confirmed.review).toBeNull()
  })

  test('has the products of an entry whose rules say something else, and of a new entry in its group', async () => {
    const changed = rulesWith(text => text.replace('> 14650000 m', '> 12700000 m'))
    const { items } = await queue(second, office, changed)
    expect(items.map(({ product }) => product.name).sort()).toEqual(['fibre', 'hard'])
    const item = items.find(({ product }) => product.name === 'fibre')
    expect(item?.touches).toEqual([{ kind: 'rules', list: 'XX-DU', path: '1C903' }])
    expect(item).toMatchObject({ was: { status: 'not_listed' }, now: { status: 'listed' }, wouldChange: true })
    const more = list(1900, [['Carbon fibre for sails, and all other fibre of carbon.', '1C904']])
    await bringEdition(database().storage, more, '2026-07-01', later(100))
    const added = (await queue(later(130))).items.find(({ product }) => product.name === 'fibre')
    expect(added?.touches).toContainEqual({ kind: 'provision', list: 'XX-DU', change: 'added', path: '1C904' })
  })

  test('comes page by page, and has all of an owner where a list comes into use', async () => {
    const { storage } = database()
    const { bringInForce } = await import('../control-lists/testing/room.ts')
    await bringInForce(storage, list(1950), { list: 'YY-DU', from: '2026-08-01', at: later(140) })
    const pages: string[] = []
    for (let after = ''; ; ) {
      const page = await keep(storage, keeping => reviewQueue(keeping, { after, limit: 1 }), at(later(160)))
      pages.push(...page.items.map(({ product }) => product.name))
      expect(page.total).toBe(4)
      after = page.items.at(-1)?.product.id ?? ''
      if (!page.hasMore) break
    }
    expect(pages.sort()).toEqual(['decided', 'fibre', 'hard', 'soft'])
    const [first] = (await queue(later(160))).items
    expect(first?.touches).toContainEqual({ kind: 'list', list: 'YY-DU', change: 'added' })
  })
})
