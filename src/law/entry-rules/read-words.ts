import type { Text } from '../../values/index.ts'
import type { Node, Reader } from '../packs/index.ts'
import type { Cues } from './types.ts'

/** The languages that every text of a rule has. */
export const ruleLanguages = ['en', 'zh'] as const

const tag = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/

/** `{ en: [...], zh: [...] }`: lists of words by language; any language may be there. */
export function readCues(reader: Reader, node: Node | undefined, what: string): Cues {
  if (node === undefined) return {}
  if (node.kind !== 'map') {
    reader.fault(node.line, 'not_a_mapping', `${what} are lists of words by language.`)
    return {}
  }
  const cues: Record<string, readonly string[]> = {}
  for (const [language, words] of node.entries) {
    if (!tag.test(language)) reader.fault(words.line, 'unknown_language', `${what}: "${language}" is no language.`)
    cues[language] = reader.strings(words, `A word of ${what}`)
  }
  return cues
}

/** Words in the languages that rules are written in; further languages may stand beside them. */
export function readText(reader: Reader, node: Node | undefined, line: number, what: string): Text {
  if (node?.kind !== 'map') {
    reader.fault(node?.line ?? line, 'missing_key', `${what} is missing: words in ${ruleLanguages.join(' and ')}.`)
    return {}
  }
  const text: Record<string, string> = {}
  for (const [language, words] of node.entries) {
    if (!tag.test(language)) reader.fault(words.line, 'unknown_language', `${what}: "${language}" is no language.`)
    text[language] = reader.string(words, words.line, `${what} (${language})`)
  }
  for (const language of ruleLanguages)
    if (!(language in text)) reader.fault(node.line, 'missing_language', `${what} has no words in "${language}".`)
  return text
}

/** `yes`, `no`, true or false. */
export function readYesNo(node: Node | undefined): boolean | undefined {
  if (node?.kind !== 'scalar') return undefined
  if (node.value === true || node.value === 'yes') return true
  if (node.value === false || node.value === 'no') return false
  return undefined
}

/** Facts by attribute as somebody writes them: a quantity, a range, yes, no, a choice or several. */
export function readFactsGiven(
  reader: Reader,
  node: Node | undefined,
  what: string,
): Readonly<Record<string, string | readonly string[]>> {
  if (node === undefined) return {}
  if (node.kind !== 'map') {
    reader.fault(node.line, 'not_a_mapping', `${what}: facts are a mapping from attribute to value.`)
    return {}
  }
  return Object.fromEntries(
    [...node.entries].map(([attribute, value]) => {
      const truth = readYesNo(value)
      if (value.kind === 'list') return [attribute, reader.strings(value, `${what}, a fact`)]
      return [
        attribute,
        truth === undefined ? reader.string(value, value.line, `${what}, ${attribute}`) : truth ? 'yes' : 'no',
      ]
    }),
  )
}
