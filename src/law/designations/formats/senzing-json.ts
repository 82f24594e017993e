import { jsonItemsReader, linesReader, type PushText } from '../../../tables/index.ts'
import { parseJson, Refusal, sha256Hex } from '../../../values/index.ts'
import { oneFile, type Sink } from '../edition-reader.ts'
import { EntryDraft } from '../entry-draft.ts'
import type { PartySchema } from '../party.ts'
import { type Feature, readFeature } from './senzing-feature.ts'

const schemas: Readonly<Record<string, PartySchema>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  COMPANY: 'Company',
  VESSEL: 'Vessel',
  AIRCRAFT: 'Airplane',
}

/**
 * Senzing's entity specification, one record a line or all in one array, with its attributes in the record itself, under FEATURES or in lists
 * of its older form.
 */
export const senzingJson = oneFile(sink => {
  const onText = (text: string, line: number, isLast: boolean) => {
    const record = readLine(text, line, isLast, sink)
    if (record !== undefined) readEntry(record, text, line, sink)
  }
  return linesOrArray(onText)
})

/** The first letter tells; blanks before it are no part of either. */
function linesOrArray(onText: (text: string, line: number, isLast: boolean) => void): PushText {
  let reader: PushText | undefined
  return {
    push(text) {
      reader ??= /^\s*\[/.test(text)
        ? jsonItemsReader('', (item, line) => onText(item, line, false))
        : linesReader(onText)
      reader.push(text)
    },
    end: () => reader?.end(),
  }
}

function readLine(
  text: string,
  line: number,
  isLast: boolean,
  sink: Sink,
): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = parseJson(text, { lengthMax: 16_777_216 })
    if (isRecord(value)) return value
    sink.skip({ code: 'wrong_shape', line })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (isLast && error.code === 'not_json') throw new Refusal('truncated', { problem: `line ${line} is cut off` })
    sink.skip({ code: 'not_json', line, value: error.message })
  }
  return undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function featuresOf(record: Readonly<Record<string, unknown>>): Feature[] {
  const lists = Object.values(record).filter(value => Array.isArray(value))
  return [record, ...lists.flat()].filter(isRecord).map(attributesOf)
}

function attributesOf(record: Readonly<Record<string, unknown>>): Feature {
  const texts = Object.entries(record).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[key, value] as const]
      : typeof value === 'number'
        ? [[key, String(value)] as const]
        : [],
  )
  return Object.fromEntries(texts)
}

function readEntry(record: Readonly<Record<string, unknown>>, text: string, line: number, sink: Sink): void {
  const features = featuresOf(record)
  const said = (name: string) =>
    features.map(feature => feature[name]).find(value => value !== undefined && value !== '') ?? ''
  const key = said('RECORD_ID')
  const hasOrganisation = features.some(feature => Object.keys(feature).some(name => name.endsWith('NAME_ORG')))
  const schema = schemas[said('RECORD_TYPE').toUpperCase()] ?? schemas[said('ENTITY_TYPE').toUpperCase()]
  const entry = new EntryDraft(
    schema ?? (hasOrganisation ? 'Organization' : 'LegalEntity'),
    key || sha256Hex(text).slice(0, 16),
    line,
  )
  if (key === '') entry.fault('no_key', 'RECORD_ID', '')
  for (const feature of features) readFeature(feature, entry)
  if (said('DATA_SOURCE') !== '') entry.programme(said('DATA_SOURCE'))
  sink.entry(entry)
}
