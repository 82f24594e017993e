import { type CalendarDate, isDate, type Text } from '../../values/index.ts'
import type { Place } from '../rulebooks/index.ts'
import type { Fault, Node } from './yaml.ts'

/**
 * Reads typed values out of a node and collects a fault with file and line for whatever is not as the format says.
 * A reader never throws: a pack author wants every fault of a file at once.
 */
export class Reader {
  readonly file: string
  readonly faults: Fault[]
  readonly languages: readonly string[]

  constructor(file: string, faults: Fault[], languages: readonly string[]) {
    this.file = file
    this.faults = faults
    this.languages = languages
  }

  fault(line: number, code: string, message: string): void {
    this.faults.push({ file: this.file, line, code, message })
  }

  /** A mapping with only these keys; every other key is a fault. */
  map(node: Node, known: readonly string[]): ReadonlyMap<string, Node> {
    if (node.kind !== 'map') {
      this.fault(node.line, 'not_a_mapping', `A mapping with ${known.slice(0, 6).join(', ')} … is expected here.`)
      return new Map()
    }
    for (const [key] of node.entries)
      if (!known.includes(key))
        this.fault(
          node.keyLines.get(key) ?? node.line,
          'unknown_key',
          `Unknown key "${key}". Known here: ${known.join(', ')}.`,
        )
    return node.entries
  }

  list(node: Node | undefined): readonly Node[] {
    if (node === undefined) return []
    if (node.kind === 'list') return node.of
    this.fault(node.line, 'not_a_list', 'A list is expected here.')
    return []
  }

  string(node: Node | undefined, line: number, what: string): string {
    if (node?.kind === 'scalar' && typeof node.value === 'string' && node.value !== '') return node.value
    if (node?.kind === 'scalar' && typeof node.value === 'number') return String(node.value)
    this.fault(
      node?.line ?? line,
      node === undefined ? 'missing_key' : 'not_text',
      `${what} is missing or is not text.`,
    )
    return ''
  }

  optionalString(node: Node | undefined, what: string): string | undefined {
    return node === undefined ? undefined : this.string(node, node.line, what)
  }

  strings(node: Node | undefined, what: string): readonly string[] {
    return this.list(node).map(item => this.string(item, item.line, what))
  }

  number(node: Node | undefined, line: number, what: string, otherwise: number): number {
    if (node === undefined) return otherwise
    if (node.kind === 'scalar' && typeof node.value === 'number') return node.value
    this.fault(node.line ?? line, 'not_a_number', `${what} is a number.`)
    return otherwise
  }

  oneOf<T extends string>(node: Node | undefined, line: number, what: string, values: readonly T[]): T {
    const found = this.string(node, line, what)
    const value = values.find(candidate => candidate === found)
    if (value !== undefined) return value
    if (found !== '')
      this.fault(node?.line ?? line, 'unknown_value', `${what} is "${found}"; it is one of ${values.join(', ')}.`)
    return values[0] as T
  }

  date(node: Node | undefined, line: number, what: string): CalendarDate {
    const found = this.string(node, line, what)
    if (isDate(found)) return found
    if (found !== '')
      this.fault(
        node?.line ?? line,
        'impossible_date',
        `${what} is "${found}", which is no date. Write "2026-11-21", in quotes.`,
      )
    return '9999-12-31' as CalendarDate
  }

  optionalDate(node: Node | undefined, what: string): CalendarDate | undefined {
    return node === undefined ? undefined : this.date(node, node.line, what)
  }

  /** Words in every language of the pack. */
  text(node: Node | undefined, line: number, what: string): Text {
    const words: Record<string, string> = {}
    if (node === undefined) {
      this.fault(line, 'missing_key', `${what} is missing.`)
      return words
    }
    for (const [language, value] of this.map(node, this.languages))
      words[language] = this.string(value, node.line, `${what} (${language})`)
    for (const language of this.languages)
      if (!(language in words)) this.fault(node.line, 'missing_language', `${what} has no words in "${language}".`)
    return words
  }

  optionalText(node: Node | undefined, what: string): Text | undefined {
    return node === undefined ? undefined : this.text(node, node.line, what)
  }

  /** `{ from, to? }`, half-open. */
  period(node: Node | undefined, line: number, what: string): { from: CalendarDate; to?: CalendarDate } {
    if (node === undefined) {
      this.fault(line, 'missing_key', `${what} is missing.`)
      return { from: '9999-12-31' as CalendarDate }
    }
    const map = this.map(node, ['from', 'to'])
    const from = this.date(map.get('from'), node.line, `${what}, from`)
    const to = this.optionalDate(map.get('to'), `${what}, to`)
    if (to !== undefined && to <= from)
      this.fault(node.line, 'reversed_period', `${what} ends on ${to}, which is not after ${from}.`)
    return to === undefined ? { from } : { from, to }
  }

  place(node: Node): Place {
    return { file: this.file, line: node.line }
  }
}
