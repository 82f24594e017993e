import type { DateFact, Identifier, Party } from '../../law/designations/index.ts'
import { compareDates, sayDate } from './dates.ts'
import { compareIdentifiers, hasGoodCheckDigit, sameFamily } from './identifiers.ts'
import type { Evidence } from './result.ts'
import { fold } from './scripts/index.ts'

/** What is known of an entry beside its names. */
export type Facts = Omit<Party, 'names'>

const dateFacts = { birth: 'birth_date', founded: 'founding_date', built: 'building_date' } as const

/** Every fact that one side or both tell, and how they stand to each other. */
export function evidenceOf(query: Facts, listed: Facts): Evidence[] {
  return [
    ...identifierEvidence(query.identifiers ?? [], listed.identifiers ?? []),
    ...(['birth', 'founded', 'built'] as const).flatMap(type =>
      dateEvidence(type, query.dates ?? [], listed.dates ?? []),
    ),
    ...countryEvidence(query, listed),
    ...genderEvidence(query, listed),
    ...addressEvidence(query, listed),
    ...schemaEvidence(query, listed),
  ]
}

function dateEvidence(type: DateFact['type'], query: readonly DateFact[], listed: readonly DateFact[]): Evidence[] {
  const ours = query.filter(date => date.type === type)
  const theirs = listed.filter(date => date.type === type)
  if (ours.length + theirs.length === 0) return []
  return [
    { fact: dateFacts[type], ...compareDates(ours, theirs), query: ours.map(sayDate), listed: theirs.map(sayDate) },
  ]
}

function identifierEvidence(query: readonly Identifier[], listed: readonly Identifier[]): Evidence[] {
  const found: Evidence[] = []
  const types = new Set([...query, ...listed].map(({ type }) => type))
  for (const type of types) {
    const ours = query.filter(each => each.type === type)
    const theirs = listed.filter(each => each.type === type || (ours.length > 0 && sameFamily(each.type, type)))
    const values = {
      query: ours.map(({ value }) => value),
      listed: theirs.filter(each => each.type === type).map(({ value }) => value),
    }
    let best: Pick<Evidence, 'finding' | 'remark'> = { finding: 'absent' }
    let matched: readonly string[] | undefined
    for (const one of ours)
      for (const other of theirs) {
        const how = compareIdentifiers(one, other)
        if (how === 'same') best = { finding: 'agree' }
        else if (how === 'other_issuer' && best.finding !== 'agree')
          best = { finding: 'agree_in_part', remark: 'other_issuer' }
        else if (how === 'one_off' && best.finding !== 'agree' && one.type === other.type)
          best = { finding: 'agree_in_part', remark: 'one_character_off' }
        else {
          if (best.finding === 'absent' && one.type === other.type && isOfOneHolder(type))
            best = { finding: 'conflict' }
          continue
        }
        matched = [other.value]
      }
    if (ours.some(each => hasGoodCheckDigit(each) === false)) best = { ...best, remark: 'bad_check_digit' }
    found.push({ fact: type, ...best, query: values.query, listed: matched ?? values.listed })
  }
  return found
}

/** Numbers of which a holder has one for life; of passports and register numbers one may have several. */
const isOfOneHolder = (type: Identifier['type']) =>
  ['imo', 'lei', 'inn', 'ogrn', 'uscc', 'aircraft_serial'].includes(type)

function countryEvidence(query: Facts, listed: Facts): Evidence[] {
  const ours = codesOf(query)
  const theirs = codesOf(listed)
  if (ours.length + theirs.length === 0) return []
  const common = ours.some(code => theirs.includes(code))
  const finding = ours.length === 0 || theirs.length === 0 ? 'absent' : common ? 'agree' : 'conflict'
  return [{ fact: 'country', finding, query: ours, listed: theirs }]
}

function codesOf({ countries = [], addresses = [] }: Facts): string[] {
  const codes = [...countries.map(({ code }) => code), ...addresses.map(({ country }) => country)]
  return [...new Set(codes.filter(code => code !== undefined))]
}

function genderEvidence(query: Facts, listed: Facts): Evidence[] {
  if (query.gender === undefined && listed.gender === undefined) return []
  const finding =
    query.gender === undefined || listed.gender === undefined
      ? 'absent'
      : query.gender === listed.gender
        ? 'agree'
        : 'conflict'
  return [
    {
      fact: 'gender',
      finding,
      query: query.gender ? [query.gender] : [],
      listed: listed.gender ? [listed.gender] : [],
    },
  ]
}

/** Streets and houses: enough rare words in common. Different addresses prove nothing, since people move. */
function addressEvidence(query: Facts, listed: Facts): Evidence[] {
  const ours = (query.addresses ?? []).map(({ text }) => text)
  const theirs = (listed.addresses ?? []).map(({ text }) => text)
  if (ours.length + theirs.length === 0) return []
  let best = 0
  for (const one of ours) for (const other of theirs) best = Math.max(best, overlap(words(one), words(other)))
  return [
    {
      fact: 'address',
      finding: best >= 0.8 ? 'agree' : best >= 0.5 ? 'agree_in_part' : 'absent',
      query: ours,
      listed: theirs,
    },
  ]
}

const words = (text: string) =>
  new Set(
    fold(text.slice(0, 300))
      .split(' ')
      .filter(word => word.length > 2 || /\d/.test(word)),
  )

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const word of one) if (other.has(word)) common++
  const less = Math.min(one.size, other.size)
  return less < 3 ? 0 : common / less
}

const bodies: readonly Party['schema'][] = ['Organization', 'Company', 'LegalEntity']

/** A person is no ship. `LegalEntity` says nothing of it. */
function schemaEvidence(query: Facts, listed: Facts): Evidence[] {
  const kind = (schema: Party['schema']) => (bodies.includes(schema) ? 'body' : schema)
  if (query.schema === 'LegalEntity' || listed.schema === 'LegalEntity') return []
  const finding = kind(query.schema) === kind(listed.schema) ? 'agree' : 'conflict'
  return [{ fact: 'schema', finding, query: [query.schema], listed: [listed.schema] }]
}

/**
 * What the evidence adds to the logarithm of the odds. A conflict lowers and never removes; what is absent does nothing. The weights are
 * those of trade, not fitted: agreement of a birth date is worth some hundredfold, of a country threefold.
 */
export function oddsOf(evidence: readonly Evidence[]): number {
  let sum = 0
  for (const { fact, finding, remark } of evidence) {
    const [agree, part, conflict] = worth[fact] ?? identifierWorth
    if (finding === 'agree') sum += agree
    else if (finding === 'agree_in_part') sum += remark === 'same_year' ? part * 0.7 : part
    else if (finding === 'conflict') sum += remark === 'same_year' ? conflict * 0.4 : conflict
  }
  return sum
}

const identifierWorth = [7, 1.5, -1.5] as const
const worth: Readonly<Partial<Record<Evidence['fact'], readonly [agree: number, part: number, conflict: number]>>> = {
  birth_date: [3, 1.2, -2.5],
  founding_date: [1.5, 0.6, -0.7],
  building_date: [1.5, 0.6, -1],
  country: [0.6, 0.3, -0.8],
  gender: [0.1, 0, -1.5],
  address: [2, 1, 0],
  schema: [0.1, 0, -2],
}
