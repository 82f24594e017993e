export { referredIn } from './check-references.ts'
export { readPack } from './read-pack.ts'
export type { Row } from './read-table.ts'
export { Reader } from './reader.ts'
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
export { type Fault, type Node, readYaml } from './yaml.ts'
