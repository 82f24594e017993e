import { errorOf, errorSummary, type FieldError } from '../components/error-summary.ts'
import { frame } from '../components/frame.ts'
import { textInput } from '../components/text-input.ts'
import { textarea } from '../components/textarea.ts'
import { type ItemState, textMax } from '../forms/item-state.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'

/** Where an item is described: by itself, or for an item of an enquiry. */
export type ClassifyPlace = {
  /** Below the language. */
  readonly path: string
  readonly back?: { readonly href: string; readonly label: string }
  readonly enquiry?: string
}

export type ClassifyPage = {
  readonly place: ClassifyPlace
  readonly state: ItemState
  readonly errors: readonly FieldError[]
}

/** One large field: what the item is, in any words. */
export function classifyPage(visit: Visit, { place, state, errors }: ClassifyPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const back = place.back ?? { href: `/${lang}/`, label: t('back.start') }
  const main = html`<a class="govuk-back-link" href="${back.href}">${back.label}</a>
${errorSummary(voice, errors)}
<h1 class="govuk-heading-l">${t('classify.title')}</h1>
<p class="govuk-body">${t('classify.lead')}</p>
<form action="/${lang}${place.path}" method="post" novalidate class="sy-form">
<input type="hidden" name="act" value="look"><input type="hidden" name="known" value="${JSON.stringify(state.known)}">
${textarea(voice, { id: 'text', name: 'text', label: t('classify.text'), hint: t('classify.text.hint'), value: state.text, maxLength: textMax, rows: 9, error: errorOf(errors, 'text') })}
${textInput(voice, { id: 'hs', name: 'hs', label: t('classify.hs'), hint: t('classify.hs.hint'), value: state.hs, isNarrow: true, isLeftToRight: true, maxLength: 20, error: errorOf(errors, 'hs') })}
<button class="govuk-button" type="submit">${t('classify.button')}</button>
</form>
<p class="sy-note sy-start">${t('classify.privacy')}</p>
${place.enquiry === undefined ? html`<p class="sy-note"><a href="/${lang}/control-lists">${t('classify.read_lists')}</a></p>` : nothing}`
  return frame(visit, { title: t('classify.title'), main, hasErrors: errors.length > 0 })
}
