import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conceptsIn } from './index.ts'
import { goods } from './testing/small-list.ts'

const rolesIn = (text: string) =>
  conceptsIn(goods, text).map(({ concept, role, isNegated }) => `${concept} ${isNegated ? 'denied' : role}`)

describe('goods are found however they are written', () => {
  it.each([
    ['two drones', 'drones'],
    ['an unmanned-aircraft', 'unmanned-aircraft'],
    ['gloveboxes for sale', 'gloveboxes'],
    ['农用无人机出口', '无人机'],
    ['소형 드론을 수출', '드론'],
    ['小型ドローンの輸出', 'ドローン'],
    ['продажа дронов', 'дронов'],
    ['بيع طائرة مسيرة', 'طائرة مسيرة'],
    ['CNC', 'CNC'],
  ])('%s: %s', (text, written) => {
    expect(conceptsIn(goods, text).map(each => each.written)).toEqual([written])
  })

  it('a place says where, in the text as it was written', () => {
    const text = 'Ｏne drone, two gyroscopes'
    for (const { at, written } of conceptsIn(goods, text)) expect(text.slice(at, at + written.length)).toBe(written)
  })

  it('an abbreviation in small letters is another word, unless all is in small letters', () => {
    expect(rolesIn('A ram broke the gate')).toEqual([])
    expect(rolesIn('a sheet of ram')).toEqual(['absorber head'])
  })
})

describe('what the text denies is no feature of the item', () => {
  it.each([
    ['switch without encryption', 'encryption denied'],
    ['switch with no encryption', 'encryption denied'],
    ['switch with encryption', 'encryption part'],
    ['不含加密的交换机', 'encryption denied'],
    ['암호화 장치 없는 스위치', 'encryption denied'],
  ])('%s', (text, said) => {
    expect(rolesIn(text)).toEqual([said])
  })
})

describe('the item is told from its parts, and from what it is for', () => {
  it.each([
    ['thermal camera core returned after repair', ['thermal-camera head']],
    ['gyroscope for drones', ['gyroscope head', 'drone use']],
    ['drone with thermal camera', ['drone head', 'thermal-camera part']],
    ['thermal cameras mounted on drones', ['thermal-camera head', 'drone use']],
    ['drone gyroscope', ['drone mention', 'gyroscope head']],
    ['software that controls vibration test equipment', ['vibration-test use']],
    ['plug-in-place drone', ['drone head']],
    ['drone-type toy', ['drone use']],
    ['gyroscope under drones', ['gyroscope head', 'drone use']],
    ['用于无人机的陀螺仪', ['drone use', 'gyroscope head']],
    ['드론용 자이로스코프', ['drone use', 'gyroscope head']],
  ])('%s', (text, said) => {
    expect(rolesIn(text)).toEqual(said)
  })
})

describe('any text is only words', () => {
  it('whatever is written, an answer comes, and places lie within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        for (const { at, written } of conceptsIn(goods, text)) expect(text.slice(at, at + written.length)).toBe(written)
      }),
    )
  })
})
