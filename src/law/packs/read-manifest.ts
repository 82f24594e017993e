import type { Text } from '../../values/index.ts'
import { readCondition } from './read-condition.ts'
import type { Reader } from './reader.ts'
import type { Pack } from './types.ts'
import type { Node } from './yaml.ts'

const keys = [
  'id',
  'name',
  'languages',
  'edition',
  'coverage',
  'reviewedUntil',
  'timeZone',
  'currency',
  'weekend',
  'codeGrammar',
  'routes',
  'documents',
  'licenceTypes',
  'agencies',
  'warnings',
  'uncovered',
]

type Manifest = Omit<Pack, 'deadlines' | 'tables' | 'list' | 'designations' | 'book' | 'digest'>

/** `pack.yaml`: who this law belongs to, and the names of what its rules open, require and warn of. */
export function readManifest(reader: Reader, node: Node): Manifest {
  const map = reader.map(node, keys)
  const line = node.line
  const entries = (key: string, known: readonly string[]) =>
    reader.list(map.get(key)).map(item => ({ line: item.line, map: reader.map(item, known) }))
  const named = (
    entry: ReadonlyMap<string, Node>,
    at: number,
    what: string,
  ): { id: string; name: Text; cite: readonly string[] } => ({
    id: reader.string(entry.get('id'), at, `The id of a ${what}`),
    name: reader.text(entry.get('name'), at, `The name of a ${what}`),
    cite: reader.strings(entry.get('cite'), 'A citation'),
  })
  const grammar = map.get('codeGrammar')
  return {
    id: reader.string(map.get('id'), line, 'The id of the pack'),
    name: reader.text(map.get('name'), line, 'The name of the pack'),
    languages: reader.languages,
    edition: reader.string(map.get('edition'), line, 'The edition'),
    coverage: reader.period(map.get('coverage'), line, 'The coverage'),
    reviewedUntil: reader.date(map.get('reviewedUntil'), line, 'The day of the last legal review'),
    timeZone: reader.string(map.get('timeZone'), line, 'The time zone'),
    currency: reader.string(map.get('currency'), line, 'The currency'),
    weekend: map.has('weekend') ? reader.strings(map.get('weekend'), 'A day of the weekend') : ['sat', 'sun'],
    ...(grammar === undefined ? {} : { codeGrammar: readGrammar(reader, grammar) }),
    routes: entries('routes', ['id', 'name', 'says', 'domains', 'cite']).map(({ line: at, map: entry }) => ({
      ...named(entry, at, 'route'),
      says: reader.text(entry.get('says'), at, 'What a route is'),
      ...(entry.has('domains') ? { domains: reader.strings(entry.get('domains'), 'A domain') } : {}),
    })),
    documents: entries('documents', ['id', 'name', 'at', 'cite']).map(({ line: at, map: entry }) => ({
      ...named(entry, at, 'document'),
      at: entry.has('at')
        ? reader.oneOf(entry.get('at'), at, 'When a document is due', ['application', 'licence'])
        : ('application' as const),
    })),
    licenceTypes: entries('licenceTypes', [
      'id',
      'route',
      'name',
      'validityYearsMax',
      'shipments',
      'endUsers',
      'cite',
    ]).map(({ line: at, map: entry }) => ({
      ...named(entry, at, 'licence type'),
      route: reader.string(entry.get('route'), at, 'The route of a licence type'),
      ...(entry.has('validityYearsMax')
        ? { validityYearsMax: reader.number(entry.get('validityYearsMax'), at, 'validityYearsMax', 0) }
        : {}),
      shipments: reader.oneOf(entry.get('shipments'), at, 'shipments', ['one', 'many']),
      endUsers: reader.oneOf(entry.get('endUsers'), at, 'endUsers', ['one', 'many']),
    })),
    agencies: entries('agencies', ['id', 'name', 'duties', 'domains', 'cite']).map(({ line: at, map: entry }) => ({
      ...named(entry, at, 'agency'),
      duties: reader.text(entry.get('duties'), at, 'The duties of an agency'),
      domains: reader.strings(entry.get('domains'), 'A domain'),
    })),
    warnings: new Map(
      entries('warnings', ['code', 'says']).map(({ line: at, map: entry }) => {
        const code = reader.string(entry.get('code'), at, 'The code of a warning')
        return [code, { code, says: reader.text(entry.get('says'), at, 'What a warning says') }]
      }),
    ),
    uncovered: entries('uncovered', ['from', 'to', 'when', 'says']).map(({ line: at, map: entry }) => ({
      from: reader.date(entry.get('from'), at, 'The first day not covered'),
      to: reader.date(entry.get('to'), at, 'The first day covered again'),
      when: readCondition(reader, entry.get('when'), at),
      says: reader.text(entry.get('says'), at, 'What is not covered'),
    })),
  }
}

function readGrammar(reader: Reader, node: Node) {
  const map = reader.map(node, ['pattern', 'for', 'example'])
  const written = reader.string(map.get('pattern'), node.line, 'The pattern of a code')
  // Only character classes, counts and one trailing group: a pattern from a stranger must not be able to backtrack for hours.
  const isPlain =
    written.length <= 120 &&
    !/[)\]}+*?][+*]|\\[1-9]|\(\?/.test(written.replace(/\[[^\]]*\]/g, 'c').replace(/\)\*$|\)\+$/, ')'))
  if (!isPlain)
    reader.fault(
      node.line,
      'unsafe_pattern',
      'The pattern of a code may use character classes, counts and one repeated group at its end.',
    )
  let pattern = /^$/
  try {
    if (isPlain) pattern = new RegExp(`^(?:${written})$`, 'u')
  } catch {
    reader.fault(node.line, 'unsafe_pattern', 'The pattern of a code is not a regular expression.')
  }
  return {
    pattern,
    domains: reader.strings(map.get('for'), 'A domain'),
    example: reader.string(map.get('example'), node.line, 'The example of a code'),
  }
}
