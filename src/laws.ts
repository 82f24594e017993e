import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Catalogue, readCatalogue } from './law/lists/index.ts'
import { type Fault, type Pack, type PackFiles, readPack } from './law/packs/index.ts'
import { packFolders, readPackFolder } from './packs-on-disk.ts'
import {
  checkPack,
  type Determination,
  decide,
  type Explained,
  explain,
  type Law,
  makeLaw,
} from './reasoning/determination/index.ts'
import { addDays, type CalendarDate, canonicalJson, type HashText, isRefusal, Refusal } from './values/index.ts'

/** The two questions that can be put to the law. The case says whose law; a case that cannot be read is a Refusal. */
export type Counsel = {
  readonly determine: (kase: unknown) => Determination
  readonly explain: (kase: unknown) => Explained
}

/** The law of every jurisdiction this installation holds. */
export type Laws = Counsel & {
  /** The jurisdiction of the configuration first. */
  readonly packs: readonly Pack[]
  /** Each pack as one canonical text, by its digest: what is kept so that an answer can be given again. */
  readonly sources: ReadonlyMap<string, string>
  /** The law of an edition that was kept, from its source. A few are held ready; reading one takes a moment. */
  readonly former: (digest: string, source: string) => Counsel
  /** The last day that each jurisdiction's working-day calendar covers, where it has one. */
  readonly calendars: ReadonlyMap<string, CalendarDate>
}

/** Reads every pack below the folder. A pack with a fault, or none for `first`, ends the start: an answer under half a law is worse than none. */
export async function loadLaws(directory: string, first: string): Promise<Laws> {
  const shelf = await openShelf(directory, first)
  // A server finds out at its start, not at some visitor's question, that the catalogue cannot be read.
  shelf.catalogue()
  const laws = [...shelf.folders.keys()].map(shelf.lawOf)
  const packs = laws.map(law => law.pack).sort((a, b) => Number(b.id === first) - Number(a.id === first))
  const sources = new Map(packs.map(({ id, digest }) => [digest, sourceOf(shelf.folders.get(id) ?? new Map())]))
  const calendars = new Map(
    packs.flatMap(({ id, calendar }) =>
      calendar === undefined ? [] : [[id, addDays(calendar.covers.to, -1)] as const],
    ),
  )
  return { ...counselOf(shelf.lawOf, first), packs, sources, calendars, former: formerOf(shelf.catalogue) }
}

const formerMax = 4

/** Whose law it is stands in the pack: the case is put to this one, and to no other. */
function formerOf(catalogue: () => Catalogue): Laws['former'] {
  const held = new Map<string, Law>()
  return (digest, source) => {
    const law = held.get(digest) ?? readSource(digest, source, catalogue)
    held.delete(digest)
    held.set(digest, law)
    const [oldest] = held.keys()
    if (held.size > formerMax && oldest !== undefined) held.delete(oldest)
    return { determine: kase => decide(law, kase), explain: kase => explain(law, kase) }
  }
}

function readSource(digest: string, source: string, catalogue: () => Catalogue): Law {
  const files = z.record(z.string(), z.string()).parse(JSON.parse(source))
  const { pack, faults } = readPack(new Map(Object.entries(files)), sha256)
  // A later program may ask more of a pack than the one that kept it.
  if (pack === undefined) throw new Refusal('bad_pack', { problem: shown(digest, faults) })
  return makeLaw(pack, catalogue, sha256)
}

/** The same questions, with other laws than the first read when a case asks for them: for a command, which may need one of many. */
export async function openCounsel(directory: string, first: string): Promise<Counsel> {
  const shelf = await openShelf(directory, first)
  shelf.lawOf(first)
  return counselOf(shelf.lawOf, first)
}

/** Node's own, which is several times quicker than the one that runs everywhere. */
const sha256: HashText = text => hash('sha256', text)

type Shelf = {
  readonly folders: ReadonlyMap<string, PackFiles>
  readonly catalogue: () => Catalogue
  readonly lawOf: (jurisdiction: string) => Law
}

