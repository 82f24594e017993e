import type { Decimal } from '../../../values/index.ts'
import { levelAt } from './level-at.ts'
import type { Measure, Valued } from './measure.ts'
import { bounded, joinRanges, shareUnits } from './ranges.ts'
import { celsiusAt, inchesAt, isPartOfUnit, unitAt } from './unit-at.ts'
import { inchFraction, numberOf, power, withExponents, writtenNumber } from './written-number.ts'

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
/** The numbers of a description, with their units, ranges and bounds. Marks are folded (`foldMarks`) beforehand. */
export function measuresIn(text: string): readonly Measure[] {
  const found: Valued[] = []
  const read = withExponents(text.replaceAll(names, name => ' '.repeat(name.length)))
  for (const match of read.matchAll(shape)) {
    const value = numberOf(match)
    if (value === undefined) continue
    const end = match.index + match[0].length
    const level = levelAt(value, text, match.index, end)
    if (level !== undefined) {
      if (level !== 'other') found.push(level)
      continue
    }
    const unit =
      inchesAt(match, text.slice(end, end + 9)) ??
      celsiusAt(match, text.slice(end, end + 9)) ??
      unitAt(text.slice(end, end + 40))
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
