export {
  type AcceptedEdition,
  acceptEdition,
  editionOn,
  type ListAcceptance,
  reportDigest,
  supersede,
} from './accept-edition.ts'
export { carryUids } from './carry-uids.ts'
export { cleanListText, comparisonKey } from './clean-list-text.ts'
export {
  type AmendedField,
  compareEditionsOfList,
  type ListChange,
  type ListChangeKind,
  type ListDifference,
} from './compare-editions.ts'
export type { Direction, FigureChange } from './compare-figures.ts'
export {
  type ListEdition,
  type ListFormat,
  type ListNode,
  type ListProvenance,
  type ListReference,
  listFileName,
  listFormats,
  type NodeKind,
  type NoteItem,
  nodeKinds,
  type QuotedTerm,
  type ReasonForControl,
} from './edition.ts'
export { type Comparator, catches, type Figure } from './figure.ts'
export { type ListFlag, type ListFlagCode, listFlagTexts } from './flag.ts'
export { type SpelledUnit, spelledUnits, unitPattern } from './list-units.ts'
export { type DecimalMark, readFigures } from './read-figures.ts'
export { type ListOptions, listParserVersion, readListEdition } from './read-list.ts'
export { recogniseList } from './recognise-list.ts'
export type { ListReport } from './report.ts'
