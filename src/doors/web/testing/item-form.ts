import type { Seen } from './visitor.ts'

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** What the page of a classified item sends with whichever of its buttons is pressed. */
export function stateIn({ html }: Seen): Record<string, string> {
  const form = /<form id="state"[^>]*>([\s\S]*?)<\/form>/.exec(html)?.[1] ?? ''
  return Object.fromEntries(
    [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  )
}
