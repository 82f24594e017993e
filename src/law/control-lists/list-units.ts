import { units } from '../../values/index.ts'

/** What control lists write for a unit, and its UCUM code; `times` where the list counts in thousands or millions of it. */
export type SpelledUnit = { readonly code: string; readonly times?: string }

/** Codes of the table that lists write in the same letters. */
const plain = [...units.keys()].filter(code => /^[A-Za-z]+[23]?(\/[A-Za-z]+[23]?)?$/.test(code) && !isWord(code))

function isWord(code: string): boolean {
  // `C`, `d`, `h` and their like are words or letters of paragraphs as often as units; `Cel`, `By`, `RAD` nobody writes.
  return ['C', 'G', 'd', 'Cel', 'By', 'kBy', 'MBy', 'GBy', 'TBy', 'Ao', 'RAD', 'REM'].includes(code)
}

const spelled: readonly (readonly [code: string, spellings: readonly string[], times?: string])[] = [
  ['um', ['µm', 'micrometers', 'micrometres', 'microns', 'micron']],
  ['us', ['µs', 'microseconds', 'microsecond']],
  ['uF', ['µF']],
  ['uH', ['µH']],
  ['uA', ['µA']],
  ['uV', ['µV']],
  ['uW', ['µW']],
  ['uJ', ['µJ']],
  ['ug', ['µg']],
  ['uL', ['µl', 'µL']],
  ['uT', ['µT']],
  ['urad', ['µrad', 'microradians', 'microradian']],
  ['Ohm', ['Ω', 'ohm', 'ohms']],
  ['kOhm', ['kΩ']],
  ['MOhm', ['MΩ']],
  ['Ohm.cm', ['ohm-cm', 'ohms-cm', 'Ω cm', 'ohm cm']],
  ['Cel', ['°C', '° C', 'oC', 'ºC', '℃', 'degrees Celsius', 'degrees C']],
  ['[degF]', ['°F', '° F', 'oF']],
  ['%', ['%', 'per cent', 'percent', 'weight percent', 'weight per cent', 'atom per cent']],
  ['{WT}', ['Weighted TeraFLOPS (WT)', 'Weighted TeraFLOPS', 'WT']],
  ['{sample}/s', ['Mega Samples Per Second', 'MSPS', 'million samples per second'], '1000000'],
  ['{sample}/s', ['Giga Samples Per Second', 'GSPS', 'billion samples per second'], '1000000000'],
  ['{sample}/s', ['samples per second', 'samples/s']],
  ['{rev}/min', ['rpm', 'r/min', 'rev/min', 'revolutions per minute', 'r.p.m.']],
  ['{frame}/s', ['frames/s', 'frames per second', 'frames/second', 'full frames per second']],
  ['{pulse}/s', ['pulses per second', 'pulses/s', 'pps']],
  ['{neutron}/s', ['neutrons/s', 'neutrons per second', 'n/s']],
  ['deg', ['°', 'degrees', 'degree', 'deg']],
  [
    "''",
    ['arc-seconds', 'arc-second', 'arc seconds', 'arc second', 'seconds of arc', 'second of arc', 'arcsec', 'arcs'],
  ],
  ["'", ['arc-minutes', 'arc minutes', 'minutes of arc', 'minute of arc', 'arcmin']],
  ['deg/h', ['°/h', '°/hr', 'degrees per hour', 'degree per hour', 'deg/hr', 'degree/hr', 'degrees/hr']],
  ['deg/s', ['°/s', 'degrees per second', 'degree per second', 'degrees/s']],
  ['rad/s', ['radians/s', 'radians per second']],
  ['h', ['hours', 'hour', 'hrs', 'hr']],
  ['min', ['minutes', 'minute']],
  ['s', ['seconds', 'second', 'sec']],
  ['ms', ['milliseconds', 'millisecond']],
  ['ns', ['nanoseconds', 'nanosecond']],
  ['ps', ['picoseconds', 'picosecond']],
  ['d', ['days', 'day']],
  ['a', ['years', 'year']],
  ['L', ['l', 'litres', 'litre', 'liters', 'liter']],
  ['mL', ['ml', 'millilitres', 'milliliters']],
  ['L/h', ['litres/hour', 'litres per hour', 'liters per hour', 'l/h', 'litres/hr']],
  ['m3/h', ['m3/hour', 'm3/hr', 'm3 per hour', 'm 3/h', 'm 3/hour', 'm^3/h']],
  ['m3/s', ['m 3/s', 'm^3/s', 'm3/second']],
  ['m3/min', ['m3/minute', 'm 3/min', 'm 3/minute']],
  ['m3', ['m 3', 'm^3', 'm³', 'cubic metres', 'cubic meters']],
  ['m2', ['m 2', 'm^2', 'm²', 'square metres']],
  ['cm2', ['cm 2', 'cm^2', 'cm²']],
  ['cm3', ['cm 3', 'cm^3', 'cm³', 'cc']],
  ['mm2', ['mm 2', 'mm^2', 'mm²']],
  ['mm3', ['mm 3', 'mm^3']],
  ['g/cm3', ['g/cm 3', 'g/cm^3', 'g/cm³']],
  ['W/cm2', ['W/cm 2', 'W/cm^2']],
  ['kW/cm2', ['kW/cm 2', 'kW/cm^2']],
  ['J/cm2', ['J/cm 2', 'J/cm^2']],
  ['m/s2', ['m/s 2', 'm/s^2']],
  ['t', ['tonnes', 'tonne', 'metric tons', 'metric tonnes']],
  ['kg', ['kilograms', 'kilogram']],
  ['g', ['grams', 'gram']],
  ['mg', ['milligrams']],
  ['m', ['metres', 'metre', 'meters', 'meter']],
  ['km', ['kilometres', 'kilometers']],
  ['mm', ['millimetres', 'millimeters']],
  ['cm', ['centimetres', 'centimeters']],
  ['nm', ['nanometres', 'nanometers']],
  ['[in_i]', ['inches', 'inch', 'in.']],
  ['[ft_i]', ['feet', 'foot', 'ft']],
  ['[nmi_i]', ['nautical miles']],
  ['[mi_i]', ['miles']],
  ['[kn_i]', ['knots']],
  ['km/h', ['km/hour', 'km/hr', 'kilometres per hour']],
  ['[lb_av]', ['lbs', 'lb', 'pounds']],
  ['[lbf_av]', ['lbf', 'pounds of thrust']],
  ['[psi]', ['psi', 'lb/in2']],
  ['[ppm]', ['ppm', 'parts per million']],
  ['[ppb]', ['ppb', 'parts per billion']],
  ['mm[Hg]', ['mm Hg', 'mmHg', 'Torr', 'torr']],
  ['MPa', ['N/mm 2', 'MN/m2', 'MN/m 2']],
  ['bit', ['bits']],
  ['bit/s', ['bits/s', 'bits per second', 'bps']],
  ['kbit/s', ['kbits/s', 'kbps']],
  ['Mbit/s', ['Mbits/s', 'Mbps', 'megabits per second']],
  ['Gbit/s', ['Gbits/s', 'Gbps', 'gigabits per second']],
  ['GBy/s', ['Gbyte/s', 'GByte/s', 'GB/s', 'gigabytes per second', 'Gbytes/s']],
  ['MBy/s', ['Mbyte/s', 'MByte/s', 'MB/s']],
  ['GBy', ['Gbyte', 'GB']],
  ['MBy', ['Mbyte', 'MB']],
  ['dB', ['dB', 'decibels']],
  ['dBm', ['dBm']],
  ['dBi', ['dBi']],
  ['dBc/Hz', ['dBc/Hz']],
  ['VA', ['VA']],
  ['kVA', ['kVA']],
  ['u', ['atomic mass units', 'amu', 'atomic mass unit']],
  ['Gy', ['Gy (silicon)', 'Gy (Si)', 'Gy(Si)', 'Gray']],
  ['Gy/s', ['Gy (silicon)/s', 'Gy (Si)/s', 'Gy(Si)/s']],
  ['RAD', ['rads (Si)', 'Rads (Si)', 'rad (Si)', 'Rad (Si)']],
  ['Pa.m3/s', ['Pa m3/s', 'Pa m 3/s']],
  ['{rev}/s', ['revolutions per second']],
  ['V', ['volts']],
  ['kV', ['kilovolts']],
  ['W', ['watts']],
  ['kW', ['kilowatts']],
  ['MW', ['megawatts']],
  ['N.m', ['Nm', 'N·m']],
  ['N.s', ['Ns']],
]

