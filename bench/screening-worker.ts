import { parentPort, workerData } from 'node:worker_threads'
import { type ScreeningIndex, search } from '../src/reasoning/screening/index.ts'

/** Searches its share of the queries when told to, on an index that it was given ready made. */
const { index, queries } = workerData as { readonly index: ScreeningIndex; readonly queries: readonly string[] }
parentPort?.on('message', () => {
  let found = 0
  for (const query of queries) found += search(index, query, 10).length
  parentPort?.postMessage(found)
})
