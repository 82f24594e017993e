import type { CalendarDate } from '../../values/index.ts'
import { cleanText } from './clean-text.ts'
import type { Designation } from './designation.ts'
import type { Sink } from './edition-reader.ts'
import type { Fault } from './fault.ts'
import { parserVersion } from './formats.ts'
import type { PartySchema } from './party.ts'
import type { ImportReport } from './report.ts'

const faultsMax = 1_000

type Known = Pick<ImportReport, 'format' | 'files' | 'encoding' | 'sha256' | 'bytes'>

/** A sink that counts, sees to it that keys differ, and keeps entries until they are taken. */
export function reportSink(): Sink & { take(): readonly Designation[]; report(known: Known): ImportReport } {
  const skipped: Fault[] = []
  const faults: Fault[] = []
  let faultCount = 0
  let ready: Designation[] = []
  let [records, names] = [0, 0]
  let publishedOn: CalendarDate | undefined
  let statedRecords: number | undefined
  const keys = new Map<string, number>()
  const schemas: Partial<Record<PartySchema, number>> = {}
  const attached: Record<string, number> = {}

  const fault = (found: Fault) => {
    faultCount++
    if (faults.length < faultsMax) faults.push(shortened(found))
  }
  return {
    entry(draft) {
      for (const found of draft.faults) fault(found)
      const times = (keys.get(draft.key) ?? 0) + 1
      keys.set(draft.key, times)
      if (times > 1) {
        fault({ code: 'duplicate_key', line: draft.line, key: draft.key })
        draft.key = `${draft.key}#${times}`
      }
      const entry = draft.build()
      if (entry === undefined) {
        skipped.push({ code: 'no_name', line: draft.line, key: draft.key })
        return
      }
      const damaged = entry.names
        .map(({ text }) => ({ text, code: damageOf(text) }))
        .find(({ code }) => code !== undefined)
      if (damaged?.code !== undefined)
        fault({ code: damaged.code, line: draft.line, key: entry.key, value: damaged.text })
      records++
      names += entry.names.length
      schemas[entry.schema] = (schemas[entry.schema] ?? 0) + 1
      ready.push(entry)
    },
    skip(found) {
      skipped.push(shortened(found))
    },
    fault,
    attach(kind) {
      attached[kind] = (attached[kind] ?? 0) + 1
    },
    published(day) {
      if (day !== undefined && (publishedOn === undefined || publishedOn < day)) publishedOn = day
    },
    stated(count) {
      statedRecords = count
    },
    take() {
      const taken = ready
      ready = []
      return taken
    },
    report(known) {
      if (statedRecords !== undefined && statedRecords !== records + skipped.length)
        fault({ code: 'count_differs', field: 'records', value: String(statedRecords) })
      return {
        ...known,
        parserVersion,
        ...(publishedOn === undefined ? {} : { publishedOn }),
        records,
        ...(statedRecords === undefined ? {} : { statedRecords }),
        schemas,
        names,
        attached,
        skipped,
        faults,
        faultCount,
      }
    },
  }
}

/** A publisher's text is quoted short, and cut so that no half of a surrogate pair is left. */
function shortened(fault: Fault): Fault {
  return fault.value === undefined ? fault : { ...fault, value: cleanText(fault.value.slice(0, 200)) }
}

/** UTF-8 taken for Latin-1 and written as UTF-8: «JÃ©rÃ´me», or for Arabic and Cyrillic a row of Ù, Ø, Ð and Ñ with signs between. */
const garbled = /\u00c3[\u00a0-\u00bf]|[\u00d0\u00d1\u00d8\u00d9]\P{L}[\u00d0\u00d1\u00d8\u00d9]/u

function damageOf(text: string): Fault['code'] | undefined {
  if (text.includes('\ufffd')) return 'replaced_letters'
  return garbled.test(text) ? 'garbled_letters' : undefined
}
