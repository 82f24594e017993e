import { randomBytes } from 'node:crypto'
import type { Acting } from '../../../office/audit/index.ts'
import type { Storage } from '../../../office/storage/index.ts'
import { type CalendarDate, type Instant, instantOf } from '../../../values/index.ts'
import { type Arriving, acceptListEdition, importListEdition, type KeptEdition } from '../index.ts'

/** For tests: editions of an invented control list, and the officers who keep it. */
export const now = '2026-03-02T08:00:00.000Z' as Instant
export const later = (days: number): Instant => instantOf(Date.parse(now) + days * 86_400_000)
export const day = (text: string) => text as CalendarDate

export function officer(id: string | null, at: Instant = now): Acting {
  return { now: at, random: randomBytes, by: { actor: { kind: 'officer', id }, allowedBy: null, request: null } }
}

type Row = readonly [code: string, text: string]

/** A list in ten columns; a row without a code goes by the letter that its text begins with. */
export function columns(rows: readonly Row[]): Uint8Array {
  const head = `${Array.from({ length: 10 }, (_, i) => i + 1).join(',')},code,kind,reasons`
  const lines = rows.map(([code, text]) => {
    const depth = code === '' ? 2 : 1
    return `${','.repeat(depth - 1)}"${text}"${','.repeat(10 - depth)},${code},,`
  })
  return new TextEncoder().encode(`${[head, ...lines].join('\n')}\n`)
}

export const pumps = (litres: number): Row[] => [
  ['2B231', 'Vacuum pumps having all of the following:'],
  ['', 'a. A throat of 380 mm or more; and'],
  ['', `b. A pumping speed of ${litres} m3/s or more.`],
]
export const cameras: Row[] = [
  ['6A003', 'Cameras, as follows:'],
  ['', 'a. Having more than 4 x 106 active pixels;'],
  ['', 'b. Specified in 6A002.z.'],
]
export const computers = (wt: number): Row[] => [
  ['4A003', 'Computers, as follows:'],
  ['', `a. Exceeding ${wt} WT.`],
]
export const others = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => [
    `1C${String(101 + i).padStart(3, '0')}`,
    `Invented material number ${i} with a mass of ${i + 1} kg or more.`,
  ])

export function bring(
  storage: Storage,
  bytes: Uint8Array,
  { at = now, by = 'officer-01', ...more }: Partial<Arriving> & { at?: Instant; by?: string } = {},
) {
  const arriving = { list: 'XX-DU', source: 'https://law.example/annex', ...more }
  return storage.transaction(tx => importListEdition(tx, officer(by, at), arriving, bytes))
}

type Acceptance = { from?: string; to?: string; at?: Instant; seen?: KeptEdition['reportDigest']; version?: number }

export function accept(
  storage: Storage,
  edition: KeptEdition,
  by: string,
  more: Acceptance = {},
): Promise<KeptEdition> {
  const { from = '2026-01-01', to, at = now, seen = edition.reportDigest, version = edition.version } = more
  return storage.transaction(tx =>
    acceptListEdition(tx, officer(by, at), edition.list, edition.number, {
      seen,
      version,
      validFrom: day(from),
      ...(to === undefined ? {} : { validTo: day(to) }),
      words: 'Read against the gazette.',
    }),
  )
}

/** Brought in by the first officer, and accepted by the first and the second. */
export async function bringInForce(
  storage: Storage,
  bytes: Uint8Array,
  { at = now, ...more }: Acceptance & Partial<Arriving> = {},
): Promise<KeptEdition> {
  const { from, to, seen: _, version: __, ...arriving } = more
  const time = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), at }
  const { edition } = await bring(storage, bytes, { ...arriving, at })
  return accept(storage, await accept(storage, edition, 'officer-01', time), 'officer-02', time)
}
