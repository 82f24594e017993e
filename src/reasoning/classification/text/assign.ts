import type { Attribute } from '../../../law/entry-rules/index.ts'
import {
  baseValue,
  compareDecimals,
  type Decimal,
  isSameKind,
  multiplyDecimals,
  rational,
} from '../../../values/index.ts'
import type { End, Range } from '../rules/index.ts'
import { findCues, formsOf, isOfStorage } from './cues.ts'
import type { Measure } from './measure.ts'
import { numberIn } from './written-number.ts'

/** A number of the text that was read as an attribute's, and where it stands. */
export type Reading = {
  readonly attribute: Attribute
  readonly range: Range
  readonly at: number
  readonly end: number
  /** Where the whole form stands that the number was read in. */
  readonly form?: readonly [at: number, end: number]
}

/** Whether a number with nothing beside it but its unit is an attribute's: of the very thing that the item is, or of what it is a kind of. */
export type Bareness = 'own' | 'kind' | undefined

/** Which of the two it is, of things named and all that they are kinds of. */
export function barenessOf({ bare }: Attribute, own: ReadonlySet<string>, isKind: (id: string) => boolean): Bareness {
  if (bare.some(id => own.has(id))) return 'own'
  return bare.some(isKind) ? 'kind' : undefined
}

type Pair = { readonly attribute: Attribute; readonly measure: number; readonly cue: number; readonly distance: number }

/**
 * Which number is which attribute's: first the forms in which an attribute is written, then the words beside a number, the nearest
 * first, then numbers whose unit says enough of such an item. A number that may be two different things is left unread.
 */
export function assignMeasures(
  attributes: readonly Attribute[],
  measures: readonly Measure[],
  folded: string,
  bareOf: (attribute: Attribute) => Bareness,
): readonly Reading[] {
  const read = formReadings(attributes, axesInDigits(folded))
  const used = new Set(
    measures.flatMap((each, i) => (read.some(done => done.at < each.end && each.at < done.end) ? [i] : [])),
  )
  const taken = new Set<string>()
  // "312 user I/O, 1156-ball package": the word has its number, and is not the next one's as well.
  const isSpent = ({ attribute, cue }: Pair) =>
    read.some(({ attribute: done, form: [at, end] = [0, 0] }) => done.id === attribute.id && at <= cue && cue < end)
  for (const pair of pairsOf(attributes, measures, folded)) {
    if (isSpent(pair)) continue
    const key = `${pair.attribute.id} ${pair.cue}`
    const isTied = read.some(
      each => each.at === measures[pair.measure]?.at && ties.get(each) === `${pair.cue} ${pair.distance}`,
    )
    if ((used.has(pair.measure) && !isTied) || taken.has(key)) continue
    const measure = measures[pair.measure]
    const range = measure === undefined ? undefined : rangeOf(measure, pair.attribute)
    if (measure === undefined || range === undefined) continue
    used.add(pair.measure)
    taken.add(key)
    const reading = { attribute: pair.attribute, range, at: measure.at, end: measure.end }
    ties.set(reading, `${pair.cue} ${pair.distance}`)
    read.push(reading)
  }
  const told = new Set(read.map(each => each.attribute.id))
  const bare: Reading[] = []
  for (const [i, measure] of measures.entries()) {
    if (used.has(i) || measure.units.length === 0 || isOfStorage(folded, measure.at)) continue
    const free = attributes.filter(each => bareOf(each) !== undefined && !told.has(each.id) && fits(each, measure))
    const open = free.filter(each => !bare.some(done => done.attribute.id === each.id))
    // "250 m tether, 3 000 m": either may be how deep it goes.
    const any = open.length === 0 ? free : open
    // What such a number is of the very thing goes before what it is of its kind.
    const own = any.filter(each => bareOf(each) === 'own')
    const [only, another] = own.length === 1 ? own : any
    const range = only === undefined || another !== undefined ? undefined : rangeOf(measure, only)
    if (only !== undefined && range !== undefined)
      bare.push({ attribute: only, range, at: measure.at, end: measure.end })
  }
  return [...read, ...eitherOf(bare)]
}

/**
 * Numbers with nothing beside them that may all be the same attribute's. The first is; but where the largest counts and a larger one
 * follows, it lies between them.
 */
