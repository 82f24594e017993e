import { expect, test } from 'vitest'
import { readCatalogue, readGoods, readHsLinks } from '../../law/lists/index.ts'
import { classify, makeClassifier, prepareInSteps } from './index.ts'
import { smallRules } from './testing/small-bar.ts'

test('a classifier that was made ready answers as one that was not', () => {
  const catalogue = readCatalogue('code,title_en,title_zh,regime,category,item_type,ref\n')
  const goods = readGoods('term,language,concept,codes,kind,note\n', catalogue)
  const hs = readHsLinks('hs,code,specificity,basis,note\n', catalogue)
  const made = () => makeClassifier({ editions: [], rules: smallRules(), reviews: new Map(), goods, hs, catalogue })
  const [ready, fresh] = [made(), made()]
  expect([...prepareInSteps(ready)].length).toBeGreaterThan(1)
  const item = { text: 'Steel bar, sealed, hardness 290 ksi, 120 mm' }
  expect(classify(ready, item)).toEqual(classify(fresh, item))
})
