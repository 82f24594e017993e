import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf, newId } from '../../values/index.ts'
import { newKey, openAnswers, sealAnswers } from './seal.ts'

const newEnquiry = () => newId('enq', instantOf(Date.UTC(2026, 0, 1)), randomBytes)

test('What was sealed opens to the same text with its key, and says nothing of it without', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const [id, key] = [newEnquiry(), newKey(randomBytes)]
      const sealed = sealAnswers(text, key, id, randomBytes)
      expect(openAnswers(sealed, key, id)).toBe(text.toWellFormed())
      if (text.length > 3) expect(Buffer.from(sealed).includes(text)).toBe(false)
    }),
  )
})

test('A wrong key, another id, and any byte that was changed, left out or added all look the same', () => {
  const [id, key] = [newEnquiry(), newKey(randomBytes)]
  const sealed = Buffer.from(sealAnswers('{"end_use":"civil"}', key, id, randomBytes))
  expect(openAnswers(sealed, newKey(randomBytes), id)).toBeUndefined()
  expect(openAnswers(sealed, key, newEnquiry())).toBeUndefined()
  for (const nonsense of ['', 'x', `${key}=`, `${key}A`, key.slice(1), '!'.repeat(43)])
    expect(openAnswers(sealed, nonsense, id)).toBeUndefined()
  for (let i = 0; i < sealed.length; i++) {
    const changed = Buffer.from(sealed)
    changed[i] = (changed[i] ?? 0) ^ 1
    expect(openAnswers(changed, key, id), `byte ${i}`).toBeUndefined()
    expect(openAnswers(sealed.subarray(0, i), key, id), `cut at ${i}`).toBeUndefined()
  }
  expect(openAnswers(Buffer.concat([sealed, Buffer.from('x')]), key, id)).toBeUndefined()
})

test('The same answers never give the same bytes twice', () => {
  const [id, key] = [newEnquiry(), newKey(randomBytes)]
  expect(sealAnswers('{}', key, id, randomBytes)).not.toEqual(sealAnswers('{}', key, id, randomBytes))
})
