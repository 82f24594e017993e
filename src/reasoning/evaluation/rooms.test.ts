import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { inLentRooms, roomsFor } from './rooms.ts'
import { randomFrom } from './testing/random-cases.ts'
import { randomSnapshot } from './testing/random-rulebooks.ts'

const program = compile(randomSnapshot(randomFrom(1)))

test('rooms are anybody’s own where none are lent', () => {
  const [a] = roomsFor(program, 1)
  const [b] = roomsFor(program, 1)
  a?.fill(7)
  expect(b?.includes(7)).toBe(false)
})

test('what is lent is lent again afterwards, and never twice at once', () => {
  const first = inLentRooms(program, () => {
    const outer = roomsFor(program, 2)
    const inner = inLentRooms(program, () => roomsFor(program, 2))
    const next = roomsFor(program, 1)
    expect(new Set([...outer, ...inner]).size).toBe(4)
    expect(inner).toContain(next[0])
    expect(outer).not.toContain(next[0])
    return outer
  })
  expect(inLentRooms(program, () => roomsFor(program, 2))).toEqual(first)
  expect(inLentRooms(program, () => roomsFor(program, 1))[0]).toBe(first[0])
})

test('they are given back where the work fails', () => {
  const before = inLentRooms(program, () => roomsFor(program, 1))
  expect(() =>
    inLentRooms(program, () => {
      roomsFor(program, 3)
      throw new Error('it failed')
    }),
  ).toThrow('it failed')
  expect(inLentRooms(program, () => roomsFor(program, 1))[0]).toBe(before[0])
})

test('a case of very many combinations does not keep its rooms for good', () => {
  const many = () => inLentRooms(program, () => roomsFor(program, 2_000))
  const [first, second] = [many(), many()]
  expect(second).toHaveLength(2_000)
  expect(second[0]).toBe(first[0])
  expect(second[1_999]).not.toBe(first[1_999])
})
