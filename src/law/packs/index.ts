export { referredIn } from './check-references.ts'
export { readPack } from './read-pack.ts'
export type { Row } from './read-table.ts'
export type {
  Agency,
  CodeGrammar,
  Deadline,
  DocumentKind,
  LicenceType,
  ListMeaning,
  Pack,
  PackFiles,
  Route,
  Uncovered,
  WarningKind,
} from './types.ts'
export type { Fault } from './yaml.ts'
