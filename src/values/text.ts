/** Words for people: language (BCP 47, such as `en`, `zh`, `ar`) to the words in it. */
export type Text = Readonly<Record<string, string>>

/**
 * The words in the preferred language, and which language they are in, so that a page can mark them with `lang`.
 * `zh-Hant-HK` falls back to `zh-Hant`, then `zh`, then `fallback`, then the first language there is. Never empty-handed: a text
 * that says nothing at all gives `''` in the fallback language.
 */
export function inLanguage(
  text: Text,
  preferred: string,
  fallback = 'en',
): { readonly lang: string; readonly words: string } {
  for (const lang of [...shortened(preferred), ...shortened(fallback), ...Object.keys(text)]) {
    const words = Object.hasOwn(text, lang) ? text[lang] : undefined
    if (words !== undefined && words !== '') return { lang, words }
  }
  return { lang: fallback, words: '' }
}

function shortened(tag: string): string[] {
  const parts = tag.split('-')
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'))
}

/**
 * Wraps words whose direction we do not know (a stranger's name, a code) in Unicode isolates, so that they cannot turn round
 * the sentence they stand in. For plain text; in HTML the page uses `<bdi>`.
 */
export function isolate(words: string): string {
  return `\u2068${words.replace(/[\u2066-\u2069\u202a-\u202e]/g, '')}\u2069`
}
