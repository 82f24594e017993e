import type { Operation } from '../office/operations/index.ts'
import { exportLog, readHead } from './audit.ts'
import type { Deps } from './deps.ts'
import { determine, explainCase, rerunAnswer } from './determinations.ts'
import { forgetOne, loadOne, saveOne } from './enquiries.ts'
import { listPacks } from './packs.ts'

/** Everything that can be done here; routes, `openapi.json` and `docs/permissions.md` are read from this list. */
export const operations: readonly Operation<Deps>[] = [
  determine,
  explainCase,
  rerunAnswer,
  listPacks,
  saveOne,
  loadOne,
  forgetOne,
  readHead,
  exportLog,
]
