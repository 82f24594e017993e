import { suggest } from './suggest.ts'
import { units } from './units.ts'

/** What people write for a unit, in small letters, and its UCUM code. */
const usual: Readonly<Record<string, string>> = {
  '°c': 'Cel',
  degc: 'Cel',
  celsius: 'Cel',
  '°f': '[degF]',
  fahrenheit: '[degF]',
  '°': 'deg',
  lb: '[lb_av]',
  lbs: '[lb_av]',
  oz: '[oz_av]',
  in: '[in_i]',
  inch: '[in_i]',
  inches: '[in_i]',
  ft: '[ft_i]',
  feet: '[ft_i]',
  mi: '[mi_i]',
  nmi: '[nmi_i]',
  kn: '[kn_i]',
  knots: '[kn_i]',
  psi: '[psi]',
  mmhg: 'mm[Hg]',
  torr: 'mm[Hg]',
  lbf: '[lbf_av]',
  rpm: '{rev}/min',
  'r/min': '{rev}/min',
  rps: '{rev}/s',
  µm: 'um',
  μm: 'um',
  micron: 'um',
  å: 'Ao',
  l: 'L',
  ml: 'mL',
  cc: 'cm3',
  ton: 't',
  tons: 't',
  sec: 's',
  hr: 'h',
  hrs: 'h',
  hours: 'h',
  days: 'd',
  ω: 'Ohm',
  ohm: 'Ohm',
  ppm: '[ppm]',
  ppb: '[ppb]',
  'kg/m^3': 'kg/m3',
  'g/cm^3': 'g/cm3',
  'g/cc': 'g/cm3',
  'cm^3': 'cm3',
  'm^3': 'm3',
  'm^2': 'm2',
  'm/s^2': 'm/s2',
  nm: 'N.m',
  n·m: 'N.m',
  wh: 'W.h',
  kwh: 'kW.h',
  bps: 'bit/s',
  mbps: 'Mbit/s',
  gbps: 'Gbit/s',
  percent: '%',
  pcs: '{piece}',
  piece: '{piece}',
  pieces: '{piece}',
  pc: '{piece}',
  set: '{set}',
  unit: '{piece}',
  units: '{piece}',
  'm³': 'm3',
  'cm³': 'cm3',
  'm²': 'm2',
  cps: 'mPa.s',
  cst: 'mm2/s',
}

/** The codes someone may have meant: a usual spelling, the right letters in the wrong case, a name, a slip of the keyboard. */
export function suggestUnit(written: string, limit = 3): string[] {
  const wanted = written.trim().toLowerCase()
  const found = new Set<string>()
  const known = Object.hasOwn(usual, wanted) ? usual[wanted] : undefined
  if (known !== undefined) found.add(known)
  for (const { code, name } of units.values()) {
    if (code.toLowerCase() === wanted || Object.values(name).includes(written.trim())) found.add(code)
    else if (name['en']?.toLowerCase() === wanted || `${name['en']?.toLowerCase()}s` === wanted) found.add(code)
  }
  return found.size > 0 || wanted.length < 3 ? [...found].slice(0, limit) : suggest(wanted, units.keys(), limit)
}
