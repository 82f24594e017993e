import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sealer } from './seal.ts'

const random = (count: number) => Uint8Array.from(randomBytes(count))
const { seal, open } = sealer(random(32), random)

test('what is sealed for an enquiry opens there again, whatever it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (content, place) => {
      expect(open(seal(content, place), place)).toEqual(JSON.parse(JSON.stringify(content)))
    }),
  )
})

test('it does not open in another enquiry, under another secret, or with a changed byte', () => {
  const sealed = seal({ secret: 'answer' }, 'enq_a')
  expect(open(sealed, 'enq_b')).toBeUndefined()
  expect(sealer(random(32), random).open(sealed, 'enq_a')).toBeUndefined()
  fc.assert(
    fc.property(fc.nat(Buffer.from(sealed, 'base64url').length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = Buffer.from(sealed, 'base64url')
      bytes[at] = (bytes[at] ?? 0) ^ change
      expect(open(bytes.toString('base64url'), 'enq_a')).toBeUndefined()
    }),
  )
})

test('nonsense is no answer and no fault', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      expect(open(text, 'enq_a')).toBeUndefined()
    }),
  )
})

test('nothing typed can be read off the cookie', () => {
  expect(Buffer.from(seal({ description: 'marker-word' }, 'enq_a'), 'base64url').toString('latin1')).not.toContain(
    'marker',
  )
})
