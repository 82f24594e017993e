import { type CountryCode, countries, isCountry } from '../../values/index.ts'

/** Names that lists use and ISO 3166 does not. Places without a code of their own, and states that are no more, are left out on purpose. */
const odd: Readonly<Record<string, string>> = {
  burma: 'MM',
  'myanmar burma': 'MM',
  zaire: 'CD',
  'democratic republic of congo': 'CD',
  'congo democratic republic': 'CD',
  'congo dr': 'CD',
  drc: 'CD',
  'congo republic': 'CG',
  swaziland: 'SZ',
  macedonia: 'MK',
  'former yugoslav republic of macedonia': 'MK',
  'cape verde': 'CV',
  'czech republic': 'CZ',
  'slovak republic': 'SK',
  'kyrgyz republic': 'KG',
  'republic of south korea': 'KR',
  'democratic peoples republic of korea dprk': 'KP',
  palestinian: 'PS',
  palestine: 'PS',
  'palestinian territory occupied': 'PS',
  'occupied palestinian territory': 'PS',
  'occupied palestinian territories': 'PS',
  'west bank': 'PS',
  'region gaza': 'PS',
  gaza: 'PS',
  'gaza strip': 'PS',
  'united kingdom of great britain and northern ireland': 'GB',
  'hong kong special administrative region': 'HK',
  'hong kong sar china': 'HK',
  'hong kong china': 'HK',
  'china hong kong special administrative region': 'HK',
  'macao special administrative region': 'MO',
  'macao sar china': 'MO',
  'china macao special administrative region': 'MO',
  'taiwan china': 'TW',
  'peoples republic of china': 'CN',
  'cote d ivoire': 'CI',
  'republic of cote divoire': 'CI',
  'libyan arab republic': 'LY',
  'state of libya': 'LY',
  'republic of korea': 'KR',
  'republic of yemen': 'YE',
  'islamic republic of iran': 'IR',
  'syria arab republic': 'SY',
  'republic of turkiye': 'TR',
  'st kitts and nevis': 'KN',
  'st vincent and grenadines': 'VC',
  'saint vincent and grenadines': 'VC',
  'st lucia': 'LC',
  'serbia republic of': 'RS',
  'kingdom of saudi arabia': 'SA',
  'republic of moldova': 'MD',
  'republic of belarus': 'BY',
}

/** Words of the table of countries that name more than one place to whoever wrote a list. */
const uncertain = new Set(['korea', 'america', 'congo republic of the', 'saint martin', 'swiss'])

const words = new Map<string, CountryCode>()
for (const { code, alpha3, names, also } of countries.values())
  for (const name of [code, alpha3, names.en, names.zh, ...also])
    if (!uncertain.has(folded(name))) words.set(folded(name), code)
for (const [name, code] of Object.entries(odd)) if (isCountry(code)) words.set(name, code)

const kept = new Map<string, CountryCode | undefined>()
const keptMax = 5_000

/** The country that a publisher's words name for certain. Nothing near is taken: a wrong country speaks for a wrong person. */
export function countryOf(written: string): CountryCode | undefined {
  if (written === '' || written.length > 100) return undefined
  if (kept.has(written)) return kept.get(written)
  if (kept.size >= keptMax) kept.clear()
  const found = find(written)
  kept.set(written, found)
  return found
}

function find(written: string): CountryCode | undefined {
  const wanted = folded(written)
  const turned = written.split(',').length === 2 ? folded(written.split(',').reverse().join(' ')) : wanted
  const without = written.replace(/\(.*\)/, ' ')
  return words.get(wanted) ?? words.get(turned) ?? words.get(folded(without))
}

/** Small letters, no accents, punctuation or article; «saint» in full. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .replace(/&/g, ' and ')
    .replace(/\p{P}/gu, ' ')
    .toLowerCase()
    .replace(/\bst\b/g, 'saint')
    .replace(/\bthe\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
