import { describe, expect, test } from 'vitest'
import { foreignName } from './han-foreign.ts'
import { wadeGiles } from './han-readings.ts'
import { readings } from './readings.ts'

const said = (name: string) => readings(name, { kind: 'person' }).map(({ text }) => text)

describe('[SCR-09] names in Han signs', () => {
  test.each([
    ['习近平', 'xi jinping'],
    ['毛泽东', 'mao zedong'],
    ['毛泽东', 'mao tse tung'],
    ['蒋介石', 'jiang jieshi'],
    ['欧阳修', 'ouyang xiu'],
    ['曾国藩', 'zeng guofan'],
    ['单田芳', 'shan tianfang'],
    ['成龍', 'cheng long'],
    ['李家超', 'lee ka chiu'],
    ['林鄭月娥', 'linzheng yuee'],
    ['蔡英文', 'tsai ying wen'],
    ['金日成', 'kim il song'],
    ['金正日', 'kim jong il'],
    ['山本五十六', 'yamamoto wushiliu'],
  ])('%s is %s', (name, spelling) => expect(said(name)).toContain(spelling))

  test('a given name is glued first and split second', () =>
    expect(said('张建国').slice(0, 2)).toEqual(['zhang jianguo', 'zhang jian guo']))

  test.each([
    ['唐纳德·特朗普', 'donald trump'],
    ['约翰·博尔顿', 'john bolton'],
    ['玛丽·居里', 'mary curie'],
    ['弗兰克·史密斯', 'frank smith'],
    ['马可·卢比奥', 'marco rubio'],
    ['約翰·凱瑞', 'john kerry'],
  ])('a foreigner in transcription: %s', (name, spelling) => {
    const words = new Set(said(name).flatMap(text => text.split(' ')))
    expect(words).toContain(spelling.split(' ')[0])
  })

  test('signs that do not tell l from r are tried both ways', () =>
    expect(foreignName('布拉格')).toEqual(expect.arrayContaining(['brag', 'blag'])))

  test.each([
    ['zhong', 'chung'],
    ['xiao', 'hsiao'],
    ['guo', 'kuo'],
    ['qian', 'chien'],
    ['zi', 'tzu'],
    ['deng', 'teng'],
    ['xue', 'hsueh'],
    ['dong', 'tung'],
    ['shi', 'shih'],
  ])('Wade-Giles: %s is %s', (pinyin, said) => expect(wadeGiles(pinyin)).toBe(said))
})
