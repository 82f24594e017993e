import type { CalendarDate } from '../../values/index.ts'
import {
  type Effect,
  type Example,
  type ExampleExpectation,
  type Instrument,
  instrumentOf,
  outcomes,
  type Rule,
  type Suspension,
} from '../rulebooks/index.ts'
import { readCondition } from './read-condition.ts'
import type { Reader } from './reader.ts'
import type { Node } from './yaml.ts'

const effectKeys = ['effect', 'scope', 'defines', 'opens', 'bars', 'requires', 'warns', 'clock', 'stopsClock'] as const
const ruleKeys = [
  'id',
  'title',
  'says',
  'memo',
  'cite',
  'confidence',
  'inForce',
  'recorded',
  'suspended',
  'anchor',
  'when',
  'exceptTo',
  'replaces',
  'for',
  'examples',
  ...effectKeys,
]
const confidences = ['V', 'E', 'I', 'K'] as const
const anchors = ['export', 'application', 'contract', 'transit'] as const

export function readRules(reader: Reader, node: Node, instruments: ReadonlyMap<string, Instrument>): Rule[] {
  return reader.list(node).map(item => readRule(reader, item, instruments))
}

function readRule(reader: Reader, node: Node, instruments: ReadonlyMap<string, Instrument>): Rule {
  const map = reader.map(node, ruleKeys)
  const id = reader.string(map.get('id'), node.line, 'The id of the rule')
  const cite = reader.strings(map.get('cite'), 'A citation')
  const cited = cite.flatMap(citation => instrumentOf(citation, instruments) ?? [])
  const memo = reader.optionalText(map.get('memo'), `${id}, memo`)
  const recorded = reader.optionalDate(map.get('recorded'), `${id}, recorded`)
  const inForce = reader.period(map.get('inForce'), node.line, `${id}, inForce`)
  return {
    id,
    title: reader.text(map.get('title'), node.line, `${id}, title`),
    says: reader.text(map.get('says'), node.line, `${id}, says`),
    ...(memo === undefined ? {} : { memo }),
    cite,
    confidence: reader.oneOf(map.get('confidence'), node.line, `${id}, confidence`, confidences),
    inForce,
    recorded: recorded ?? earliest(cited.map(instrument => instrument.recorded)) ?? inForce.from,
    suspended: [...readSuspensions(reader, map.get('suspended')), ...inherited(cite, instruments)],
    anchor: map.has('anchor') ? reader.oneOf(map.get('anchor'), node.line, `${id}, anchor`, anchors) : 'export',
    when: readCondition(reader, map.get('when'), node.line),
    effect: readEffect(reader, map, node.line, id),
    exceptTo: reader.strings(map.get('exceptTo'), 'A rule id'),
    ...(map.has('replaces') ? { replaces: reader.string(map.get('replaces'), node.line, `${id}, replaces`) } : {}),
    rank: Math.min(99, ...cited.map(instrument => instrument.rank)),
    examples: reader.list(map.get('examples')).map(item => readExample(reader, item, id)),
    where: reader.place(node),
  }
}

const earliest = (dates: readonly CalendarDate[]) => dates.toSorted()[0]

/** A suspension of an instrument reaches the rules whose first citation is to it, or to the named part of it. */
function inherited(cite: readonly string[], instruments: ReadonlyMap<string, Instrument>): readonly Suspension[] {
  const [first] = cite
  if (first === undefined) return []
  const isPart = (part: string) => first === part || first.startsWith(`${part} `) || first.startsWith(`${part}(`)
  return (instrumentOf(first, instruments)?.suspended ?? []).filter(
    window => window.parts.length === 0 || window.parts.some(isPart),
  )
}

export function readSuspensions(reader: Reader, node: Node | undefined): Suspension[] {
  return reader.list(node).map(item => {
    const map = reader.map(item, ['from', 'to', 'by', 'recorded', 'then', 'parts'])
    const from = reader.date(map.get('from'), item.line, 'The first day of the suspension')
    const to = reader.date(map.get('to'), item.line, 'The last day of the suspension')
    if (to < from)
      reader.fault(item.line, 'reversed_period', `The suspension ends on ${to}, before it begins on ${from}.`)
    return {
      from,
      to,
      by: reader.string(map.get('by'), item.line, 'What suspends it'),
      recorded: reader.optionalDate(map.get('recorded'), 'The day the suspension could be known') ?? from,
      afterwards: reader.oneOf(map.get('then'), item.line, 'What follows the suspension', ['resumes', 'unconfirmed']),
      parts: reader.strings(map.get('parts'), 'A part'),
    }
  })
}

