import type { Party } from '../../../law/designations/index.ts'
import type { PartialDate } from '../../../values/index.ts'
import { buildIndex } from '../build.ts'
import type { ScreeningIndex } from '../format.ts'
import type { IndexEntry } from '../result.ts'

type Told = Omit<Partial<Party>, 'names'>

export const party = (text: string, told: Told = {}): Party => ({
  schema: 'LegalEntity',
  names: [{ text, kind: 'primary' }],
  ...told,
})

export const entry = (id: string, names: readonly string[], told: Told = {}): IndexEntry => ({
  id,
  list: 'test',
  party: { schema: 'LegalEntity', ...told, names: names.map(text => ({ text, kind: 'primary' })) },
})

export const born = (day: string) => ({
  dates: [{ type: 'birth' as const, from: day as PartialDate, to: day as PartialDate }],
})

export const imo = (value: string) => ({ identifiers: [{ type: 'imo' as const, value }] })

/** A small list with a bit of everything; the persons and bodies are invented. */
export const smallList: readonly IndexEntry[] = [
  entry('p1', ['Vasilko Ignatovich Torubarov'], {
    schema: 'Person',
    ...born('1961-04-09'),
    countries: [{ type: 'nationality', code: 'RU' as never }],
  }),
  entry('p2', ['Hamidullah Qasem Zarmati'], { schema: 'Person' }),
  entry('p3', ['KIM Kwang Hyok'], { schema: 'Person' }),
  entry('p4', ['Wang Jianlong'], { schema: 'Person' }),
  entry('b1', ['Zvezdograd Machine Building Plant JSC'], { schema: 'Company' }),
  entry('b2', ['Kestrelline Trading Company Limited'], { schema: 'Company' }),
  entry('v1', ['OCEAN HERON'], { schema: 'Vessel', ...imo('IMO 9074729') }),
  entry('v2', ['BLUE GANNET'], { schema: 'Vessel', ...imo('IMO 9319466') }),
]

export const smallIndex = (): ScreeningIndex => buildIndex(smallList)
