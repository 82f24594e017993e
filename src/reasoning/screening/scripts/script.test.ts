import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scriptOf, scripts, scriptsIn } from './script.ts'

describe('the script of a name', () => {
  test.each([
    ['Angela Merkel', 'Latn'],
    ['Владимир Путин', 'Cyrl'],
    ['Κυριάκος Μητσοτάκης', 'Grek'],
    ['محمد بن سلمان', 'Arab'],
    ['ﺻﺎﻟﺢ', 'Arab'],
    ['בנימין נתניהו', 'Hebr'],
    ['习近平', 'Hani'],
    ['김정은', 'Hang'],
    ['トヨタ', 'Kana'],
    ['Նիկոլ Փաշինյան', 'Armn'],
    ['მიხეილ სააკაშვილი', 'Geor'],
    ['नरेन्द्र मोदी', 'Deva'],
    ['ทักษิณ ชินวัตร', 'Thai'],
    ['ཏཱ་ལའི་', 'Zzzz'],
    ['1 – 2', 'Zyyy'],
    ['', 'Zyyy'],
  ])('%s', (text, script) => expect(scriptOf(text)).toBe(script))

  test('all scripts of a text, in order', () =>
    expect(scriptsIn('TechInsights公司 (Завод)')).toEqual(['Latn', 'Hani', 'Cyrl']))

  test('is one of the known codes for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(scripts).toContain(scriptOf(text))
      }),
    )
  })
})
