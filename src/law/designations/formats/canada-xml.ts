import { textOf, type XmlElement, xmlReader } from '../../../tables/index.ts'
import { cleanText } from '../clean-text.ts'
import { oneFile, type Sink } from '../edition-reader.ts'
import { EntryDraft } from '../entry-draft.ts'
import { namesIn } from '../read-names.ts'

/** Consolidated Canadian Autonomous Sanctions List. It has no keys: regulation, schedule and item together are one, as the law counts them. */
export const canadaXml = oneFile(sink =>
  xmlReader({
    isRecord: (name, depth) => depth === 1 && name === 'record',
    onRecord: element => readEntry(element, sink),
  }),
)

function readEntry(element: XmlElement, sink: Sink): void {
  const [country, schedule, item] = ['Country', 'Schedule', 'Item'].map(part => cleanText(textOf(element, part)))
  const ship = textOf(element, 'ShipIMONumber')
  const body = textOf(element, 'EntityOrShip') || textOf(element, 'Entity')
  const schema = ship !== '' ? 'Vessel' : body !== '' ? 'Organization' : 'Person'
  // Only the English half names the regulation in the key: the French one has come and gone between editions.
  const regulation = (country ?? '').split(' / ')[0] ?? ''
  const entry = new EntryDraft(schema, [regulation, schedule, item].filter(part => part !== '').join('/'), element.line)

  if (body !== '') for (const claim of namesIn(body)) entry.name(claim.text, 'primary')
  else entry.name(`${textOf(element, 'GivenName')} ${textOf(element, 'LastName')}`, 'primary')
  for (const alias of aliasesIn(textOf(element, 'Aliases'), schema === 'Person')) entry.name(alias, 'alias')
  entry.identifier('imo', ship)
  entry.dates(
    schema === 'Person' ? 'birth' : schema === 'Vessel' ? 'built' : 'founded',
    textOf(element, 'DateOfBirthOrShipBuildDate'),
  )
  entry.listed(textOf(element, 'DateOfListing'))
  entry.programme(country ?? '')
  const title = textOf(element, 'TitleOrShip') || textOf(element, 'Title')
  if (title !== '') entry.remark(`${schema === 'Vessel' ? 'Type' : 'Title'}: ${title}`)
  sink.entry(entry)
}

/**
 * Aliases are parted by semicolons, lines or «or», by a stroke between two scripts, and for persons by commas, unless the comma parts a family
 * name from the given ones.
 */
function aliasesIn(cell: string, isPerson: boolean): string[] {
  return namesIn(cell)
    .flatMap(claim => claim.text.split(/\s+or\s+|\s+\/\s+/i))
    .flatMap(name => (isPerson && name.split(',').length > 2 ? name.split(',') : [name]))
    .map(name => name.trim().replace(/^[A-Z][a-z]+:\s+(?=\P{Script=Latin}+$)/u, ''))
    .filter(name => name !== '')
}