function eitherOf(bare: readonly Reading[]): readonly Reading[] {
  return [...Map.groupBy(bare, each => each.attribute.id).values()].flatMap(same =>
    same.slice(0, 1).map(first => ({
      ...first,
      range: same.slice(1).reduce((all, { attribute: { takes }, range }) => {
        const counts =
          (takes === 'largest' && isAbove(range.to, first.range.to)) ||
          (takes === 'smallest' && isAbove(first.range.from, range.from))
        return counts ? hull(all, range) : all
      }, first.range),
    })),
  )
}

const counted = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
]
const countedThings =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)(?=[\s-](?:(?:rotary|linear|rotational|contouring|tilting|simultaneous|serial|high-speed) )?(?:axis|axes|planes?|rollers?|inputs?|transceivers?|lanes?|serdes)\b)/g
/** The two axes by which a tool or a workpiece turns, of a machine that moves them together. */
const namedRotaryAxes = /\b[abc](?:\/| and | & )[abc](?:-| )ax[ei]s\b/g
const movedTogether = /\b(?:simultaneous(?:ly)?|interpolat(?:ed|ion|ing)|contouring|coordinated|continuous)\b/
const notTogether =
  /\b(?:index(?:ed|ing)?|positioning only|3\s?\+\s?2|manual(?:ly)?|not (?:simultaneous|interpolated))\b/

/** "Two rotary axes" and "six-input tables" are written in words; the figure stands where the word ends, so that all else keeps its place. */
function axesInDigits(folded: string): string {
  const read = folded.replaceAll(countedThings, word => String(counted.indexOf(word) + 2).padStart(word.length))
  if (!movedTogether.test(read) || notTogether.test(read)) return read
  // "B and C axes with simultaneous interpolation" are two rotary axes.
  return read.replaceAll(namedRotaryAxes, word =>
    word[0] === word.replace(/..ax[ei]s$/, '').at(-1) ? word : '2bcaxes'.padStart(word.length),
  )
}

/** Two attributes with the same word at the same number are both told by it. */
const ties = new WeakMap<Reading, string>()

function formReadings(attributes: readonly Attribute[], folded: string): Reading[] {
  return attributes.flatMap(attribute =>
    formsOf(attribute).flatMap(({ pattern, times }) =>
      [...folded.matchAll(pattern)].flatMap(match => {
        const [number = ''] = match.slice(1)
        const [at, end] = match.indices?.[1] ?? [match.index, match.index]
        const told = numberIn(number)
        if (told === undefined) return []
        const value = multiplyDecimals(told, times)
        const range = exactly(value, attribute.unit ?? '1', number)
        return [{ attribute, range, at, end, form: [match.index, match.index + match[0].length] as const }]
      }),
    ),
  )
}

function pairsOf(attributes: readonly Attribute[], measures: readonly Measure[], folded: string): readonly Pair[] {
  const pairs: Pair[] = []
  for (const attribute of attributes)
    for (const cue of findCues(attribute.cues, folded)) {
      if (cue.isUntold) continue
      for (const [i, measure] of measures.entries()) {
        // "High-modulus yarn, 5 670 MPa": what no such thing has is not its modulus, however near the word stands.
        if (!fits(attribute, measure)) continue
        const distance = distanceOf(cue, measure, folded)
        if (distance !== undefined)
          pairs.push({ attribute, measure: i, cue: cue.at, distance: distance - (cue.end - cue.at) / 100 })
      }
    }
  return pairs.sort((a, b) => a.distance - b.distance || (a.attribute.id < b.attribute.id ? -1 : 1))
}

const reach = 60
const reachOfPlain = 24

/** How far a word stands from a number; undefined where it is too far, or where a sentence ends between them. */
function distanceOf(cue: { at: number; end: number }, measure: Measure, folded: string): number | undefined {
  const isBefore = cue.end <= measure.at
  // `12-bit` and `8.7 hz frame rate`: a word may stand in the unit of the number itself.
  if (cue.at < measure.end && measure.at < cue.end) return 0
  const between = isBefore ? folded.slice(cue.end, measure.at) : folded.slice(measure.end, cue.at)
  if (measure.units.length === 0 && isCountOfElse(folded, measure.end, cue.at)) return undefined
  if (/[.;。；!?]\s/.test(between)) return undefined
  // In "160 mm diameter x 25 mm thick" the sign parts one figure from the next, as a comma does.
  const commas = between.match(/[,，、()（）]|^\s?x\s?$/g)?.length ?? 0
  const numbers = between.match(/\d+/g)?.length ?? 0
  const distance = between.length + 18 * commas + 12 * numbers + (isBefore ? 0 : 4)
  return distance > (measure.units.length === 0 ? reachOfPlain : reach) ? undefined : distance
}

