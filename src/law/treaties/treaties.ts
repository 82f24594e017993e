import { type CalendarDate, parseCsv, parseDate, Refusal, type Text } from '../../values/index.ts'
import { type DueRule, parseDueRule } from './due-rule.ts'

/** V full text read, E excerpt or digest read, I inferred, K background knowledge: shown as such, and never the ground of a finding. */
export type TreatyConfidence = 'V' | 'E' | 'I' | 'K'

export type Treaty = {
  readonly id: string
  readonly name: Text
  readonly kind: 'treaty' | 'agreement' | 'resolution' | 'arrangement' | 'register'
  readonly opened?: CalendarDate
  readonly inForce?: CalendarDate
  readonly depositary: string
  readonly confidence: TreatyConfidence
}

/** One recurring duty to declare or report. */
export type TreatyDuty = {
  readonly id: string
  readonly treaty: string
  readonly name: Text
  readonly due: DueRule
  /** What starts the time, where an event does: `entry_into_force`, `inventory`, … */
  readonly event: string
  readonly note: string
  readonly confidence: TreatyConfidence
}

const treatyColumns = [
  'id',
  'name_en',
  'name_zh',
  'name_ar',
  'kind',
  'opened',
  'in_force',
  'depositary',
  'confidence',
] as const
const dutyColumns = ['id', 'treaty', 'duty_en', 'duty_zh', 'duty_ar', 'due', 'event', 'note', 'confidence'] as const
const kinds = ['treaty', 'agreement', 'resolution', 'arrangement', 'register'] as const
const confidences = ['V', 'E', 'I', 'K'] as const

/** The table of treaties that packs share. A fault in it is the refusal `bad_pack` with its line. */
export function readTreaties(csvText: string): ReadonlyMap<string, Treaty> {
  const treaties = new Map<string, Treaty>()
  for (const { line, fields } of parseCsv(csvText, treatyColumns)) {
    const id = fields['id'] ?? ''
    const opened = optionalDate(fields['opened'], line)
    const inForce = optionalDate(fields['in_force'], line)
    if (id === '' || treaties.has(id)) throw fault(line, `the id ${id} is missing or stands there twice`)
    treaties.set(id, {
      id,
      name: words(fields, 'name', line),
      kind: oneOf(fields['kind'], kinds, line),
      ...(opened === undefined ? {} : { opened }),
      ...(inForce === undefined ? {} : { inForce }),
      depositary: fields['depositary'] ?? '',
      confidence: oneOf(fields['confidence'], confidences, line),
    })
  }
  return treaties
}

/** The calendar of duties; each names a treaty that `treaties` holds. */
export function readTreatyCalendar(csvText: string, treaties: ReadonlyMap<string, Treaty>): readonly TreatyDuty[] {
  const seen = new Set<string>()
  return parseCsv(csvText, dutyColumns).map(({ line, fields }) => {
    const id = fields['id'] ?? ''
    const treaty = fields['treaty'] ?? ''
    const due = parseDueRule(fields['due'] ?? '')
    const event = fields['event'] ?? ''
    if (id === '' || seen.has(id)) throw fault(line, `the id ${id} is missing or stands there twice`)
    if (!treaties.has(treaty)) throw fault(line, `${treaty} is not among the treaties`)
    if (due === undefined) throw fault(line, `${fields['due']} is not a rule for a due day`)
    if (due.from.startsWith('event') !== (event !== ''))
      throw fault(line, 'an event is named exactly where the rule starts from one')
    seen.add(id)
    const confidence = oneOf(fields['confidence'], confidences, line)
    return { id, treaty, name: words(fields, 'duty', line), due, event, note: fields['note'] ?? '', confidence }
  })
}

function words(fields: Readonly<Record<string, string>>, column: string, line: number): Text {
  const text = { en: fields[`${column}_en`] ?? '', zh: fields[`${column}_zh`] ?? '', ar: fields[`${column}_ar`] ?? '' }
  if (text.en === '' || text.zh === '' || text.ar === '') throw fault(line, `${column} is not given in en, zh and ar`)
  return text
}

function optionalDate(text: string | undefined, line: number): CalendarDate | undefined {
  if (text === undefined || text === '') return undefined
  const day = parseDate(text)
  if (day === undefined) throw fault(line, `${text} is not a date`)
  return day
}

function oneOf<T extends string>(text: string | undefined, values: readonly T[], line: number): T {
  const value = values.find(each => each === text)
  if (value === undefined) throw fault(line, `${text} is not one of ${values.join(', ')}`)
  return value
}

function fault(line: number, problem: string): Refusal {
  return new Refusal('bad_pack', { problem: `line ${line}: ${problem}`, line })
}