function readEffect(reader: Reader, map: ReadonlyMap<string, Node>, line: number, id: string): Effect {
  const found = effectKeys.filter(key => map.has(key))
  if (found.length !== 1)
    reader.fault(
      line,
      'not_one_effect',
      `${id} has ${found.length === 0 ? 'no effect' : `the effects ${found.join(', ')}`}: a rule has exactly one of ${effectKeys.join(', ')}.`,
    )
  const key = found[0]
  const node = key === undefined ? undefined : map.get(key)
  switch (key) {
    case 'effect': {
      const word = reader.oneOf(node, line, `${id}, effect`, [...outcomes, 'may_be_prohibited', 'may_require_licence'])
      if (word === 'may_be_prohibited') return { kind: 'may', outcome: 'prohibited' }
      if (word === 'may_require_licence') return { kind: 'may', outcome: 'licence_required' }
      return { kind: 'outcome', outcome: word }
    }
    case 'defines':
      return { kind: 'defines', name: reader.text(node, line, `${id}, defines`) }
    case 'opens':
    case 'bars':
      return { kind: key, routes: reader.strings(node, 'A route') }
    case 'requires':
      return {
        kind: 'requires',
        documents: reader.strings(node, 'A document'),
        routes: reader.strings(map.get('for'), 'A route'),
      }
    case 'warns':
      return { kind: 'warns', code: reader.string(node, line, 'A warning code') }
    case 'clock':
    case 'stopsClock':
      return { kind: key, deadline: reader.string(node, line, 'A deadline') }
    default:
      return { kind: 'scope' }
  }
}

function readExample(reader: Reader, node: Node, id: string): Example {
  const map = reader.map(node, ['given', 'expect', 'note'])
  const given: Record<string, unknown> = {}
  let asOf: CalendarDate | undefined
  const givenNode = map.get('given')
  if (givenNode?.kind === 'map')
    for (const [key, value] of givenNode.entries)
      if (key === 'asOf') asOf = reader.date(value, node.line, `${id}, asOf of an example`)
      else given[key] = plain(value)
  if (asOf === undefined) reader.fault(node.line, 'missing_key', `An example of ${id} names no asOf.`)
  const note = reader.optionalString(map.get('note'), 'The note')
  return {
    asOf: asOf ?? ('2000-01-01' as CalendarDate),
    given,
    expect: readExpectation(reader, map.get('expect'), node.line),
    ...(note === undefined ? {} : { note }),
    where: reader.place(node),
  }
}

function readExpectation(reader: Reader, node: Node | undefined, line: number): ExampleExpectation {
  const statuses = ['holds', 'fails', 'open', 'defeated'] as const
  if (node === undefined || node.kind !== 'map')
    return { status: reader.oneOf(node, line, 'What is expected', statuses) }
  const map = reader.map(node, ['status', 'outcome', 'atLeast', 'atMost', 'routes'])
  const outcome = map.get('outcome')
  const routes = map.get('routes')
  return {
    ...(map.has('status') ? { status: reader.oneOf(map.get('status'), line, 'status', statuses) } : {}),
    ...(outcome === undefined
      ? {}
      : {
          outcome:
            outcome.kind === 'scalar' && outcome.value === null
              ? null
              : reader.oneOf(outcome, line, 'outcome', outcomes),
        }),
    ...(map.has('atLeast') ? { atLeast: reader.oneOf(map.get('atLeast'), line, 'atLeast', outcomes) } : {}),
    ...(map.has('atMost') ? { atMost: reader.oneOf(map.get('atMost'), line, 'atMost', outcomes) } : {}),
    ...(routes?.kind === 'map'
      ? {
          routes: Object.fromEntries(
            [...routes.entries].map(([route, open]) => [route, open.kind === 'scalar' && open.value === true]),
          ),
        }
      : {}),
  }
}

/** A node as plain JSON, for the values that an example gives. */
export function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.of.map(plain)
  return Object.fromEntries([...node.entries].map(([key, value]) => [key, plain(value)]))
}
