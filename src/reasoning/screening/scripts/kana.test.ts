import { describe, expect, test } from 'vitest'
import { readings } from './readings.ts'

const said = (name: string) => readings(name, { kind: 'person' }).map(({ text }) => text)

describe('kana', () => {
  test.each([
    ['トヨタ', 'toyota'],
    ['とうきょう', 'toukyou'],
    ['ニッポン', 'nippon'],
    ['ジョンソン', 'jonson'],
    ['フォード', 'fodo'],
    ['フォード', 'fod'],
    ['スミス', 'sumisu'],
    ['スミス', 'smis'],
    ['ロバート', 'lobat'],
  ])('%s is %s', (name, spelling) => expect(said(name)).toContain(spelling))
})