async function openShelf(directory: string, first: string): Promise<Shelf> {
  const catalogue = await catalogueOf(directory)
  const folders = new Map<string, PackFiles>()
  for (const folder of await packFolders(directory)) folders.set(folder, await readPackFolder(join(directory, folder)))
  if (!folders.has(first)) throw new Refusal('unknown_jurisdiction', { jurisdiction: first })
  // What is wrong with a pack is found once, however many cases ask for it.
  const laws = new Map<string, Law | Refusal>()
  const lawOf = (jurisdiction: string): Law => {
    const files = folders.get(jurisdiction)
    if (files === undefined) throw new Refusal('unknown_jurisdiction', { jurisdiction }, '/jurisdiction')
    const law = laws.get(jurisdiction) ?? readLaw(jurisdiction, files, catalogue)
    laws.set(jurisdiction, law)
    if (law instanceof Refusal) throw law
    return law
  }
  return { folders, catalogue, lawOf }
}

/** A folder is found by the jurisdiction it is named after. */
function readLaw(folder: string, files: PackFiles, catalogue: () => Catalogue): Law | Refusal {
  const { pack, faults } = readPack(files, sha256)
  if (pack === undefined) return new Refusal('bad_pack', { problem: shown(folder, faults) })
  if (pack.id !== folder) return new Refusal('bad_pack', { problem: `the folder ${folder} holds the pack ${pack.id}` })
  return makeLaw(pack, catalogue, sha256)
}

/** A case that does not say whose law it asks about is refused by whichever law is asked: it is a fault of the case. */
function counselOf(lawOf: Shelf['lawOf'], first: string): Counsel {
  const lawFor = (kase: unknown): Law => {
    const named: unknown =
      typeof kase === 'object' && kase !== null && 'jurisdiction' in kase ? kase.jurisdiction : first
    return lawOf(typeof named === 'string' ? named : first)
  }
  return { determine: kase => decide(lawFor(kase), kase), explain: kase => explain(lawFor(kase), kase) }
}

/** The names of controlled things that packs share, read when first asked for; they stand beside them in `_shared`. */
async function catalogueOf(directory: string): Promise<() => Catalogue> {
  const file = join(directory, '_shared', 'control-list.csv')
  try {
    const text = await readFile(file, 'utf8')
    let catalogue: Catalogue | undefined
    return () => (catalogue ??= readCatalogue(text))
  } catch (error) {
    if (error instanceof Refusal) throw error
    const problem = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new Refusal('unreadable_file', { file, problem })
  }
}

/** The text whose digest is the pack's. */
function sourceOf(files: PackFiles): string {
  return canonicalJson(Object.fromEntries([...files].filter(([file]) => /\.(ya?ml|csv)$/.test(file))))
}

function shown(folder: string, faults: readonly Fault[]): string {
  const [first] = faults
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more; "steelyard pack check" lists them)` : ''
  return first === undefined ? folder : `${folder}/${first.file}:${first.line}: ${first.message}${more}`
}

/** The same counsel, with what is decided told to the counts: by outcome, never by case. */
export function counted<C extends Counsel>(
  counsel: C,
  count: (jurisdiction: string, status: string, outcome: string | null) => void,
): C {
  return {
    ...counsel,
    determine(kase) {
      const determination = counsel.determine(kase)
      count(determination.law.jurisdiction, determination.status, determination.outcome)
      return determination
    },
  }
}

/** Every fault of one pack folder, for its author; also what keeps it from being read at all. */
export async function checkPackFolder(directory: string, packsDirectory: string): Promise<readonly Fault[]> {
  const catalogue = await catalogueOf(packsDirectory)
  try {
    return checkPack(await readPackFolder(directory), catalogue())
  } catch (error) {
    if (!isRefusal(error, 'bad_pack')) throw error
    return [{ file: directory, line: 1, code: error.code, message: error.message }]
  }
}
