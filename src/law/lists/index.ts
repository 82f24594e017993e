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
  type AcceptedEdition,
  acceptEdition,
  editionOn,
  type ListAcceptance,
  reportDigest,
  supersede,
} from './editions/accept-edition.ts'
export { carryUids } from './editions/carry-uids.ts'
export { cleanListText, comparisonKey } from './editions/clean-list-text.ts'
export {
  type AmendedField,
  compareEditionsOfList,
  type ListChange,
  type ListChangeKind,
  type ListDifference,
} from './editions/compare-editions.ts'
export type { Direction, FigureChange } from './editions/compare-figures.ts'
export {
  type ListEdition,
  type ListFormat,
  type ListNode,
  type ListProvenance,
  type ListReference,
  listFormats,
  type NodeKind,
  type NoteItem,
  nodeKinds,
  type QuotedTerm,
  type ReasonForControl,
} from './editions/edition.ts'
export { type Comparator, catches, type Figure } from './editions/figure.ts'
export { type ListFlag, type ListFlagCode, listFlagTexts } from './editions/flag.ts'
export { type DecimalMark, readFigures } from './editions/read-figures.ts'
export { type ListOptions, listParserVersion, readListEdition } from './editions/read-list.ts'
export { recogniseList } from './editions/recognise-list.ts'
export type { ListReport } from './editions/report.ts'
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
