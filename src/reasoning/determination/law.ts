import type { Catalogue } from '../../law/lists/index.ts'
import type { DocumentKind, Pack } from '../../law/packs/index.ts'
import { breakpoints, type FactDeclaration, takeSnapshot } from '../../law/rulebooks/index.ts'
import { type CalendarDate, type HashText, sha256Hex } from '../../values/index.ts'
import { compile, type Program } from '../evaluation/index.ts'
import { engineVersion } from './engine-version.ts'
import { helpers } from './helpers.ts'
import type { Determination } from './result.ts'

/** A jurisdiction's law, ready to be asked: the pack, the shared catalogue of codes, and programs compiled once a stretch of time. */
export type Law = {
  readonly pack: Pack
  readonly catalogue: Catalogue
  readonly programOn: (asOf: CalendarDate, knownAsOf: CalendarDate) => Program
  readonly documents: ReadonlyMap<string, DocumentKind>
  /** Facts of the case that say a paper is ready. */
  readonly papers: readonly FactDeclaration[]
  /** Facts that a case states under `facts`, by their name there. */
  readonly furtherFacts: ReadonlyMap<string, FactDeclaration>
  /** As every answer names it. */
  readonly named: Determination['law']
  /** Every day on which the law may read differently from the day before. */
  readonly changes: readonly CalendarDate[]
  /** Of the digests of answers. */
  readonly hash: HashText
}

/** Programs are small, but a caller may ask for every pair of days: keep the latest few. */
const programsMax = 64

/** The catalogue may be given unread: most cases never look a code up in it, and a command should not wait for it. */
export function makeLaw(pack: Pack, catalogue: Catalogue | (() => Catalogue), hash: HashText = sha256Hex): Law {
  const readCodes = typeof catalogue === 'function' ? catalogue : () => catalogue
  let codes: Catalogue | undefined
  const points = breakpoints(pack.book)
  const changes = [...new Set([...points.law, ...pack.uncovered.flatMap(stretch => [stretch.from, stretch.to])])].sort()
  const programs = new Map<string, Program>()
  const programOn = (asOf: CalendarDate, knownAsOf: CalendarDate): Program => {
    const key = `${stretchOf(changes, asOf)}/${stretchOf(points.known, knownAsOf)}`
    const known = programs.get(key)
    if (known !== undefined) return known
    const snapshot = takeSnapshot(pack.book, asOf, knownAsOf)
    const program = compile({ ...snapshot, rules: [...snapshot.rules, ...helpers(pack, snapshot)] })
    if (programs.size >= programsMax) programs.delete(programs.keys().next().value ?? '')
    programs.set(key, program)
    return program
  }
  const facts = [...pack.book.facts.values()]
  return {
    pack,
    get catalogue() {
      codes ??= readCodes()
      return codes
    },
    programOn,
    changes,
    hash,
    documents: new Map(pack.documents.map(document => [document.id, document])),
    papers: facts.filter(fact => fact.provides !== undefined && fact.of === 'case'),
    furtherFacts: new Map(
      facts.filter(fact => fact.id.startsWith(furtherPrefix)).map(fact => [furtherName(fact), fact] as const),
    ),
    named: {
      jurisdiction: pack.id,
      edition: pack.edition,
      pack: pack.digest,
      engine: engineVersion,
      reviewedUntil: pack.reviewedUntil,
    },
  }
}

/** How many changes lie on or before a day: two days with the same number read the same law. */
function stretchOf(changes: readonly CalendarDate[], day: CalendarDate): number {
  let low = 0
  let high = changes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((changes[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** What a case states under `facts`. */
const furtherPrefix = 'facts.'
export const furtherName = ({ id }: FactDeclaration): string =>
  id.startsWith(furtherPrefix) ? id.slice(furtherPrefix.length) : id
