export {
  type Catalogue,
  type CatalogueAnswer,
  type CatalogueEntry,
  type ItemType,
  itemTypes,
  type ListRegime,
  listRegimes,
  lookUp,
  readCatalogue,
} from './catalogue.ts'
export { isBelow, isListCode, type ListCode, normaliseCode, selfAndAncestors } from './code.ts'
export {
  type ControlList,
  type ControlListRow,
  type ListedAnswer,
  type ListFault,
  listedOn,
  listOf,
  readControlList,
} from './control-list.ts'
export {
  type CrosswalkBasis,
  type CrosswalkEnd,
  type CrosswalkRelation,
  type CrosswalkRow,
  crosswalkBases,
  crosswalkOf,
  crosswalkRelations,
  readCrosswalk,
} from './crosswalk.ts'
export {
  foldTerm,
  type GoodsKind,
  type GoodsLink,
  type GoodsTerm,
  type GoodsThesaurus,
  goodsKinds,
  readGoods,
  termsFor,
} from './goods.ts'
export { type HsBasis, type HsLink, type HsLinks, hsBases, hsLinksFor, readHsLinks } from './hs-links.ts'
export { suggestCodes } from './suggest.ts'
