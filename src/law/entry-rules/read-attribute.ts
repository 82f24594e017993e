import { unitOf } from '../../values/index.ts'
import type { Node, Reader } from '../packs/index.ts'
import { readLimit } from './read-limit.ts'
import { readCues, readText, readYesNo } from './read-words.ts'
import { type Attribute, attributeKinds, type Choice, evidenceKinds, type Formula } from './types.ts'

const keys = [
  'id',
  'kind',
  'unit',
  'label',
  'question',
  'criteria',
  'evidence',
  'cost',
  'cues',
  'denials',
  'bare',
  'forms',
  'takes',
  'plausible',
  'choices',
  'several',
  'at_least',
  'first',
  'aside',
  'hints',
  'basis',
  'other_basis',
  'from',
  'from_unless',
]

export function readAttribute(reader: Reader, node: Node): Attribute {
  const map = reader.map(node, keys)
  const id = reader.string(map.get('id'), node.line, 'The id of the attribute')
  if (!/^[a-z][a-z0-9_]*$/.test(id))
    reader.fault(node.line, 'bad_id', `"${id}" is no id: small letters, digits and underscores.`)
  const kind = reader.oneOf(map.get('kind'), node.line, `${id}, kind`, attributeKinds)
  const hasUnit = kind === 'quantity' || kind === 'derived'
  const unit = hasUnit ? reader.string(map.get('unit'), node.line, `${id}, unit`) : undefined
  if (unit !== undefined && unitOf(unit) === undefined)
    reader.fault(map.get('unit')?.line ?? node.line, 'unknown_unit', `${id}: "${unit}" is no unit of the table.`)
  const choices = readChoices(reader, map.get('choices'), id)
  if ((kind === 'choice') !== choices.length > 0)
    reader.fault(node.line, 'missing_key', `${id}: a choice, and nothing else, has choices.`)
  const from = map.get('from')
  if (kind === 'derived' ? from === undefined : kind !== 'quantity' && from !== undefined)
    reader.fault(node.line, 'missing_key', `${id}: a derived attribute has a formula in "from", and a quantity may.`)
  const question =
    map.has('question') || kind !== 'derived'
      ? readText(reader, map.get('question'), node.line, `${id}, question`)
      : undefined
  return {
    id,
    kind,
    ...(unit === undefined ? {} : { unit }),
    label: readText(reader, map.get('label'), node.line, `${id}, label`),
    ...(question === undefined ? {} : { question }),
    ...(map.has('criteria') ? { criteria: readText(reader, map.get('criteria'), node.line, `${id}, criteria`) } : {}),
    evidence: reader
      .list(map.get('evidence'))
      .map(each => reader.oneOf(each, each.line, `${id}, evidence`, evidenceKinds)),
    cost: reader.number(map.get('cost'), node.line, `${id}, cost`, kind === 'judgement' ? 4 : 2),
    cues: readCues(reader, map.get('cues'), `cues of ${id}`),
    denials: readCues(reader, map.get('denials'), `denials of ${id}`),
    bare: reader.strings(map.get('bare'), `${id}, bare`),
    forms: readForms(reader, map.get('forms'), id),
    ...(map.has('takes')
      ? { takes: reader.oneOf(map.get('takes'), node.line, `${id}, takes`, ['largest', 'smallest'] as const) }
      : {}),
    ...readPlausible(reader, map.get('plausible'), id),
    choices,
    isSeveral: readYesNo(map.get('several')) ?? false,
    atLeast: readCues(reader, map.get('at_least'), `at_least of ${id}`),
    first: readCues(reader, map.get('first'), `first of ${id}`),
    aside: readCues(reader, map.get('aside'), `aside of ${id}`),
    hints: readCues(reader, map.get('hints'), `hints of ${id}`),
    ...(map.has('basis') ? { basis: readCues(reader, map.get('basis'), `basis of ${id}`) } : {}),
    ...(map.has('other_basis') ? { otherBasis: readCues(reader, map.get('other_basis'), `other_basis of ${id}`) } : {}),
    ...(map.has('from_unless') ? { fromUnless: readCues(reader, map.get('from_unless'), `from_unless of ${id}`) } : {}),
    ...(from === undefined ? {} : { formula: readFormula(reader, from, id) }),
    where: reader.place(node),
  }
}

function readForms(reader: Reader, node: Node | undefined, id: string): readonly string[] {
  // Forms may stand by language too: digits are digits in all of them.
  const forms =
    node?.kind === 'map'
      ? [...node.entries.values()].flatMap(each => reader.strings(each, `${id}, forms`))
      : reader.strings(node, `${id}, forms`)
  for (const form of forms)
    if (form.split('#').length !== 2)
      reader.fault(node?.line ?? 1, 'bad_form', `${id}: "${form}" needs exactly one # for its number.`)
  return forms
}

function readChoices(reader: Reader, node: Node | undefined, id: string): readonly Choice[] {
  if (node === undefined) return []
  if (node.kind !== 'map') {
    reader.fault(node.line, 'not_a_mapping', `${id}: choices are a mapping from id to label and cues.`)
    return []
  }
  return [...node.entries].map(([choice, value]) => {
    const map = reader.map(value, ['label', 'cues'])
    return {
      id: choice,
      label: readText(reader, map.get('label'), value.line, `${id}, label of ${choice}`),
      cues: readCues(reader, map.get('cues'), `cues of ${choice}`),
    }
  })
}

/** `100..1000 GPa`. */
function readPlausible(reader: Reader, node: Node | undefined, id: string): Pick<Attribute, 'plausible'> {
  if (node === undefined) return {}
  const [low = '', high = ''] = reader.string(node, node.line, `${id}, plausible`).split('..')
  const to = readLimit(high)
  const from = typeof to === 'string' ? to : readLimit(`${low} ${to.unit === '1' ? '' : to.unit}`)
  if (typeof from !== 'string' && typeof to !== 'string') return { plausible: { from, to } }
  reader.fault(node.line, 'not_a_range', `${id}, plausible: write a range such as "100..1000 GPa".`)
  return {}
}

const operators = ['multiply', 'divide', 'add', 'subtract', 'smallest', 'largest'] as const

function readFormula(reader: Reader, node: Node, id: string): Formula {
  if (node.kind === 'scalar') {
    const text = String(node.value)
    if (/^[a-z]/.test(text)) return { kind: 'attribute', id: text }
    const value = readLimit(text)
    if (typeof value !== 'string') return { kind: 'number', value }
    reader.fault(node.line, 'bad_formula', `${id}: ${value}`)
  } else if (node.kind === 'map' && node.entries.size === 1) {
    for (const [key, parts] of node.entries) {
      const kind = operators.find(each => each === key)
      const of = reader.list(parts).map(part => readFormula(reader, part, id))
      if (kind !== undefined && of.length >= 2) return { kind, of }
    }
  }
  reader.fault(
    node.line,
    'bad_formula',
    `${id}: a formula is an attribute, a number with its unit, or one of ${operators.join(', ')} of several.`,
  )
  return { kind: 'attribute', id: '' }
}
