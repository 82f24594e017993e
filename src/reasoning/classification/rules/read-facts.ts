import type { Attribute, EntryRules } from '../../../law/entry-rules/index.ts'
import {
  baseValue,
  decimal,
  isSameKind,
  multiplyDecimals,
  parseDecimal,
  Refusal,
  rational,
  suggest,
  suggestUnit,
  units,
} from '../../../values/index.ts'
import type { End, Known } from './known.ts'
import { unitsMeant } from './spoken-units.ts'

/** What a stranger may write for a fact: `1950 MPa`, `1900..2000 MPa`, `yes`, `glass`, a list of choices, `unknown`. */
export type FactInput = string | boolean | readonly string[]

/** Facts by attribute, as somebody gave them. Whatever cannot be read is a refusal with its path, never left out. */
export function readFacts(
  rules: EntryRules,
  given: Readonly<Record<string, FactInput>>,
  path = '/attributes',
): ReadonlyMap<string, Known> {
  return new Map(
    Object.entries(given).map(([id, value]) => {
      const attribute = rules.attributes.get(id)
      const at = `${path}/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`
      if (attribute !== undefined) return [id, readFact(attribute, value, at)]
      const [suggestion] = suggest(id, rules.attributes.keys())
      throw new Refusal('unknown_attribute', { attribute: id, ...(suggestion === undefined ? {} : { suggestion }) }, at)
    }),
  )
}

export function readFact(attribute: Attribute, value: FactInput, path: string): Known {
  if (value === 'unknown') return { kind: 'cannot_tell', written: 'unknown' }
  if (attribute.kind === 'choice') return readChoice(attribute, value, path)
  if (attribute.kind === 'yes_no' || attribute.kind === 'judgement') {
    if (value === true || value === 'yes') return { kind: 'yes_no', value: true, written: 'yes' }
    if (value === false || value === 'no') return { kind: 'yes_no', value: false, written: 'no' }
    throw new Refusal('unknown_value', { value: String(value), allowed: ['yes', 'no', 'unknown'] }, path)
  }
  if (typeof value !== 'string')
    throw new Refusal('wrong_type', { expected: 'a number with its unit, such as "3 mm"', found: typeof value }, path)
  return readRange(attribute, value, path)
}

function readChoice(attribute: Attribute, value: FactInput, path: string): Known {
  const chosen = typeof value === 'object' ? value : [String(value)]
  for (const each of chosen)
    if (!attribute.choices.some(({ id }) => id === each)) {
      const ids = attribute.choices.map(({ id }) => id)
      const [suggestion] = suggest(each, ids)
      throw new Refusal(
        'unknown_value',
        { value: each, allowed: ids, ...(suggestion === undefined ? {} : { suggestion }) },
        path,
      )
    }
  return { kind: 'choice', has: new Set(chosen), lacks: new Set(), isWhole: true, written: chosen.join(', ') }
}

const number = String.raw`[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?`
const rangeShape = new RegExp(`^(?:(${number})\\s*(\\S*?))?\\s*\\.\\.\\s*(?:(${number})\\s*(.*))?$`, 'i')

/** `3 mm`, `1900..2000 MPa`, `..9 Hz`, `9.. Hz`, `9 Hz..`. */
function readRange(attribute: Attribute, text: string, path: string): Known {
  const written = text.trim()
  // `9.. Hz` is `9 Hz..`.
  const shape = rangeShape.exec(written.replace(/^(\S+?)\s*\.\.\s*([^\d\s+-].*)$/, '$1 $2..'))
  if (shape === null) {
    const end = readEnd(attribute, written, path)
    return { kind: 'range', from: end, to: end, written }
  }
  const [, low, lowUnit = '', high, highUnit = ''] = shape
  const from = low === undefined ? undefined : readEnd(attribute, `${low} ${lowUnit || highUnit}`, path)
  const to = high === undefined ? undefined : readEnd(attribute, `${high} ${highUnit || lowUnit}`, path)
  if (from !== undefined && to !== undefined && rational.compare(from.value, to.value) > 0)
    throw new Refusal('not_a_decimal', { value: written, problem: 'the range ends before it begins' }, path)
  return { kind: 'range', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), written }
}

/** In the place of a unit, where there was none. A page in another language puts its own words there. */
export const plainNumber = 'A plain number'

function readEnd(attribute: Attribute, text: string, path: string): End {
  const [, digits = '', word = ''] = new RegExp(`^(${number})\\s*(.*)$`, 'i').exec(text.trim()) ?? []
  const value = parseDecimal(digits)
  if (value === undefined || word.includes('..'))
    throw new Refusal('not_a_decimal', { value: text, problem: 'write a number and its unit, such as 3 mm' }, path)
  const own = attribute.unit ?? '1'
  const meant = unitsMeant(word === '' ? '1' : word)
  const [code, times] = meant.find(([each]) => isSameKind(each, own)) ?? []
  if (code !== undefined)
    return {
      value: baseValue({ value: times === undefined ? value : multiplyDecimals(value, decimal(times)), unit: code }),
      isOutside: false,
    }
  if (meant.length === 0) {
    const [suggestion] = suggestUnit(word)
    throw new Refusal('unknown_unit', { unit: word, ...(suggestion === undefined ? {} : { suggestion }) }, path)
  }
  const allowed = [...units.values()].filter(each => isSameKind(each.code, own)).map(each => each.code)
  const unit = word === '' ? plainNumber : word
  throw new Refusal('wrong_unit_kind', { unit, attribute: attribute.id, allowed: allowed.join(', ') }, path)
}
