import type { Operation } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { exportLog, readHead } from './operations-of-audit.ts'
import { forgetOne, loadOne, saveOne } from './operations-of-enquiries.ts'
import { determine, explainCase, listPacks, rerunAnswer } from './operations-of-law.ts'

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
