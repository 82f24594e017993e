import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode128, encode128 } from './crockford.ts'
import { idInstant, idPrefixes, instantOf, newId, parseId } from './index.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const someId = fc
  .record({ prefix: fc.constantFrom(...idPrefixes), time: fc.nat(4_102_444_800_000), random: bytes(10) })
  .map(({ prefix, time, random }) => ({ prefix, time, id: newId(prefix, time, () => random) }))

test('128 bits are written in 26 characters, and read again', () => {
  fc.assert(
    fc.property(bytes(16), each => {
      expect(decode128(encode128(each))).toEqual(Uint8Array.from(each))
    }),
  )
  expect(encode128(new Uint8Array(16).fill(255))).toBe('7zzzzzzzzzzzzzzzzzzzzzzzzz')
})

test('an id says what it is of and when it was made', () => {
  const id = newId('lic', instantOf(Date.UTC(2026, 8, 29)), count => new Uint8Array(count).fill(7))
  expect(id).toMatch(/^lic_01[0-9a-hjkmnp-tv-z]{24}$/)
  expect(idInstant(id)).toBe('2026-09-29T00:00:00.000Z')
  fc.assert(fc.property(someId, ({ id, time }) => idInstant(id) === instantOf(time)))
})

test('its bits are those of a UUID of version 7', () => {
  fc.assert(
    fc.property(someId, ({ id }) => {
      const read = decode128(id.slice(4)) ?? new Uint8Array()
      expect([(read[6] ?? 0) >> 4, (read[8] ?? 0) >> 6]).toEqual([7, 2])
    }),
  )
})

test('ids sort by the time of their making', () => {
  fc.assert(
    fc.property(
      fc.nat(4_102_444_800_000),
      fc.integer({ min: 1, max: 1e9 }),
      bytes(10),
      bytes(10),
      (time, later, one, other) => {
        expect(newId('enq', time, () => one) < newId('enq', time + later, () => other)).toBe(true)
      },
    ),
  )
})

test('an id read aloud and written down is read again', () => {
  fc.assert(
    fc.property(someId, ({ id, prefix }) => {
      expect(parseId(id)).toBe(id)
      expect(parseId(id.toUpperCase(), prefix)).toBe(id)
      expect(parseId(id.slice(0, 4) + id.slice(4).replaceAll('1', 'l').replaceAll('0', 'O'))).toBe(id)
    }),
  )
})

test('an enquiry’s id is not a licence’s', () => {
  const id = newId('enq', 0, count => new Uint8Array(count))
  expect(parseId(id, 'lic')).toBeUndefined()
})

test.each([
  '',
  'enq',
  'enq_',
  'abc_01m3n7c300emb8fmph8szc4n4n',
  'enq_01m3n7c300emb8fmph8szc4n4',
  'enq_01m3n7c300emb8fmph8szc4n4u',
  'enq_z1m3n7c300emb8fmph8szc4n4n',
  'enq_01m3n7c300amb8fmph8szc4n4n',
  'enq_01m3n7c300emb8fmph8szc4n4n ',
])('%j is no id', text => {
  expect(parseId(text)).toBeUndefined()
})
