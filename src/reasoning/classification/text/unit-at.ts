import { spelledUnits, unitPattern } from '../../../law/control-lists/index.ts'
import { type Decimal, unitOf } from '../../../values/index.ts'
import { spokenUnits, unitsByName } from '../rules/index.ts'
import type { Measure } from './measure.ts'

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

/** A unit behind a number, and how many letters it takes. */
export type UnitFound = { readonly codes: Measure['units']; readonly length: number }
const one = '1' as Decimal

export function inchesAt({ groups: { number = '' } = {} }: RegExpMatchArray, rest: string): UnitFound | undefined {
  const [written] = (number.includes('/') && /^\s?-?(?:inch(?:es)?|in|["″])/.exec(rest)) || []
  return written === undefined ? undefined : { codes: [{ code: '[in_i]', times: one }], length: written.length }
}

/** "-55 to +125 C": keyboards have no degree sign. Of coulombs there are seldom tens, and batteries write their "30C" in one. */
export function celsiusAt({ groups: { number = '' } = {} }: RegExpMatchArray, rest: string): UnitFound | undefined {
  return /^\d{2,3}$/.test(number) && /^ C(?![\p{L}\d/-])/u.test(rest)
    ? { codes: [{ code: 'Cel', times: one }], length: 2 }
    : undefined
}

/** What stands behind a number, where it is a unit. */
export function unitAt(rest: string): UnitFound | undefined {
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

/** `deg/sqrt h` begins with a unit and is another: then the number says nothing here. `I/O` is none. */
export function isPartOfUnit(rest: string): boolean {
  const [, word = ''] = /^\s?(\p{L}+)[/·]\s?\p{L}/u.exec(rest) ?? []
  const loose = word.toLowerCase()
  return spelledUnits.has(word) || spokenUnits.has(loose) || unitsByName.has(loose)
}
