import type { Operation } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { exportLog, readHead } from './operations-of-audit.ts'
import { classifyItem, classifyMany } from './operations-of-classification.ts'
import { explainClassification } from './operations-of-classification-looks.ts'
import {
  compareControlLists,
  downloadControlList,
  listControlLists,
  reportOnControlList,
} from './operations-of-control-list-editions.ts'
import { readControlListEntry } from './operations-of-control-list-entries.ts'
import { browseControlList, searchControlList } from './operations-of-control-list-reading.ts'
import {
  acceptControlList,
  importControlList,
  resolveControlListFlag,
  withdrawControlList,
} from './operations-of-control-lists.ts'
import { forgetOne, loadOne, saveOne } from './operations-of-enquiries.ts'
import { hitsOfScreened, queueOfHits, readHitFile } from './operations-of-hit-files.ts'
import { listOpenHits, readHit, resolveOne } from './operations-of-hits.ts'
import { determine, explainCase, listPacks } from './operations-of-law.ts'
import { importList, listDifferences, listEditions, listSources, uploadFile } from './operations-of-lists.ts'
import { explainScreening, listEntries, summariseBatch } from './operations-of-looking.ts'
import { decideOnProposal, listProposalsOf, proposeEntry } from './operations-of-own-lists.ts'
import {
  addBatchOfItems,
  downloadBatchOfItems,
  listOwnBatches,
  readBatchOfItems,
} from './operations-of-product-batches.ts'
import {
  decideOnProduct,
  readOneClassification,
  readReviewQueue,
  readTouchedProducts,
} from './operations-of-product-reviews.ts'
import { listOwnProducts, readOneProduct, reviseOneProduct, saveOneProduct } from './operations-of-products.ts'
import { rerunAnswer } from './operations-of-reruns.ts'
import { matchQueries, readScreening, rerunKeptScreening, screenParties } from './operations-of-screening.ts'
import { addBatchOfParties, downloadBatch, readBatch } from './operations-of-screening-batches.ts'

/** Everything that can be done here; routes, `openapi.json` and `docs/permissions.md` are read from this list. */
export const operations: readonly Operation<Deps>[] = [
  determine,
  explainCase,
  rerunAnswer,
  listPacks,
  classifyItem,
  classifyMany,
  explainClassification,
  saveOneProduct,
  listOwnProducts,
  readOneProduct,
  readOneClassification,
  reviseOneProduct,
  decideOnProduct,
  readReviewQueue,
  readTouchedProducts,
  addBatchOfItems,
  listOwnBatches,
  readBatchOfItems,
  downloadBatchOfItems,
  saveOne,
  loadOne,
  forgetOne,
  screenParties,
  explainScreening,
  readScreening,
  rerunKeptScreening,
  matchQueries,
  addBatchOfParties,
  readBatch,
  summariseBatch,
  downloadBatch,
  uploadFile,
  listSources,
  listEditions,
  importList,
  listDifferences,
  proposeEntry,
  decideOnProposal,
  listProposalsOf,
  listEntries,
  listControlLists,
  importControlList,
  reportOnControlList,
  downloadControlList,
  acceptControlList,
  withdrawControlList,
  resolveControlListFlag,
  browseControlList,
  readControlListEntry,
  searchControlList,
  compareControlLists,
  listOpenHits,
  queueOfHits,
  hitsOfScreened,
  readHit,
  readHitFile,
  resolveOne,
  readHead,
  exportLog,
]
