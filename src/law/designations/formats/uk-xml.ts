import { childrenOf, textOf, type XmlElement, xmlReader } from '../../../tables/index.ts'
import { countryOf } from '../country-words.ts'
import { oneFile, type Sink } from '../edition-reader.ts'
import type { EntryDraft } from '../entry-draft.ts'
import { readCalendarDate } from '../read-dates.ts'
import { openUkEntry, readUkDetails, readUkName } from './uk-entry.ts'

/** UK Sanctions List. Keys are unique ids (`RUS0123`). */
export const ukXml = oneFile(sink =>
  xmlReader({
    isRecord: (name, depth) => depth === 1 && (name === 'Designation' || name === 'DateGenerated'),
    onRecord(element) {
      if (element.name === 'Designation') readEntry(element, sink)
      else sink.published(readCalendarDate(element.text))
    },
  }),
)

function readEntry(element: XmlElement, sink: Sink): void {
  const all = leaves(element, new Map())
  const texts = (name: string) => all.get(name) ?? []
  const record = { line: element.line, texts, text: (name: string) => texts(name)[0] ?? '' }
  const entry = openUkEntry(record)
  for (const name of below(element, 'Names', 'Name')) {
    const parts = [1, 2, 3, 4, 5, 6].map(i => textOf(name, `Name${i}`))
    readUkName({ parts, type: textOf(name, 'NameType'), strength: textOf(name, 'AliasStrength') }, entry)
  }
  for (const name of texts('NameNonLatinScript')) entry.name(name, 'original')
  for (const address of below(element, 'Addresses', 'Address')) readAddress(address, entry)
  readUkDetails(record, entry)
  sink.entry(entry)
}

function readAddress(address: XmlElement, entry: EntryDraft): void {
  const lines = [1, 2, 3, 4, 5, 6].map(i => textOf(address, `AddressLine${i}`))
  const country = textOf(address, 'AddressCountry')
  entry.address([...lines, textOf(address, 'AddressPostalCode')], country)
  if (countryOf(country) !== undefined) entry.country('address', country)
}

function below(element: XmlElement, list: string, item: string): XmlElement[] {
  return childrenOf(element, list).flatMap(each => childrenOf(each, item))
}

/** Every text by the name of its element: the lists around them have changed their names between editions. */
function leaves(element: XmlElement, found: Map<string, string[]>): Map<string, string[]> {
  for (const child of element.children) {
    if (child.children.length > 0) leaves(child, found)
    else if (child.text.trim() !== '') found.set(child.name, [...(found.get(child.name) ?? []), child.text.trim()])
  }
  return found
}
