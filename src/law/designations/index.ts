export {
  type ChangedEntry,
  type ChangedField,
  compareEditions,
  compareEntries,
  compareKeys,
  type EditionDifference,
} from './compare-editions.ts'
export { countryOf } from './country-words.ts'
export type { Designation, Relation } from './designation.ts'
export {
  type Chunks,
  type DesignationReader,
  designationReader,
  type Hashing,
  type ImportOptions,
} from './designation-reader.ts'
export { type Fault, type FaultCode, faultTexts } from './fault.ts'
export { type DesignationFormat, designationFormats, formatNames, parserVersion } from './formats.ts'
export { importDesignations, readEdition } from './import-designations.ts'
export {
  type EditionFault,
  type EditionJudgement,
  type EditionRules,
  editionFaultTexts,
  editionRules,
  judgeEdition,
} from './judge-edition.ts'
export {
  designationOf,
  type OwnListEntry,
  type OwnListKind,
  ownListEntry,
  ownListEntrySchema,
  ownListKinds,
} from './own-list-entry.ts'
export {
  type Address,
  type CountryFact,
  type DateFact,
  type Identifier,
  type IdentifierType,
  identifierTypes,
  type Party,
  type PartyName,
  type PartySchema,
  partySchemas,
} from './party.ts'
export { type PartyInput, partyInput, partyOf } from './party-input.ts'
export { recogniseFile, recogniseFormat, recognitionBytes } from './recognise-format.ts'
export { recordHash } from './record-hash.ts'
export type { Edition, ImportedFile, ImportReport } from './report.ts'
