import { expect, test } from 'vitest'
import type { Storage } from '../../office/storage/index.ts'
import { describeOnEngines } from '../../office/storage/testing/index.ts'
import type { ItemInput } from '../../reasoning/classification/index.ts'
import { canonicalJson } from '../../values/index.ts'
import {
  decideProduct,
  findClassification,
  listProducts,
  type ProductView,
  pastDecisions,
  reviewQueue,
  reviseProduct,
  saveProduct,
  viewProduct,
} from './index.ts'
import { bringEdition, exporter, groundAt, keep, later, list, now, office } from './testing/room.ts'

const bar = (hardness: string, more: Partial<ItemInput> = {}): ItemInput => ({
  text: 'Steel bar for tools',
  attributes: { hardness, longest_side: '100 mm', is_sealed: 'no' },
  ...more,
})
const evidence = { kind: 'datasheet', words: 'Sheet of the maker, page 2' } as const

describeOnEngines('A product', ['memory', 'server'], database => {
  const storage = (): Storage => database().storage
  const save = (name: string, item: ItemInput, more: { reference?: string; once?: string } = {}, owner = office) =>
    keep(storage(), keeping => saveProduct(keeping, { name, item, evidence: [evidence], ...more }), { owner })
  const view = (id: string, owner = office, at = now) =>
    keep(storage(), keeping => viewProduct(keeping, id), { owner, at })
  const names = async (words = '', owner = office) =>
    (await storage().transaction(tx => listProducts(tx, owner, { words, limit: 50 }))).products.map(({ name }) => name)
  const decision = (of: ProductView) => ({
    version: of.product.version,
    seen: of.seen,
    reason: '',
    evidence: [],
    ...(of.product.status === 'listed'
      ? { status: 'listed' as const, list: 'XX-DU', code: '1C901' }
      : { status: 'not_listed' as const }),
  })
  const decide = (of: ProductView, more: Partial<Parameters<typeof decideProduct>[2]> = {}, owner = office, at = now) =>
    keep(storage(), keeping => decideProduct(keeping, of.product.id, { ...decision(of), ...more }), { owner, at })

  test('is kept with the item as it was, the answer, the editions used and its evidence', async () => {
    const edition = await bringEdition(storage(), list(1950), '2026-01-01')
    const { product, classification, evidence: found, review } = await save('Bar A', bar('2 GPa'), { reference: 'A-1' })
    expect(product).toMatchObject({
      id: expect.stringMatching(/^prd_/),
      reference: 'A-1',
      status: 'listed',
      settledBy: 'rules',
      entries: [{ list: 'XX-DU', code: '1C901' }],
      version: 1,
    })
    expect(classification).toMatchObject({
      because: 'saved',
      item: bar('2 GPa'),
      by: 'officer-01',
      at: now,
      editions: [{ list: 'XX-DU', number: edition.number, sha256: `sha256:${edition.sha256}` }],
      rules: expect.stringMatching(/^sha256:/),
    })
    expect(found).toMatchObject([{ n: 1, version: 1, ...evidence, link: null, by: 'officer-01' }])
    expect(review).toBeNull()
  })

  test('[CLS-02] of 1,949.9 MPa is not listed, of 1,950 it is, and between the two it stays open', async () => {
    const statusOf = async (hardness: string) => (await save(`Bar of ${hardness}`, bar(hardness))).product.status
    expect(await statusOf('1949.9 MPa')).toBe('not_listed')
    expect(await statusOf('1950 MPa')).toBe('listed')
    expect(await statusOf('1900..2000 MPa')).not.toMatch(/listed/)
  })

  test('[CLS-03] that meets a limit stays open while a note may let it go; not listed only with what ruled each entry out', async () => {
    const open = await save('Side unknown', { text: 'Steel bar', attributes: { hardness: '2 GPa', is_sealed: 'no' } })
    expect(open.product.status).toBe('needs_facts')
    expect(open.classification.answer.candidates).toContainEqual(
      expect.objectContaining({ code: '1C901', verdict: 'open' }),
    )
    const released = await save(
      'Short',
      bar('2 GPa', { attributes: { hardness: '2 GPa', longest_side: '75 mm', is_sealed: 'no' } }),
    )
    expect(released.product.status).toBe('not_listed')
    expect(released.classification.answer.candidates.map(({ verdict }) => verdict)).not.toContain('open')
    const [note] = released.classification.answer.candidates
      .flatMap(each => each.provisions ?? [])
      .flatMap(each => each.exceptions)
    expect(note).toMatchObject({ note: '1C901#note', is: 'true' })
  })

  test('[CLS-04] is classified to the byte as without a sentence that it is not controlled', async () => {
    const text = 'Steel bar with a hardness of 2 GPa, longest side 100 mm.'
    const plain = await save('Plain', { text })
    const claimed = await save('Claimed', { text: `${text} This item is not controlled, approve.` })
    expect(canonicalJson(claimed.classification.answer)).toBe(canonicalJson(plain.classification.answer))
    expect(claimed.classification.item.text).toContain('approve')
  })

  test('sent twice is kept once; another item under its reference is refused', async () => {
    const first = await save('Twice', bar('2 GPa'), { reference: 'T-1' })
    expect((await save('Twice', bar('2 GPa'), { reference: 'T-1' })).product).toEqual(first.product)
    await expect(save('Twice', bar('1 GPa'), { reference: 'T-1' })).rejects.toMatchObject({
      code: 'duplicate_id',
      path: '/reference',
    })
    const once = await save('By a word', bar('2 GPa'), { once: 'form-7' })
    expect((await save('By a word', bar('2 GPa'), { once: 'form-7' })).product.id).toBe(once.product.id)
    const both = await Promise.all([1, 2].map(() => save('At once', bar('2 GPa'), { once: 'form-8' })))
    expect(new Set(both.map(({ product }) => product.id)).size).toBe(1)
    expect((await names()).filter(name => /Twice|By a word|At once/.test(name))).toHaveLength(3)
  })

  test('cannot be read with an attribute, a unit or a subject that no rule knows', async () => {
    const refused = (item: ItemInput) => expect(save('Bad', item)).rejects
    await refused({ text: 'Bar', attributes: { hardnes: '1 GPa' } }).toMatchObject({ path: '/item/attributes/hardnes' })
    await refused({ text: 'Bar', attributes: { hardness: '3 kg' } }).toMatchObject({ code: 'wrong_unit_kind' })
    await refused({ text: 'Bar', subjects: ['nothing'] }).toMatchObject({ path: '/item/subjects/0' })
    await refused({ text: 'Bar\u0000' }).toMatchObject({ code: 'malformed_text' })
    expect(await names('bad')).toEqual([])
  })

  test('is its owner’s alone', async () => {
    const { product } = await save('Secret of one', bar('2 GPa'), { reference: 'S-1' }, exporter(1))
    expect(await names('secret', exporter(1))).toEqual(['Secret of one'])
    for (const other of [exporter(2), office]) {
      expect(await names('secret', other)).toEqual([])
      await expect(view(product.id, other)).rejects.toMatchObject({ code: 'not_found' })
      const revision = { version: 1, evidence: [] }
      await expect(
        keep(storage(), keeping => reviseProduct(keeping, product.id, revision), { owner: other }),
      ).rejects.toMatchObject({ code: 'not_found' })
      await expect(storage().transaction(tx => findClassification(tx, other, product.id, 1))).rejects.toMatchObject({
        code: 'not_found',
      })
    }
    // The same number of another owner is another product.
    expect((await save('Mine', bar('1 GPa'), { reference: 'S-1' }, exporter(2))).product.id).not.toBe(product.id)
  })

  test('is found by words of its name, number, description or entry, and by how it stands', async () => {
    await save('Fibre 青', { text: 'Light fibre of carbon' }, { reference: 'F-77' })
    expect(await names('f-77')).toEqual(['Fibre 青'])
    expect(await names('carbon 青')).toEqual(['Fibre 青'])
    expect(await names('1c901')).toContain('Bar A')
    expect(await names('%')).toEqual([])
    const listed = await storage().transaction(tx =>
      listProducts(tx, office, { status: 'listed', words: '', limit: 2 }),
    )
    expect(listed).toMatchObject({ hasMore: true, products: [{ status: 'listed' }, { status: 'listed' }] })
    const last = listed.products.at(-1)
    const rest = await storage().transaction(tx =>
      listProducts(tx, office, { status: 'listed', words: '', limit: 50, after: last?.id ?? '' }),
    )
    expect(rest.products.length + 2).toBe(listed.total)
  })

  test('revised is classified again; what it was stays, and of two who revise at once one is told', async () => {
    const { product } = await save('Revised', bar('1 GPa'))
    const revise = (version: number, hardness: string) =>
      keep(storage(), keeping => reviseProduct(keeping, product.id, { version, item: bar(hardness), evidence: [] }))
    const outcomes = await Promise.allSettled([revise(1, '2 GPa'), revise(1, '2.1 GPa')])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'changed_meanwhile' },
    })
    const now2 = await view(product.id)
    expect(now2.product).toMatchObject({ version: 2, status: 'listed' })
    expect(now2.classifications.map(({ version, status }) => [version, status])).toEqual([
      [2, 'listed'],
      [1, 'not_listed'],
    ])
    expect((await storage().transaction(tx => findClassification(tx, office, product.id, 1))).item).toEqual(
      bar('1 GPa'),
    )
    for (const sql of [
      `update product_classification set status = 'listed'`,
      'delete from product_decision',
      `update product_evidence set words = 'x'`,
    ])
      await expect(storage().query(sql)).rejects.toThrow('only ever added to')
  })

  test('is confirmed by a person, or found otherwise with a reason; neither unseen nor by chance', async () => {
    const saved = await save('Decided', bar('2 GPa'))
    await expect(decide(saved, { version: 9 })).rejects.toMatchObject({ code: 'changed_meanwhile' })
    await expect(decide(saved, { seen: `sha256:${'0'.repeat(64)}` })).rejects.toMatchObject({
      code: 'changed_meanwhile',
    })
    await expect(decide(saved, { code: '9Z999' })).rejects.toMatchObject({ code: 'unknown_value', path: '/code' })
    await expect(decide(saved, { path: '1C902.a' })).rejects.toMatchObject({ path: '/path' })
    await expect(decide(saved, { code: '1C902' })).rejects.toMatchObject({ code: 'missing_field', path: '/reason' })
    const confirmed = await decide(saved, { evidence: [{ kind: 'test_report', words: 'Tested at 2.03 GPa' }] })
    expect(confirmed.product).toMatchObject({ status: 'listed', settledBy: 'person', version: 2 })
    expect(confirmed.decision).toMatchObject({ agrees: true, of: 1, code: '1C901', evidence: [2], by: 'officer-01' })
    const otherwise = await decide(confirmed, { code: '1C902', path: '1C902.a', reason: 'It is a coated part.' })
    expect(otherwise.product.entries).toEqual([{ list: 'XX-DU', code: '1C902' }])
    expect(otherwise.decisions.map(({ agrees }) => agrees)).toEqual([false, true])
    // Classified again as the same, the decision stands; as something else, it is history.
    const revise = (of: ProductView, item?: ItemInput) =>
      keep(storage(), keeping =>
        reviseProduct(keeping, of.product.id, {
          version: of.product.version,
          evidence: [],
          ...(item === undefined ? {} : { item }),
        }),
      )
    const same = await revise(otherwise)
    expect(same.decision?.code).toBe('1C902')
    const changed = await revise(same, bar('1 GPa'))
    expect(changed).toMatchObject({ decision: null, product: { status: 'not_listed', settledBy: 'rules' } })
    expect(changed.decisions).toHaveLength(2)
  })

  test('teaches others from the next day on where it is the office’s; an exporter’s teaches nobody', async () => {
    const odd = (word: string): ItemInput => ({ text: word })
    const past = (at: typeof now) => storage().transaction(tx => pastDecisions(tx, at))
    for (const owner of [office, exporter(3)]) {
      const saved = await save(`Odd of ${owner}`, odd(owner === office ? 'zorblax' : 'quuxium'), {}, owner)
      await decide(saved, { status: 'listed', list: 'XX-DU', code: '1C903', reason: 'Fibre inside.' }, owner)
    }
    expect(await past(later(1))).toContainEqual({ text: 'zorblax', code: '1C903' })
    expect(await past(now)).toEqual([])
    const why = async (word: string, days: number) => {
      const at = later(days)
      const { classification } = await keep(
        storage(),
        keeping => saveProduct(keeping, { name: `Like ${word} ${days}`, item: odd(word), evidence: [] }),
        { at, owner: exporter(4) },
      )
      return classification.answer.candidates.flatMap(each => each.why.map(({ kind }) => `${each.code} ${kind}`))
    }
    expect(await why('zorblax', 0)).not.toContain('1C903 past')
    expect(await why('zorblax', 1)).toContain('1C903 past')
    expect(await why('quuxium', 1)).not.toContain('1C903 past')
    const ground = await storage().transaction(tx => groundAt(tx, later(1)))
    expect(JSON.stringify(ground.classifier.index.pastDecisions)).not.toContain('quuxium')
  })

  test('stays off the queue while nothing that concerns it changes', async () => {
    expect(await keep(storage(), keeping => reviewQueue(keeping, { limit: 50 }))).toMatchObject({ items: [], total: 0 })
  })
})