/** "484-ball package", "64-lead": the number counts what it is joined to, and nothing else. */
function isCountOfElse(folded: string, end: number, cue: number): boolean {
  const word = /^-[a-z]{3,}/.exec(folded.slice(end, end + 20))?.[0]
  return word !== undefined && !(cue > end && cue < end + word.length)
}

function isUnitOf(attribute: Attribute, { units, low }: Measure): boolean {
  const own = attribute.unit ?? '1'
  // What is asked in degrees Celsius is asked upwards or downwards from zero: only a temperature in kelvins tells which it is.
  if (low?.startsWith('-') && own !== 'K') return false
  return units.length === 0
    ? own === '1' || isSameKind(own, '{piece}')
    : units.some(({ code }) => isSameKind(code, own))
}

function fits(attribute: Attribute, measure: Measure): boolean {
  if (!isUnitOf(attribute, measure)) return false
  const range = rangeOf(measure, attribute)
  const { plausible } = attribute
  if (range === undefined || plausible === undefined) return range !== undefined
  const [from, to] = [baseValue(plausible.from), baseValue(plausible.to)]
  return [range.from, range.to].every(
    end => end === undefined || (rational.compare(end.value, from) >= 0 && rational.compare(end.value, to) <= 0),
  )
}

function rangeOf({ low, high, isOutside, units, written }: Measure, attribute: Attribute): Range | undefined {
  const own = attribute.unit ?? '1'
  const unit =
    units.length === 0 ? { code: own, times: '1' as Decimal } : units.find(({ code }) => isSameKind(code, own))
  if (unit === undefined) return undefined
  const end = (value: Decimal): End => ({
    value: baseValue({ value: multiplyDecimals(value, unit.times), unit: unit.code }),
    isOutside,
  })
  const isRange = low !== undefined && high !== undefined && compareDecimals(low, high) !== 0
  const [from, to] =
    isRange && attribute.takes !== undefined ? (attribute.takes === 'largest' ? [high, high] : [low, low]) : [low, high]
  return {
    kind: 'range',
    ...(from === undefined ? {} : { from: end(from) }),
    ...(to === undefined ? {} : { to: end(to) }),
    written,
  }
}

function exactly(value: Decimal, unit: string, written: string): Range {
  const end = { value: baseValue({ value, unit }), isOutside: false }
  return { kind: 'range', from: end, to: end, written }
}

/** Several numbers for one attribute: the one that counts, or all that lies between them. */
export function joinReadings(readings: readonly Reading[]): ReadonlyMap<string, Range> {
  const joined = new Map<string, Range>()
  for (const { attribute, range } of readings) {
    const known = joined.get(attribute.id)
    joined.set(attribute.id, known === undefined ? range : join(known, range, attribute))
  }
  return joined
}

function join(a: Range, b: Range, { takes }: Attribute): Range {
  const written = a.written === b.written ? a.written : `${a.written}; ${b.written}`
  if (takes === 'largest') return { ...(isAbove(b.from, a.from) ? b : a), written }
  if (takes === 'smallest') return { ...(isAbove(b.from, a.from) ? a : b), written }
  return hull(a, b)
}

function hull(a: Range, b: Range): Range {
  const written = a.written === b.written ? a.written : `${a.written}; ${b.written}`
  const from = a.from === undefined || b.from === undefined ? undefined : isAbove(a.from, b.from) ? b.from : a.from
  const to = a.to === undefined || b.to === undefined ? undefined : isAbove(a.to, b.to) ? a.to : b.to
  return { kind: 'range', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), written }
}

function isAbove(a: End | undefined, b: End | undefined): boolean {
  return a !== undefined && b !== undefined && rational.compare(a.value, b.value) > 0
}
