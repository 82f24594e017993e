import { spelledUnits, unitPattern } from '../../../law/control-lists/index.ts'
import {
  compareDecimals,
  convert,
  type Decimal,
  isRefusal,
  isSameKind,
  multiplyDecimals,
  unitOf,
} from '../../../values/index.ts'
import { spokenUnits, unitsByName } from '../rules/index.ts'
import { inchFraction, numberOf, power, withExponents, writtenNumber } from './written-number.ts'

/** A number of a description, with the units that its letters can mean. */
export type Measure = {
  readonly at: number
  readonly end: number
  readonly written: string
  /** Both the same but for ranges; a missing end is open. */
  readonly low?: Decimal
  readonly high?: Decimal
  /** "more than 500": 500 itself is outside. */
  readonly isOutside: boolean
  /** UCUM codes with what the number is multiplied by; a plain number where there are none. */
  readonly units: readonly { readonly code: string; readonly times: Decimal }[]
}

/** Letters of scripts that part words by blanks: a number may follow a Han letter at once. */
export const spacedLetters = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}`
/** Of a temperature the sign counts ("pour point -57 °C"); elsewhere a dash may be anything. */
const belowZero = String.raw`(?<=(?:^|[\s(:])-)`
/** Not within a word, nor behind a sign that makes it a part of a name (`FP-8`); but the second number of `640x512` and of `25-45`. */
const shape = new RegExp(
  String.raw`(?:(?<![${spacedLetters}\d.,^_/-])|(?<=\d\s?[x-])|(?<=\d\s?[\p{L}%/\d]{1,6}\s?-)|${belowZero})(?<number>${inchFraction}|${writtenNumber})${power}(?![\d^])`,
  'giu',
)
/** Numbers of substances, dates and standards are no measures. */
const names =
  /\b\d{2,7}-\d{2}-\d\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:FIPS|ISO|IEC|EN|IEEE|MIL-STD|DIN|ASTM|GB)[ -]?\d[\d:-]*/gi
/** "Not exceeding" before "exceeding", which it ends in. */
const before: readonly (readonly [RegExp, Measure['isOutside'], 'low' | 'high' | 'about'])[] = [
  [/(?:\b(?:at least|minimum(?: of)?|min\.?|no less than|not less than)|>=|≥|不小于|不低于|至少)\s*$/i, false, 'low'],
  [/(?:\b(?:at most|no more than|not more than|not exceeding)|<=|≤|不大于|不超过|至多)\s*$/i, false, 'high'],
  [/(?:\b(?:more than|over|above|exceeding|greater than|higher than)|>|超过|大于|高于|多于)\s*$/i, true, 'low'],
  [/(?:\b(?:less than|below|under|fewer than|lower than)|<|小于|低于|少于)\s*$/i, true, 'high'],
  [/(?:\b(?:about|approximately|approx\.?|around|roughly|circa|ca\.|nominally)|~|≈|约|大约)\s*$/i, false, 'about'],
]
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
const longest = (all: Iterable<string>) =>
  [...all]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
const looseUnit = new RegExp(
  String.raw`^\s?(?<loose>${longest([...spokenUnits.keys(), ...unitsByName.keys()])})(?![a-z\d/²³]|·\p{L})`,
  'iu',
)
const exactUnit = new RegExp(String.raw`^\s?-?(?<exact>${unitPattern})(?![a-zA-Z\d/²³]|\.\d|·\p{L})`, 'u')

/** The numbers of a description, with their units, ranges and bounds. Marks are folded (`foldMarks`) beforehand. */
export function measuresIn(text: string): readonly Measure[] {
  const found: Valued[] = []
  const read = withExponents(text.replaceAll(names, name => ' '.repeat(name.length)))
  for (const match of read.matchAll(shape)) {
    const value = numberOf(match)
    if (value === undefined) continue
    const end = match.index + match[0].length
    const unit = inchesAt(match, text.slice(end, end + 9)) ?? unitAt(text.slice(end, end + 40))
    if (isBelowZero(text, match.index)) {
      // A range of temperatures ("-40 to 85 °C") is read by its upper end, as ever.
      if (unit?.codes[0]?.code !== 'Cel' || /^\s*(?:to|-|~|\.|至|到|bis|\+)/.test(text.slice(end + unit.length)))
        continue
      const [at, written] = [match.index - 1, text.slice(match.index - 1, end + unit.length)]
      found.push({
        at,
        end: end + unit.length,
        written,
        units: unit.codes,
        isOutside: false,
        value: `-${value}` as Decimal,
      })
      continue
    }
    if (unit === undefined && isPartOfUnit(text.slice(end))) continue
    // A number that runs into a word (`640x512`, `3d`) has no unit there.
    if (unit === undefined && /^[\p{L}]/u.test(text.slice(end)) && !/^x\d/.test(text.slice(end))) {
      if (!/^\p{Script=Han}/u.test(text.slice(end))) continue
    }
    found.push({
      at: match.index,
      end: end + (unit?.length ?? 0),
      written: text.slice(match.index, end + (unit?.length ?? 0)).trim(),
      units: unit?.codes ?? [],
      isOutside: false,
      value,
    })
  }
  shareUnits(found, text)
  return joinRanges(found, text).map(each => bounded(each, text))
}

function isBelowZero(text: string, at: number): boolean {
  return (
    /(?:^|[^\d\s(:][\s(:]|[(:]|\d[(:])-$/.test(text.slice(Math.max(0, at - 3), at)) &&
    !/\d\s?[\p{L}%/\d]{0,6}\s?-$/u.test(text.slice(Math.max(0, at - 9), at))
  )
}

/** `deg/sqrt h` begins with a unit and is another: then the number says nothing here. `I/O` is none. */
function isPartOfUnit(rest: string): boolean {
  const [, word = ''] = /^\s?(\p{L}+)[/·]\s?\p{L}/u.exec(rest) ?? []
  return spelledUnits.has(word)
}

type Valued = Measure & { readonly value: Decimal }
type UnitFound = { readonly codes: Measure['units']; readonly length: number }
const one = '1' as Decimal

function inchesAt({ groups: { number = '' } = {} }: RegExpMatchArray, rest: string): UnitFound | undefined {
  const [written] = (number.includes('/') && /^\s?-?(?:inch(?:es)?|in|["″])/.exec(rest)) || []
  return written === undefined ? undefined : { codes: [{ code: '[in_i]', times: one }], length: written.length }
}

function unitAt(rest: string): UnitFound | undefined {
  const exact = exactIn(rest)
  const known = exact === undefined ? undefined : spelledUnits.get(exact)
  const match = looseUnit.exec(rest)
  const written = match?.groups?.['loose'] ?? ''
  const loose = written.toLowerCase()
  const meant = spokenUnits.get(exact ?? written) ?? spokenUnits.get((exact ?? loose).toLowerCase().trim())
  // What makers write decides before what laws write: their Gb/s, fps and MS/s mean several things.
  if (meant !== undefined && (exact === undefined || !(unitOf(exact) && exact !== exact.toLowerCase()))) {
    const length = exact === undefined ? (match?.[0].length ?? 0) : (exactUnit.exec(rest)?.[0].length ?? 0)
    const codes = meant.filter(([code]) => unitOf(code) !== undefined)
    return { codes: codes.map(([code, times]) => ({ code, times: (times ?? '1') as Decimal })), length }
  }
  if (known !== undefined && unitOf(known.code) !== undefined)
    return {
      codes: [{ code: known.code, times: (known.times ?? '1') as Decimal }],
      length: exactUnit.exec(rest)?.[0].length ?? 0,
    }
  const named = unitsByName.get(loose)
  return named === undefined ? undefined : { codes: [{ code: named, times: one }], length: match?.[0].length ?? 0 }
}

/** What laws write, unless makers' words go on behind it ("ohm" in "ohm.cm"). */
function exactIn(rest: string): string | undefined {
  const found = exactUnit.exec(rest)
  const isLonger = (looseUnit.exec(rest)?.[0].length ?? 0) > (found?.[0].length ?? 0)
  return isLonger ? undefined : found?.groups?.['exact']
}

/** `640x512`, `650x520x475 mm`, `200-400 kHz`: the unit is written once. */
function shareUnits(found: Valued[], text: string): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const [first, next] = [found[i], found[i + 1]]
    if (first === undefined || next === undefined || first.units.length > 0) continue
    if (/^\s*(?:x|-|to|~|至|到|and|or|or up to)\s*$/i.test(text.slice(first.end, next.at)))
      found[i] = { ...first, units: next.units }
  }
}

function joinRanges(found: readonly Valued[], text: string): readonly (Measure & { readonly value?: Decimal })[] {
  const joined: (Measure & { readonly value?: Decimal })[] = []
  for (let i = 0; i < found.length; i++) {
    const [first, next] = [found[i], found[i + 1]]
    if (first === undefined) continue
    const range = next === undefined ? undefined : rangeOf(first, next, text)
    joined.push(range ?? first)
    if (range !== undefined) i++
  }
  return joined
}

/** `8-14 um`, and `70 MHz-6 GHz` with two units of one kind: told in the unit of the first end. */
function rangeOf(first: Valued, next: Valued, text: string): Measure | undefined {
  if (!/^\s*(?:-|to|~|至|到)\s*$/i.test(text.slice(first.end, next.at))) return undefined
  const [unit, other] = [first.units[0], next.units[0]]
  const low = unit === undefined ? first.value : multiplyDecimals(first.value, unit.times)
  const far = other === undefined ? next.value : multiplyDecimals(next.value, other.times)
  const high = toldIn(far, other?.code, unit?.code)
  if (high === undefined || compareDecimals(low, high) > 0) return undefined
  const { value: _, ...rest } = first
  const units = first.units.slice(0, 1).map(({ code }) => ({ code, times: one }))
  return { ...rest, low, high, units, end: next.end, written: text.slice(first.at, next.end) }
}

function toldIn(value: Decimal, from: string | undefined, to: string | undefined): Decimal | undefined {
  if (from === to) return value
  if (from === undefined || to === undefined || !isSameKind(from, to)) return undefined
  try {
    return convert({ value, unit: from }, to).value
  } catch (error) {
    // A third of an inch has no decimal in metres: then it is two numbers.
    if (isRefusal(error)) return undefined
    throw error
  }
}

function bounded({ value, ...measure }: Measure & { readonly value?: Decimal }, text: string): Measure {
  if (value === undefined) return measure
  const ahead = text.slice(Math.max(0, measure.at - 24), measure.at)
  const [, isOutside = false, side] = before.find(([pattern]) => pattern.test(ahead)) ?? []
  if (side === 'low') return { ...measure, low: value, isOutside }
  if (side === 'high') return { ...measure, high: value, isOutside }
  // Nobody who writes "about" means the last digit: five hundredths either way.
  if (side === 'about')
    return {
      ...measure,
      low: multiplyDecimals(value, '0.95' as Decimal),
      high: multiplyDecimals(value, '1.05' as Decimal),
    }
  return { ...measure, low: value, high: value }
}
