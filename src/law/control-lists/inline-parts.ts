import { noteItems } from './note-items.ts'

/**
 * A list that a publisher has run together into one line: `a. Voltage greater than 1,4 kV; b. Energy greater than 10 J`. The limits
 * are joined by "and" as much as if they stood on lines of their own, so they become provisions. Only a list that opens its line, or
 * follows a colon, is one.
 */
export function inlineParts(text: string): {
  readonly head: string
  readonly parts: readonly { readonly marker: string; readonly text: string }[]
} {
  if (!/^a\.\s|:\s(?:a|1)\.\s/.test(text)) return { head: text, parts: [] }
  const parts = noteItems(text)
  const first = parts[0]
  if (first === undefined) return { head: text, parts: [] }
  const head = text.slice(0, text.indexOf(`${first.marker}. `)).trim()
  return head === '' || head.endsWith(':') ? { head, parts } : { head: text, parts: [] }
}
