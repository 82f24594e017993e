import { expect, test } from 'vitest'
import { Refusal } from './index.ts'

test('the compiler asks for what the sentence needs', () => {
  // @ts-expect-error The sentence of this code names {unit}.
  const without = new Refusal('unknown_unit')
  // @ts-expect-error There is no such code.
  const unknown = () => new Refusal('no_such_code')
  expect(without.message).toContain('{unit}')
  expect(unknown).toThrowError(TypeError)
})
