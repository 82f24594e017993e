import type { Counsel, Laws } from './laws.ts'
import type { Storage } from './office/storage/index.ts'

/** What the operations need of the house. */
export type Deps = {
  readonly laws: Laws
  readonly storage: Storage
}
/** What those need that only put questions to the law. */
export type LawDeps = { readonly laws: Counsel }
/** What those need that only read the database. */
export type StorageDeps = Pick<Deps, 'storage'>
