import type { ListNode } from '../../law/control-lists/index.ts'
import type { ListView } from './view.ts'

export type FoundProvision = Pick<ListNode, 'path' | 'code' | 'kind' | 'texts'>
export type ListSearch = { readonly found: readonly FoundProvision[]; readonly total: number }

/**
 * Provisions that hold every word, in the order of the list; or, for what looks like a code, those whose path begins with it. It says where
 * words stand and no more: which entry goods may fall under is for classification.
 */
export function searchList({ edition }: ListView, words: string, limit: number): ListSearch {
  const query = words.normalize('NFKC').trim()
  const code = /^\d[a-e](?:\d{1,3})?(?:\.[a-z0-9.]*)?$/i.test(query) ? query.toLowerCase() : undefined
  const parts = folded(query)
    .split(/\s+/)
    .filter(part => part !== '')
  if (parts.length === 0) return { found: [], total: 0 }
  const nodes = edition.nodes.filter(
    code === undefined ? node => holdsAll(node, parts) : ({ path }) => path.toLowerCase().startsWith(code),
  )
  return {
    found: nodes.slice(0, limit).map(({ path, code: entry, kind, texts }) => ({ path, code: entry, kind, texts })),
    total: nodes.length,
  }
}

function holdsAll({ texts, path }: ListNode, parts: readonly string[]): boolean {
  const text = folded(`${path} ${Object.values(texts).join(' ')}`)
  return parts.every(part => text.includes(part))
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
