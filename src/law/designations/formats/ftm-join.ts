import { isDate } from '../../../values/index.ts'
import { countryOf } from '../country-words.ts'
import type { Relation } from '../designation.ts'
import type { EntryDraft } from '../entry-draft.ts'
import { readCalendarDate } from '../read-dates.ts'
import { identifierTypeOf } from '../read-identifiers.ts'

export type FtmEntity = {
  readonly id: string
  readonly schema: string
  readonly caption?: string
  readonly properties: Readonly<Record<string, readonly string[]>>
  readonly target?: boolean
}

export function isFtmEntity(value: unknown): value is FtmEntity {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('schema' in value)) return false
  if (typeof value.id !== 'string' || value.id === '' || typeof value.schema !== 'string') return false
  const properties = 'properties' in value ? value.properties : undefined
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return false
  if ('caption' in value && value.caption !== undefined && typeof value.caption !== 'string') return false
  return Object.values(properties).every(list => Array.isArray(list) && list.every(each => typeof each === 'string'))
}

/** `addressees`: whose address an address is, by its id. */
export type FtmParties = {
  readonly entries: ReadonlyMap<string, EntryDraft>
  readonly addressees: ReadonlyMap<string, readonly EntryDraft[]>
}

/** Puts what addresses, sanctions, documents and ties tell with the parties they name. Ties to whom the file does not hold keep the id. */
export function joinFtm(others: readonly FtmEntity[], parties: FtmParties): void {
  for (const other of others) joiners[other.schema]?.(other, parties)
}

const of = (entity: FtmEntity, property: string): readonly string[] => entity.properties[property] ?? []
const first = (entity: FtmEntity, property: string): string => of(entity, property)[0] ?? ''

const joiners: Readonly<Record<string, (other: FtmEntity, parties: FtmParties) => void>> = {
  Sanction(sanction, parties) {
    for (const entry of partiesOf(sanction, 'entity', parties)) {
      for (const programme of [...of(sanction, 'programId'), ...of(sanction, 'program')]) entry.programme(programme)
      for (const day of [...of(sanction, 'listingDate'), ...of(sanction, 'startDate')]) {
        const listed = readCalendarDate(day)
        if (listed !== undefined && (entry.listedOn === undefined || listed < entry.listedOn)) entry.listedOn = listed
      }
      for (const word of [...of(sanction, 'reason'), ...of(sanction, 'provisions')]) entry.remark(word)
      const authority = [first(sanction, 'authority'), first(sanction, 'authorityId')]
        .filter(each => each !== '')
        .join(' ')
      if (authority !== '') entry.remark(`Authority: ${authority}`)
    }
  },
  Address(address, parties) {
    for (const entry of parties.addressees.get(address.id) ?? [])
      entry.address([first(address, 'full')], first(address, 'country'))
  },
  Passport: (document, parties) => readDocument(document, parties, 'passport'),
  Identification: (document, parties) => readDocument(document, parties, first(document, 'type')),
  Ownership(tie, parties) {
    const share = shareOf(first(tie, 'percentage'))
    relate(tie, 'owner', 'owns', 'asset', parties, share)
    relate(tie, 'asset', 'owned_by', 'owner', parties, share)
  },
  Directorship(tie, parties) {
    relate(tie, 'organization', 'controlled_by', 'director', parties)
    relate(tie, 'director', 'associate', 'organization', parties)
  },
  Family(tie, parties) {
    relate(tie, 'person', 'family', 'relative', parties)
    relate(tie, 'relative', 'family', 'person', parties)
  },
  Associate(tie, parties) {
    relate(tie, 'person', 'associate', 'associate', parties)
    relate(tie, 'associate', 'associate', 'person', parties)
  },
  UnknownLink(tie, parties) {
    relate(tie, 'subject', 'other', 'object', parties)
    relate(tie, 'object', 'other', 'subject', parties)
  },
  CryptoWallet(wallet, parties) {
    for (const entry of partiesOf(wallet, 'holder', parties))
      for (const key of of(wallet, 'publicKey')) entry.identifier('crypto', key, undefined, first(wallet, 'currency'))
  },
}

function partiesOf(entity: FtmEntity, property: string, parties: FtmParties): EntryDraft[] {
  return of(entity, property).flatMap(id => parties.entries.get(id) ?? [])
}

function readDocument(document: FtmEntity, parties: FtmParties, words: string): void {
  const country = countryOf(first(document, 'country'))
  for (const entry of partiesOf(document, 'holder', parties))
    for (const number of [...of(document, 'number'), ...of(document, 'passportNumber')])
      entry.identifier(identifierTypeOf(words, number, country), number, country, words === 'passport' ? '' : words)
}

function relate(
  tie: FtmEntity,
  from: string,
  type: Relation['type'],
  to: string,
  parties: FtmParties,
  share?: string,
): void {
  const since = readCalendarDate(first(tie, 'startDate'))
  for (const entry of partiesOf(tie, from, parties)) {
    for (const key of of(tie, to)) {
      const name = parties.entries.get(key)?.firstName
      entry.relation({
        type,
        key,
        ...(name === undefined ? {} : { name }),
        ...(share === undefined ? {} : { share }),
        ...(isDate(since) ? { since } : {}),
      })
    }
  }
}

/** «50» and «50%» of a hundred as an exact decimal of one. */
function shareOf(percentage: string): string | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,20}))?\s*%?$/.exec(percentage.trim())
  if (match === null || Number(match[1]) > 100) return undefined
  const digits = `${(match[1] ?? '').padStart(3, '0')}${match[2] ?? ''}`
  const text = `${Number(digits.slice(0, -2 - (match[2]?.length ?? 0)))}.${digits.slice(-2 - (match[2]?.length ?? 0))}`
  return text.replace(/\.?0+$/, '')
}
