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
export { suggestCodes } from './suggest.ts'
