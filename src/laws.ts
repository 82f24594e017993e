import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Catalogue, readCatalogue } from './law/lists/index.ts'
import { type Fault, type Pack, type PackFiles, readPack } from './law/packs/index.ts'
import { packFolders, readPackFolder } from './packs-on-disk.ts'
import { type Determination, decide, type Explained, explain, type Law, makeLaw } from './reasoning/determination/index.ts'
import { addDays, type CalendarDate, canonicalJson, parseWorkingCalendar, Refusal } from './values/index.ts'

/** The law of every jurisdiction this installation holds, and the two questions that can be put to it. */
export type Laws = {
  /** The jurisdiction of the configuration first. */
  readonly packs: readonly Pack[]
  /** Each pack as one canonical text, by its digest: what is kept so that an answer can be given again. */
  readonly sources: ReadonlyMap<string, string>
  /** The last day that each jurisdiction's working-day calendar covers, where it has one. */
  readonly calendars: ReadonlyMap<string, CalendarDate>
  readonly determine: (kase: unknown) => Determination
  readonly explain: (kase: unknown) => Explained
}

/** Reads every pack below the folder. A pack with a fault, or none for `first`, ends the start: an answer under half a law is worse than none. */
export async function loadLaws(directory: string, first: string): Promise<Laws> {
  const catalogue = await catalogueOf(directory)
  const laws = new Map<string, Law>()
  const sources = new Map<string, string>()
  const calendars = new Map<string, CalendarDate>()
  for (const folder of await packFolders(directory)) {
    const files = await readPackFolder(join(directory, folder))
    const { pack, faults } = readPack(files)
    if (pack === undefined) throw new Refusal('bad_pack', { problem: shown(folder, faults) })
    laws.set(pack.id, makeLaw(pack, catalogue))
    sources.set(pack.digest, sourceOf(files))
    const calendar = files.get('calendar.csv')
    if (calendar !== undefined) calendars.set(pack.id, addDays(parseWorkingCalendar(calendar).covers.to, -1))
  }
  if (!laws.has(first)) throw new Refusal('unknown_jurisdiction', { jurisdiction: first })
  const packs = [...laws.values()].map(law => law.pack).sort((a, b) => Number(b.id === first) - Number(a.id === first))
  return {
    packs,
    sources,
    calendars,
    determine: kase => decide(lawFor(laws, kase, first), kase),
    explain: kase => explain(lawFor(laws, kase, first), kase),
  }
}

/** The names of controlled things that packs share: it stands beside them in `_shared`. */
export async function catalogueOf(directory: string): Promise<Catalogue> {
  const file = join(directory, '_shared', 'control-list.csv')
  try {
    return readCatalogue(await readFile(file, 'utf8'))
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('unreadable_file', { file, problem: error instanceof Error ? error.message : 'unknown' })
  }
}

/** A case that does not say whose law it asks about is refused by whichever law is asked: it is a fault of the case. */
function lawFor(laws: ReadonlyMap<string, Law>, kase: unknown, first: string): Law {
  const named: unknown = typeof kase === 'object' && kase !== null && 'jurisdiction' in kase ? kase.jurisdiction : undefined
  const law = laws.get(typeof named === 'string' ? named : first)
  if (law === undefined) throw new Refusal('unknown_jurisdiction', { jurisdiction: String(named) }, '/jurisdiction')
  return law
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

/** The same law, with what it decides told to the counts: by outcome, never by case. */
export function countedLaws(laws: Laws, count: (jurisdiction: string, status: string, outcome: string | null) => void): Laws {
  return {
    ...laws,
    determine(kase) {
      const determination = laws.determine(kase)
      count(determination.law.jurisdiction, determination.status, determination.outcome)
      return determination
    },
  }
}
