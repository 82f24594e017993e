import type { Identifier, IdentifierType, Party } from '../../law/designations/index.ts'

/** What makes an identifier comparable: letters and digits alone, in capitals; an IMO number without its prefix. */
export function normalIdentifier({ type, value }: Identifier): string {
  const plain = value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
  if (type === 'imo') return plain.replace(/^IMO(NO|NR|NUMBER)?(?=\d)/, '')
  // Addresses of crypto-currencies tell capitals from small letters.
  return type === 'crypto' ? value.trim() : plain
}

/** Identifiers of these registers are one register of the world, whatever country is named beside them. */
const worldwide: ReadonlySet<IdentifierType> = new Set([
  'imo',
  'mmsi',
  'lei',
  'swift',
  'crypto',
  'duns',
  'uscc',
  'inn',
  'ogrn',
])

/** Registers that lists confuse with each other: an INN may be printed as a tax number, a passport as a national number. */
const families: Readonly<Partial<Record<IdentifierType, string>>> = {
  tax: 'state',
  registration: 'state',
  inn: 'state',
  ogrn: 'state',
  uscc: 'state',
  national_id: 'state',
  passport: 'state',
  other: 'state',
}

/** Keys under which an index finds the party again. Very short numbers are no identity. */
export function identifierKeys({ identifiers = [] }: Party): string[] {
  const keys: string[] = []
  for (const identifier of identifiers) {
    const key = identifierKey(identifier)
    if (key !== undefined && !keys.includes(key)) keys.push(key)
  }
  return keys
}

export function identifierKey(identifier: Identifier): string | undefined {
  const value = normalIdentifier(identifier)
  return value.length < 5 ? undefined : `${families[identifier.type] ?? identifier.type}:${value}`
}

/** Whether two of comparable types say the same, differ by one character, or say different things. */
export function compareIdentifiers(a: Identifier, b: Identifier): 'same' | 'one_off' | 'other_issuer' | 'different' {
  const one = normalIdentifier(a)
  const other = normalIdentifier(b)
  const issuersDiffer =
    a.country !== undefined && b.country !== undefined && a.country !== b.country && !worldwide.has(a.type)
  if (one === other) return issuersDiffer ? 'other_issuer' : 'same'
  return one.length >= 6 && other.length >= 6 && isOneOff(one, other) ? 'one_off' : 'different'
}

export const sameFamily = (a: IdentifierType, b: IdentifierType): boolean =>
  a === b || (families[a] !== undefined && families[a] === families[b])

/** One character changed, added, lost, or two neighbours swapped. */
function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from++
  let endOne = one.length
  let endOther = other.length
  while (endOne > from && endOther > from && one[endOne - 1] === other[endOther - 1]) {
    endOne--
    endOther--
  }
  const [leftOne, leftOther] = [one.slice(from, endOne), other.slice(from, endOther)]
  if (leftOne.length <= 1 && leftOther.length <= 1) return true
  return leftOne.length === 2 && leftOther.length === 2 && leftOne[0] === leftOther[1] && leftOne[1] === leftOther[0]
}

/** Whether the number proves itself; undefined where its kind has no check digit. */
export function hasGoodCheckDigit(identifier: Identifier): boolean | undefined {
  const value = normalIdentifier(identifier)
  switch (identifier.type) {
    case 'imo':
      return isImo(value)
    case 'lei':
      return isLei(value)
    case 'inn':
      return isInn(value)
    case 'ogrn':
      return isOgrn(value)
    case 'uscc':
      return isUscc(value)
    default:
      return undefined
  }
}

const weighted = (value: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * Number(value[at]), 0)

/** IMO resolution A.1117(30): six digits times 7 to 2, the last digit of the sum is the seventh. */
function isImo(value: string): boolean {
  return /^\d{7}$/.test(value) && weighted(value, [7, 6, 5, 4, 3, 2]) % 10 === Number(value[6])
}

/** ISO 17442: letters as 10 to 35, the whole modulo 97 is 1 (ISO 7064). */
function isLei(value: string): boolean {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(value)) return false
  let rest = 0
  for (const sign of value)
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

/** Order of the Federal Tax Service of Russia: one check digit for bodies, two for persons. */
function isInn(value: string): boolean {
  const digit = (weights: readonly number[]) => (weighted(value, weights) % 11) % 10
  if (/^\d{10}$/.test(value)) return digit([2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(value[9])
  if (!/^\d{12}$/.test(value)) return false
  return (
    digit([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(value[10]) &&
    digit([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(value[11])
  )
}

/** Thirteen digits: the first twelve modulo 11, last digit of it; fifteen for sole traders, modulo 13. */
function isOgrn(value: string): boolean {
  if (!/^(\d{13}|\d{15})$/.test(value)) return false
  const last = value.length - 1
  return (BigInt(value.slice(0, last)) % BigInt(last - 1)) % 10n === BigInt(value.slice(last))
}

const usccSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** GB 32100-2015: weights are the powers of 3 modulo 31. */
function isUscc(value: string): boolean {
  if (value.length !== 18) return false
  let sum = 0
  let weight = 1
  for (const sign of value.slice(0, 17)) {
    const worth = usccSigns.indexOf(sign)
    if (worth < 0) return false
    sum += worth * weight
    weight = (weight * 3) % 31
  }
  return usccSigns[(31 - (sum % 31)) % 31] === value[17]
}
