import { baseValue, decimal, isSameKind, units } from '../../../values/index.ts'
import { unitWords } from '../control/figure-words.ts'
import { plainDigits } from './fields.ts'

/**
 * A quantity as a person types it, as it is read: `1,949.9 MPa`, `1900 to 2000 MPa`, `1900–2000 兆帕`, `٢٩٠ ksi`. A bare number has the
 * unit that was asked for. Whatever else is wrong with it is for whoever reads it to say.
 */
export function readableQuantity(typed: string, unit: string): string {
  const plain = plainDigits(typed.trim()).replaceAll('\u2212', '-')
  const ends = endsOf(plain)
  const words = ends.map(end => inCode(withUnit(grouped(end), unit), unit))
  return words.join('..')
}

const number = String.raw`[-+]?\d[\d ,.'\u00a0\u2009\u202f]*`
const between = String.raw`\s*(?:\.\.+|…|–|—|(?<=\d)\s*-\s*(?=\d)|\bto\b|\band\b|至|到|إلى|الى|~|～)\s*`
const twoEnds = new RegExp(`^(${number}?)(\\s*[^\\d\\s.…–—~～-][^\\d]*?)?${between}(${number})(.*)$`, 'iu')

/** One end, or two; the unit of the second is that of the first where only one has one. */
function endsOf(text: string): readonly string[] {
  if (/^\s*\.\.|\.\.\s*\D*$/.test(text)) return openEnds(text)
  const [, low, lowUnit = '', high, highUnit = ''] = twoEnds.exec(text) ?? []
  if (low === undefined || high === undefined) return [text]
  const [first, last] = [lowUnit.trim() || highUnit.trim(), highUnit.trim() || lowUnit.trim()]
  return [`${low.trim()} ${first}`.trim(), `${high.trim()} ${last}`.trim()]
}

/** `..9 Hz` and `9 Hz..` go on without end. */
function openEnds(text: string): readonly string[] {
  const [, before = '', after = ''] = /^(.*?)\.\.(.*)$/.exec(text) ?? []
  if (/\d/.test(after)) return ['', after]
  return [`${before.trim()} ${after.trim()}`.trim(), '']
}

/** Spaces and commas that part thousands go; a comma before another number of digits is a decimal mark. */
function grouped(text: string): string {
  return text.replace(new RegExp(`^${number}`, 'u'), digits => {
    const close = digits.replaceAll(/[ '\u00a0\u2009\u202f](?=\d)/g, '').trim()
    const plain = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(close)
      ? close.replaceAll(',', '')
      : close.replace(/,(?=\d+$)/, '.')
    return digits.endsWith(' ') ? `${plain} ` : plain
  })
}

function withUnit(text: string, unit: string): string {
  return unit !== '1' && /^[-+]?[\d.]+(e[-+]?\d+)?$/i.test(text) ? `${text} ${unit}` : text
}

/** `psi` for `[psi]`: the page shows units without the brackets of their codes. */
function inCode(text: string, unit: string): string {
  const [, digits = '', word = ''] = /^([-+]?[\d.]+(?:e[-+]?\d+)?)\s*(.*)$/i.exec(text) ?? []
  if (word === '' || units.has(word)) return text
  const meant = unitsFor(unit).find(code => unitShown(code).toLowerCase() === word.toLowerCase())
  return meant === undefined ? text : `${digits} ${meant}`
}

const names: Readonly<Record<string, string>> = { '[degF]': '°F', 'mm[Hg]': 'mmHg', '[oz_tr]': 'oz t' }

/** A unit as people write it, who know no codes: `in` for `[in_i]`, `µm` for `um`. */
export function unitShown(code: string): string {
  return names[code] ?? unitWords(code.replace(/_(i|av|us)\]/, ']')).replace(/^u(?=[a-zA-Z])/, 'µ')
}

/** Other units for the same, the nearest in size first: those in which it is likely to be written. */
export function unitsNear(unit: string): readonly string[] {
  const one = decimal('1')
  const size = (code: string) => {
    const { numerator, denominator } = baseValue({ value: one, unit: code })
    return Math.log10(Number(numerator) / Number(denominator))
  }
  return unitsFor(unit)
    .filter(code => code !== unit)
    .map(code => ({ code, far: Math.abs(size(code) - size(unit)) }))
    .sort((a, b) => a.far - b.far)
    .flatMap(({ code }) => (code === '[psi]' ? ['psi', 'ksi'] : [unitShown(code)]))
}

/** Codes of the units that measure the same. */
export function unitsFor(unit: string): readonly string[] {
  return [...units.keys()].filter(code => isSameKind(code, unit))
}
