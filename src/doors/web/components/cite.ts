import type { Pack } from '../../../law/packs/index.ts'
import { instrumentOf, provisionOf } from '../../../law/rulebooks/index.ts'
import type { CalendarDate } from '../../../values/index.ts'
import { inLanguage } from '../../../values/index.ts'
import { attribute, type Html, html } from '../html.ts'
import type { Voice } from '../voice.ts'

/** A citation as a link to the article of that day. It keeps its canonical form in the link and takes the reader's language in print. */
export function cite(voice: Voice, law: Pack, citation: string, on?: CalendarDate): Html {
  const query = new URLSearchParams({ cite: citation, ...(on === undefined ? {} : { on }) })
  return html`<a class="sy-cite" href="/${voice.lang}/law/${law.id}/articles?${query.toString()}">${citeWords(voice, law, citation)}</a>`
}

export function cites(voice: Voice, law: Pack, citations: readonly string[], on?: CalendarDate): Html {
  return html`${citations.map((each, i) => html`${i === 0 ? '' : ' '}${cite(voice, law, each, on)}`)}`
}

export function citeWords(voice: Voice, law: Pack, citation: string): Html {
  const { lang, words } = citePlain(voice, law, citation)
  return html`<bdi${attribute('lang', lang === voice.lang ? undefined : lang)} dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${words}</bdi>`
}

export function citePlain(
  voice: Voice,
  law: Pack,
  citation: string,
): { readonly lang: string; readonly words: string } {
  const instrument = instrumentOf(citation, law.book.instruments)
  if (instrument === undefined) return { lang: 'en', words: citation }
  const short = inLanguage(instrument.short, voice.lang)
  const provision = provisionOf(citation, instrument)
  if (provision === '') return short
  // The number of a provision reads left to right in every script, and does not part from the name it belongs to.
  const number = short.lang === 'ar' ? `\u2066${provision}\u2069` : provision
  return { lang: short.lang, words: `${short.words}\u00a0${number}` }
}
