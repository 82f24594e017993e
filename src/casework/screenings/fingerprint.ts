import type { Party } from '../../law/designations/index.ts'
import { canonicalJson, type Digest, digestOf } from '../../values/index.ts'

/** What is told of a party, as one digest: the same for the same facts in another order, in other capitals, or with other spaces. */
export function fingerprintOf(party: Party): Digest {
  return digestOf({ format: 'steelyard-party/1', ...normalised(party) })
}

/** The names alone: by them a party whose other facts have changed is known again. It never clears anybody. */
export function nameKeyOf({ names }: Party): Digest {
  return digestOf({ format: 'steelyard-party-names/1', names: sorted(names.map(({ text }) => plain(text))) })
}

export function normalised(party: Party) {
  const { schema, names, identifiers = [], dates = [], countries = [], addresses = [], gender } = party
  return {
    schema,
    names: sorted(names.map(({ text }) => plain(text))),
    identifiers: sorted(
      identifiers.map(({ type, value, country }) => canonicalJson({ type, value: squeezed(value), country })),
    ),
    dates: sorted(dates.map(date => canonicalJson(date))),
    countries: sorted(
      countries.map(({ type, code, text }) => canonicalJson({ type, code: code ?? plain(text ?? '') })),
    ),
    addresses: sorted(addresses.map(({ text }) => plain(text))),
    ...(gender === undefined ? {} : { gender }),
  }
}

/** Compatibility forms, capitals and spaces make no other name. Letters of another script do: they may be a disguise. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

function squeezed(value: string): string {
  return value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-/]/gu, '')
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}
