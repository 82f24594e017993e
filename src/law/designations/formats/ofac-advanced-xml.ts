import { childOf, childrenOf, textOf, type XmlElement, xmlReader } from '../../../tables/index.ts'
import type { FormatReader, Sink } from '../edition-reader.ts'
import { type AdvancedParty, readParty } from './ofac-advanced-party.ts'
import { type AdvancedTables, dateOf, emptyTables, readReference } from './ofac-advanced-tables.ts'

/**
 * OFAC's advanced data model. Parties stand in the middle of the file: what they refer to (places, documents) before them, and what refers to
 * them (ties, measures) after them, so parties wait for the end as drafts while all else is reduced to what is needed of it.
 */
export const ofacAdvancedXml: FormatReader = sink => {
  const tables = emptyTables()
  const parties = new Map<string, AdvancedParty>()
  return {
    file: () =>
      xmlReader({
        isRecord: (name, depth) => depth === 2 || (depth === 1 && name === 'DateOfIssue'),
        onRecord(element) {
          if (element.name === 'DateOfIssue') sink.published(dateOf(element))
          else if (element.name === 'DistinctParty') keep(readParty(element, tables), parties)
          else if (element.name === 'ProfileRelationship') relate(element, tables, parties, sink)
          else if (element.name === 'SanctionsEntry') measure(element, tables, parties, sink)
          else readReference(element, tables)
        },
      }),
    end() {
      for (const { entry } of new Set(parties.values())) sink.entry(entry)
    },
  }
}

/** Ties and measures name profiles; a party has one nearly always. */
function keep(party: AdvancedParty, parties: Map<string, AdvancedParty>): void {
  const free = party.profiles.filter(profile => !parties.has(profile))
  for (const profile of free) parties.set(profile, party)
  // A party without a profile of its own is kept under a name that nothing refers to.
  if (free.length === 0) parties.set(`party ${parties.size}`, party)
}

function relate(
  element: XmlElement,
  tables: AdvancedTables,
  parties: ReadonlyMap<string, AdvancedParty>,
  sink: Sink,
): void {
  sink.attach('relationship')
  const from = parties.get(element.attributes['From-ProfileID'] ?? '')
  const to = parties.get(element.attributes['To-ProfileID'] ?? '')
  if (from === undefined || to === undefined) {
    sink.fault({ code: 'orphan', line: element.line, field: 'ProfileRelationship' })
    return
  }
  const words = tables.relationTypes.get(element.attributes['RelationTypeID'] ?? '') ?? ''
  const type = /owned/i.test(words)
    ? 'owned_by'
    : /family|spouse/i.test(words)
      ? 'family'
      : /director|leader|control/i.test(words)
        ? 'controlled_by'
        : 'associate'
  const name = to.entry.firstName
  from.entry.relation({ type, key: to.entry.key, ...(name === undefined ? {} : { name }) })
}

function measure(
  element: XmlElement,
  tables: AdvancedTables,
  parties: ReadonlyMap<string, AdvancedParty>,
  sink: Sink,
): void {
  sink.attach('sanctions entry')
  const party = parties.get(element.attributes['ProfileID'] ?? '')
  if (party === undefined) {
    sink.fault({ code: 'orphan', line: element.line, field: 'SanctionsEntry' })
    return
  }
  const list = tables.lists.get(element.attributes['ListID'] ?? '')
  if (list !== undefined) party.entry.programme(list)
  for (const event of childrenOf(element, 'EntryEvent')) {
    const day = dateOf(childOf(event, 'Date'))
    if (day !== undefined && (party.entry.listedOn === undefined || day < party.entry.listedOn))
      party.entry.listedOn = day
  }
  for (const each of childrenOf(element, 'SanctionsMeasure')) {
    const type = tables.sanctionsTypes.get(each.attributes['SanctionsTypeID'] ?? '') ?? ''
    const comment = textOf(each, 'Comment')
    if (/program/i.test(type)) party.entry.programme(comment)
    else if (comment !== '') party.entry.remark(`${type}: ${comment}`)
  }
}
