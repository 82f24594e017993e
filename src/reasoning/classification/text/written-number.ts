import { type Decimal, parseDecimal } from '../../../values/index.ts'

const groups = String.raw`\d{1,3}(?:[ ']\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])`
const ofPressure = String.raw`(?:mbar|hPa|Pa|mTorr|Torr|torr)\b`
const raisedFigures = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** Where raised figures were lost ("6 x 10-4"), one figure is a power still: nobody counts down from ten to four. */
export const power = String.raw`(?:\s?x\s?10(?:\^\s?(?<e>-?\d{1,2})|(?<raised>[⁻]?[⁰¹²³⁴-⁹]{1,2})|(?<lost>-[1-9](?![\d.])|-1\d(?=\s?${ofPressure})))|e(?<f>[-+]?\d{1,2}))?`
/** A number as people write it, for patterns. */
export const writtenNumber = String.raw`(?:${groups}|\d+(?:[.,]\d+)?)`
/** The same with its power of ten, which `numberIn` reads. */
export const writtenPower = writtenNumber + power.replaceAll(/\?<\w+>/g, '?:')
/** "1/2 in", `1 1/4"`: an inch is parted in halves only. */
export const inchFraction = String.raw`(?:\d{1,2}[ -])?\d{1,2}\/(?:2|4|8|16|32|64)(?=\s?-?(?:in\b|inch|["″]))`

/** "10^-7 mbar" and "10-7 mbar": a power without a number before it, and where raised figures were lost. It keeps its length. */
const barePower = new RegExp(
  String.raw`(?<![\p{L}\d.,^/-]|\dx?\s?x\s?)10(?:\^-?\d(?!\d)|⁻?[¹²³⁴-⁹](?![⁰¹²³⁴-⁹])|-(?:[2-9]|1\d)(?=\s?${ofPressure}))`,
  'gu',
)

/** A text whose bare powers of ten are written as machines write them, each in its old place. */
export function withExponents(text: string): string {
  return text.replaceAll(barePower, toExponent)
}

function toExponent(written: string): string {
  const figures = [...written.slice(2)].map(each =>
    raisedFigures.indexOf(each) < 0 ? each : String(raisedFigures.indexOf(each)),
  )
  const sign = /[⁻-]/.test(written) ? '-' : ''
  const figure = figures.join('').replace(/\D+/u, '')
  return `1e${sign}${figure.padStart(written.length - 2 - sign.length, '0')}`
}

const alone = new RegExp(`^(?<number>${writtenNumber})${power}$`, 'u')

/** The value of a number that `writtenPower` has found. */
export function numberIn(written: string): Decimal | undefined {
  const match = alone.exec(written)
  return match === null ? undefined : numberOf(match)
}

/** The value of what was found by a pattern of these. */
export function numberOf({ groups: parts = {} }: RegExpExecArray | RegExpMatchArray): Decimal | undefined {
  const { number = '', e, f, lost, raised } = parts
  const exponent =
    e ??
    f ??
    lost ??
    (raised === undefined
      ? undefined
      : [...raised].map(each => (each === '⁻' ? '-' : raisedFigures.indexOf(each))).join(''))
  const digits = number.includes('/') ? decimalOf(number) : plainNumber(number)
  return parseDecimal(exponent === undefined ? digits : `${digits}e${exponent}`)
}

function decimalOf(fraction: string): string {
  const [over = 0, under = 1, whole = 0] = [/(\d+)\//, /\/(\d+)/, /^(\d+)[ -]/].map(part =>
    Number(part.exec(fraction)?.[1] ?? 0),
  )
  return String(whole + over / under)
}

/** `224 000`, `1,950` and `5,9` as machines write them: three figures behind a comma are thousands, fewer are decimals. */
function plainNumber(written: string): string {
  const isGrouped = /^\d{1,3}(?:[ ',]\d{3})+(?:\.\d+)?$/.test(written)
  return isGrouped ? written.replaceAll(/[ ',]/g, '') : written.replace(',', '.')
}
