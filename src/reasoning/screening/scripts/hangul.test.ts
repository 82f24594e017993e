import { describe, expect, test } from 'vitest'
import { readings } from './readings.ts'

const said = (name: string) => readings(name, { kind: 'person' }).map(({ text }) => text)

describe('[SCR-09] names in Hangul', () => {
  test.each([
    ['김정은', 'kim jong un'],
    ['김정은', 'kim jongun'],
    ['김정은', 'kim jeong eun'],
    ['리설주', 'ri sol ju'],
    ['최룡해', 'choe ryong hae'],
    ['박봉주', 'pak pong ju'],
    ['박근혜', 'park geun hye'],
    ['이명박', 'lee myeong bak'],
    ['윤석열', 'yoon seok yeol'],
    ['조용원', 'jo yong won'],
    ['오극렬', 'o kuk ryol'],
    ['남궁 민', 'namgung min'],
    ['황보인', 'hwangbo in'],
  ])('%s is %s', (name, spelling) => expect(said(name)).toContain(spelling))

  test('the North comes first, its given name split', () => expect(said('김영철')[0]).toBe('kim yong chol'))
})
