import type { ClassificationRoom } from './classification-room.ts'
import type { ControlListRoom } from './control-list-room.ts'
import type { Counsel, Laws } from './laws.ts'
import type { Storage } from './office/storage/index.ts'
import type { ScreeningRoom } from './screening-room.ts'

/** What the operations need of the house. */
export type Deps = {
  readonly laws: Laws
  readonly storage: Storage
  readonly screenings: ScreeningRoom
  readonly controlLists: ControlListRoom
  readonly classification: ClassificationRoom
}
/** What those need that only put questions to the law. */
export type LawDeps = { readonly laws: Counsel }
/** What those need that put questions to the law as it was as well. */
export type FormerLawDeps = { readonly laws: Counsel & Pick<Laws, 'former'> }
/** What those need that only read the database. */
export type StorageDeps = Pick<Deps, 'storage'>
