import { demonstration, sourcesOf } from './casework/screenings/index.ts'
import type { Config } from './config.ts'
import { officerCookie } from './doors/api/index.ts'
import type { Desk, Who } from './doors/web/index.ts'
import { clock, random } from './here.ts'
import { type Actor, type House, run, type StoredOperation, visitor } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { hitsOfScreened, queueOfHits, readHitFile } from './operations-of-hit-files.ts'
import { resolveOne } from './operations-of-hits.ts'
import { importList, listDifferences, listEditions, listSources, uploadFile } from './operations-of-lists.ts'
import { explainScreening, listEntries, summariseBatch } from './operations-of-looking.ts'
import { decideOnProposal, listProposalsOf, proposeEntry } from './operations-of-own-lists.ts'
import { readScreening, rerunKeptScreening, screenParties } from './operations-of-screening.ts'
import { addBatchOfParties, downloadBatch, readBatch } from './operations-of-screening-batches.ts'
import { classificationDeskOf } from './pages-classification.ts'
import { controlListDeskOf } from './pages-control-lists.ts'
import { productDeskOf } from './pages-products.ts'
import { newId } from './values/index.ts'

/** The desk of the pages: the same operations as the API's, as the officer that the page's reader says to be, or as a visitor. */
export function deskOf(house: House<Deps>, config: Pick<Config, 'developmentOfficers'>): Desk {
  /** The operation holds its answer against its own schema, which is made from these types. */
  const ask = async <Answer>(who: Who, operation: StoredOperation<Deps>, input: unknown): Promise<Answer> => {
    const call = { actor: actorOf(who, config), requestId: newId('req', clock(), random) }
    return (await run(house, operation, call, input)) as Answer
  }
  const { sources } = house.deps.screenings
  const named = [
    ...sources,
    demonstration,
    ...house.deps.laws.packs.flatMap(pack => sourcesOf(pack.designations ?? [])),
  ]
  return {
    // The law of this installation names a list first.
    listNames: new Map(named.toReversed().map(({ id, name }) => [id, name])),
    officerCookie: config.developmentOfficers ? officerCookie : undefined,
    look: (who, party) => ask(who, explainScreening, { party }),
    screen: (who, parties, keep) => ask(who, screenParties, { parties, ...(keep === undefined ? {} : { keep }) }),
    record: (who, digest) => ask(who, readScreening, { digest }),
    rerun: (who, digest) => ask(who, rerunKeptScreening, { digest }),
    queue: (who, queue, page) => ask(who, queueOfHits, { queue, page: String(page) }),
    hitsOf: async (who, fingerprints) =>
      (await ask<{ hits: Awaited<ReturnType<Desk['hitsOf']>> }>(who, hitsOfScreened, { fingerprints })).hits,
    hit: (who, id) => ask(who, readHitFile, { id }),
    resolve: (who, id, resolution) => ask(who, resolveOne, { id, ...resolution }),
    lists: async who => (await ask<{ lists: Awaited<ReturnType<Desk['lists']>> }>(who, listSources, {})).lists,
    editions: async (who, source) =>
      (await ask<{ editions: Awaited<ReturnType<Desk['editions']>> }>(who, listEditions, { source })).editions,
    differences: async (who, source, from, to) => {
      const input = { source, from: String(from), to: String(to) }
      return (await ask<{ differences: Awaited<ReturnType<Desk['differences']>> }>(who, listDifferences, input))
        .differences
    },
    entries: (who, source, after) => ask(who, listEntries, { source, after }),
    keepFile: async (who, bytes) => (await ask<{ sha256: string }>(who, uploadFile, { bytes })).sha256,
    importEdition: (who, source, files) => ask(who, importList, { source, files }),
    proposals: async (who, source) =>
      (await ask<{ proposals: Awaited<ReturnType<Desk['proposals']>> }>(who, listProposalsOf, { source })).proposals,
    propose: (who, change) => ask(who, proposeEntry, change),
    decide: (who, id, decision) => ask(who, decideOnProposal, { id, ...decision }),
    addBatch: (who, file) => ask(who, addBatchOfParties, { file }),
    batch: (who, id) => ask(who, readBatch, { id }),
    batchSummary: (who, id) => ask(who, summariseBatch, { id }),
    controlLists: controlListDeskOf(ask),
    classification: classificationDeskOf(ask, house.deps),
    products: productDeskOf(ask),
    batchAnswers: async (who, id) => (await ask<{ lines: AsyncIterable<string> }>(who, downloadBatch, { id })).lines,
  }
}

function actorOf(who: Who, { developmentOfficers }: Pick<Config, 'developmentOfficers'>): Actor {
  return who === undefined || !developmentOfficers ? visitor : { role: 'officer', id: who, isDevelopment: true }
}
