import { units } from '../../../values/index.ts'

/** A unit of the table, and how many of it one of the word is. */
export type SpokenUnit = readonly [code: string, times?: string]

/** Words in which makers give numbers, beyond what lists write. Each with the units it may mean. */
export const spokenUnits: ReadonlyMap<string, readonly SpokenUnit[]> = new Map([
  ['fps', [['Hz'], ['/s']]],
  ['frames per second', [['Hz'], ['/s']]],
  ['frames/s', [['Hz'], ['/s']]],
  ['sps', [['{sample}/s'], ['Hz']]],
  ['samples per second', [['{sample}/s'], ['Hz']]],
  ['s/s', [['{sample}/s'], ['Hz']]],
  ['ksps', [['{sample}/s', '1000'], ['kHz']]],
  ['ks/s', [['{sample}/s', '1000'], ['kHz']]],
  ['msps', [['{sample}/s', '1000000'], ['MHz']]],
  ['ms/s', [['{sample}/s', '1000000'], ['MHz']]],
  ['gsps', [['{sample}/s', '1000000000'], ['GHz']]],
  ['gs/s', [['{sample}/s', '1000000000'], ['GHz']]],
  ['gb/s', [['Gbit/s']]],
  ['gbps', [['Gbit/s']]],
  ['mb/s', [['Mbit/s']]],
  ['mbps', [['Mbit/s']]],
  ['tb/s', [['Tbit/s']]],
  ['tbps', [['Tbit/s']]],
  ['percent', [['%']]],
  ['per cent', [['%']]],
  ['microns', [['um']]],
  ['micron', [['um']]],
  ['degrees', [['deg']]],
  ['degree', [['deg']]],
  ['minutes', [['min']]],
  ['mins', [['min']]],
  ['hours', [['h']]],
  ['hrs', [['h']]],
  ['h', [['h']]],
  ['days', [['d']]],
  ['litres', [['L']]],
  ['liters', [['L']]],
  ['litre', [['L']]],
  ['l', [['L']]],
  ['um', [['um']]],
  ['mrad', [['mrad']]],
  ['kn', [['[kn_i]'], ['kN']]],
  ['kt', [['[kn_i]']]],
  ['knots', [['[kn_i]']]],
  ['ksi', [['[psi]', '1000']]],
  ['kpsi', [['[psi]', '1000']]],
  ['nmi', [['[nmi_i]']]],
  ['msw', [['m']]],
  ['dps', [['deg/s']]],
  // A capital tells a million from a thousandth.
  ['MGy', [['Gy', '1000000']]],
  ['Mrad', [['RAD', '1000000']]],
  ['krad', [['RAD', '1000']]],
  ['-bit', [['bit']]],
  ['bit', [['bit']]],
  ['bits', [['bit']]],
  ['°', [['deg']]],
  ['°c', [['Cel']]],
  ['degc', [['Cel']]],
  ['deg c', [['Cel']]],
  ['℃', [['Cel']]],
  ['deg/h', [['deg/h']]],
  ['deg/s', [['deg/s']]],
  ['deg/hr', [['deg/h']]],
  ['msi', [['[psi]', '1000000']]],
  ['g/cc', [['g/cm3']]],
  ['inches', [['[in_i]']]],
  ['g/ml', [['g/cm3']]],
  ['wt %', [['%']]],
  ['wt%', [['%']]],
  ['wt.%', [['%']]],
  ['wt. %', [['%']]],
  ['ohm.cm', [['Ohm.cm']]],
  ['ohm-cm', [['Ohm.cm']]],
  ['ohm cm', [['Ohm.cm']]],
  ['ah', [['A.h']]],
  ['mah', [['mA.h']]],
  // An alternating voltage is another: its peak is higher than its figure.
  ['vdc', [['V']]],
  ['v dc', [['V']]],
  ['kvdc', [['kV']]],
  ['kv dc', [['kV']]],
  // What is drawn from the mains in VA is asked for in watts.
  ['va', [['W']]],
  ['kva', [['kW']]],
  ['mva', [['MW']]],
  ['gsa/s', [['{sample}/s', '1000000000'], ['GHz']]],
  ['msa/s', [['{sample}/s', '1000000'], ['MHz']]],
])
/** Units of the table by their names, in English and Chinese. */
export const unitsByName: ReadonlyMap<string, string> = new Map(
  [...units.values()]
    .flatMap(({ code, name }) => [
      [(name['en'] ?? '').toLowerCase(), code] as const,
      ...(name['zh'] ?? '').split(/[（(]/, 1).flatMap(zh => [[zh, code] as const, [shortened(zh), code] as const]),
    ])
    .filter(([name]) => name.length > 1 || /\p{Script=Han}/u.test(name)),
)

/** 兆帕 for 兆帕斯卡: data sheets write the short form. */
function shortened(name: string): string {
  return name.replace(/(帕)斯卡|(瓦)特|(伏)特|(赫)兹|(焦)耳|(牛)顿|(安)培|(欧)姆|(法)拉|(亨)利/g, (_, ...parts) =>
    String(parts.find(part => typeof part === 'string') ?? ''),
  )
}

/** What a word for a unit may mean: its code, what makers write, its name. */
export function unitsMeant(word: string): readonly SpokenUnit[] {
  const written = word.trim()
  if (units.has(written)) return [[written]]
  const folded = written.toLowerCase().replaceAll(/[\u00b5\u03bc]/g, 'u')
  const named = unitsByName.get(folded) ?? unitsByName.get(folded.replace(/s$/, ''))
  return spokenUnits.get(folded) ?? (named === undefined ? [] : [[named]])
}
