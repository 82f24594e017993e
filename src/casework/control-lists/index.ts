export { acceptListEdition } from './accept-edition.ts'
export { type Browsed, browseList, type ListedEntry, type ListSection } from './browse.ts'
export {
  type EditionStatus,
  editionStatuses,
  findListEdition,
  type KeptEdition,
  type KeptList,
  readControlLists,
  readListEditions,
} from './editions.ts'
export {
  type EntryNode,
  type EntryView,
  entryOfList,
  type ResolvedFlag,
  type ResolvedReference,
  type ResolvedTerm,
} from './entry.ts'
export { listFileBytesMax, loadListFile } from './files.ts'
export { type HistoryStep, historyOfEntry } from './history.ts'
export { type Arriving, type ImportedList, importListEdition } from './import-edition.ts'
export { editionBefore, editionInForce, type When } from './in-force.ts'
export { loadListEdition } from './nodes.ts'
export { type ReportedFlag, type ReportView, viewListReport } from './report-view.ts'
export { type FlagResolution, readResolutions, withResolutions } from './resolutions.ts'
export { resolveListFlag, type ToResolve, valuedFlags } from './resolve-flag.ts'
export { type FoundProvision, type ListSearch, searchList } from './search-list.ts'
export { type ListShelf, openListShelf } from './shelf.ts'
export { type ListAct, listActs, readSignatures, type Signature, waitingFor } from './signatures.ts'
export { type ListView, type Looking, viewList } from './view.ts'
export { withdrawListEdition } from './withdraw-edition.ts'
