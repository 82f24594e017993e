import type { ListEdition, ListNode } from '../../law/control-lists/index.ts'
import type { EntryRules } from '../../law/entry-rules/index.ts'
import type { Catalogue } from '../../law/lists/index.ts'
import { sha256Hex } from '../../values/index.ts'

/**
 * A list made of our own short titles and of what our rules say, to search in where an authority has not brought in the text of the list
 * itself. It has no law in it: rules stand as they were reviewed, and the page says that the text is missing.
 */
export function catalogueEdition(catalogue: Catalogue, rules: EntryRules, list: string): ListEdition {
  const titles = new Map<string, string[]>()
  const own = authorities.get(list.slice(0, 2))
  for (const { code, title, regime, ref } of catalogue.values())
    if (regime !== 'national' || ref === own) titles.set(code, Object.values(title))
  for (const { path, says, list: of } of rules.byPath.values())
    if (of === list) titles.set(path, [...(titles.get(path) ?? []), ...Object.values(says)])
  const nodes = [...titles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, words], line) => nodeOf(path, words, line + 1))
  const text = nodes.map(({ path, texts }) => `${path}\t${texts['en']}`).join('\n')
  return {
    list,
    edition: 'short titles',
    language: 'en',
    nodes,
    provenance: {
      format: 'columns_csv',
      parserVersion: '1',
      sha256: `sha256:${sha256Hex(text)}`,
      bytes: text.length,
    },
  }
}

/** Whose national entries a list has, by the first letters of its id: what one authority alone controls is on no list of another. */
const authorities: ReadonlyMap<string, string> = new Map([
  ['CN', 'China'],
  ['EU', 'European Union'],
  ['US', 'United States'],
])

function nodeOf(path: string, words: readonly string[], line: number): ListNode {
  const parent = path.includes('.') ? { parent: path.slice(0, path.lastIndexOf('.')) } : {}
  return {
    uid: path,
    path,
    code: path.slice(0, 5),
    kind: 'provision',
    ...parent,
    scope: path,
    texts: { en: words.join('. ') },
    line,
    isNotUsed: false,
    items: [],
    reasons: [],
    figures: [],
    references: [],
    terms: [],
    cas: [],
    flags: [],
  }
}
