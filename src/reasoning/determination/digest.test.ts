import { expect, test } from 'vitest'
import { canonicalJson, sha256Hex } from '../../values/index.ts'
import { digestOfCase } from './digest.ts'
import { engineVersion } from './engine-version.ts'
import { readCase } from './read-case.ts'
import { tinyCase, tinyLaw } from './testing/tiny.ts'

const law = tinyLaw()

test.each([
  ['as it is', tinyCase()],
  ['with its keys the other way round', Object.fromEntries(Object.entries(tinyCase()).toReversed())],
  ['with words that JSON must escape', { ...tinyCase(), id: '许可 "\\\n😀\u007f' }],
  [
    'with attributes of an item',
    { ...tinyCase(), items: [{ id: 'b', attributes: { z: true, a: { unit: 'kg', value: '1' } } }] },
  ],
  ['without items or parties', { ...tinyCase(), items: undefined, parties: [] }],
])('the digest of a case %s is that of its canonical text', (_, kase) => {
  const read = readCase(law, JSON.parse(JSON.stringify(kase)))
  const text = canonicalJson({ pack: law.pack.digest, engine: engineVersion, case: read.stated })
  expect(digestOfCase(law, read)).toBe(`sha256:${sha256Hex(text)}`)
})
