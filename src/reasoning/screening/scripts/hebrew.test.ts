import { describe, expect, test } from 'vitest'
import { readings } from './readings.ts'

const said = (name: string) => readings(name, { kind: 'person' }).map(({ text }) => text)

describe('Hebrew', () => {
  test.each([
    ['בנימין נתניהו', 'binyamin netanyahu'],
    ['דוד בן גוריון', 'david ben gorion'],
    ['יצחק רבין', 'yitzchak rabin'],
    ['שִׁמְעוֹן', 'shimon'],
  ])('%s is %s', (name, spelling) => expect(said(name)).toContain(spelling))
})