/** `kN·s`, which the table calls kN.s. */
const dotted = [...units.keys()].filter(code => /^[A-Za-z]+\.[A-Za-z]+$/.test(code) && code !== 'Ohm.cm')

const raised = (spelling: string): string =>
  spelling.replaceAll(/(?<=[A-Za-z])2/g, '²').replaceAll(/(?<=[A-Za-z])3/g, '³')

export const spelledUnits: ReadonlyMap<string, SpelledUnit> = new Map<string, SpelledUnit>([
  ...plain.flatMap(code => [[code, { code }] as const, [raised(code), { code }] as const]),
  ...dotted.map(code => [code.replace('.', '·'), { code }] as const),
  ...spelled.flatMap(([code, spellings, times]) =>
    spellings.map(spelling => [spelling, { code, ...(times === undefined ? {} : { times }) }] as const),
  ),
])

const longestFirst = [...spelledUnits.keys()].sort((a, b) => b.length - a.length)

/** For a pattern: the longest first, so that `m3/h` is not read as `m`. */
export const unitPattern = longestFirst
  .map(spelling => spelling.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
  .join('|')

const byBeginning = Map.groupBy(longestFirst, spelling => spelling.charAt(0))
const goesOn = /[\p{L}\d]|\.\d/uy

/** The unit that stands right after a number, a blank or a hyphen between them: how it is spelt, and where it ends. */
export function unitAfter(text: string, end: number): { readonly spelling: string; readonly end: number } | undefined {
  let at = end
  if (isBlank.test(text.charAt(at))) at++
  if (text.charAt(at) === '-') at++
  for (const spelling of byBeginning.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(spelling, at)) continue
    goesOn.lastIndex = at + spelling.length
    if (!goesOn.test(text)) return { spelling, end: at + spelling.length }
  }
  return undefined
}

const isBlank = /\s/
