import { errorOf, errorSummary, type FieldError } from '../components/error-summary.ts'
import { frame } from '../components/frame.ts'
import { select } from '../components/select.ts'
import { emptyBox } from '../components/stale.ts'
import { textInput } from '../components/text-input.ts'
import { foundParts } from '../desk/found.ts'
import type { ListNames } from '../desk/list-words.ts'
import type { Found } from '../desk.ts'
import { countryOptions } from '../forms/countries.ts'
import { identifierKinds, nameLengthMax, partyKinds, type ScreeningForm } from '../forms/screening-form.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'

export type ScreeningPage = {
  readonly form: ScreeningForm
  readonly errors: readonly FieldError[]
  readonly names: ListNames
  /** What was found, with the sealed question that found it. */
  readonly found?: { readonly found: Found; readonly sealed: string } | undefined
}

export function screeningPage(visit: Visit, { form, errors, names, found }: ScreeningPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const main = html`${errorSummary(voice, errors)}
<h1 class="govuk-heading-l">${t('screening.title')}</h1>
<p class="govuk-body-s">${t('screening.lead')} <a href="/${lang}/screening/batch">${t('screening.many')}</a></p>
${searchForm(visit, form, errors)}
${found === undefined ? (errors.length > 0 ? nothing : emptyBox(t('screening.empty'))) : html`<div class="sy-found" aria-labelledby="found" role="region">${foundParts(visit, names, found.found)}</div>${keepForm(visit, found.sealed)}`}`
  return frame(visit, { title: t('screening.title'), main, desk: 'screening', hasErrors: errors.length > 0 })
}

function searchForm({ voice }: Visit, form: ScreeningForm, errors: readonly FieldError[]): Html {
  const { t, lang } = voice
  return html`<form action="/${lang}/screening" method="post" role="search" class="sy-box sy-box--form" novalidate>
${textInput(voice, { id: 'name', name: 'name', label: t('screening.name'), hint: t('screening.name.hint'), value: form.name, type: 'search', maxLength: nameLengthMax, error: errorOf(errors, 'name') })}
<div class="sy-fields sy-fields--5">
${select(voice, { id: 'kind', name: 'kind', label: t('screening.kind'), options: partyKinds.map(value => ({ value, label: t(`schema.${value}`) })), value: form.kind })}
${textInput(voice, { id: 'born', name: 'born', label: t('screening.born'), value: form.born, isLeftToRight: true, maxLength: 20, error: errorOf(errors, 'born') })}
${select(voice, { id: 'country', name: 'country', label: t('screening.country'), options: countryOptions(voice), value: form.country, empty: t('not_known_yet') })}
${select(voice, { id: 'numberKind', name: 'numberKind', label: t('screening.number_kind'), options: identifierKinds.map(value => ({ value, label: t(`identifier.${value}`) })), value: form.numberKind })}
${textInput(voice, { id: 'number', name: 'number', label: t('screening.number'), value: form.number, isLeftToRight: true, maxLength: 200 })}
</div>
<button class="govuk-button" type="submit">${t('screening.button')}</button>
</form>`
}

/** An officer may keep the screening: then it is on record, its hits are opened, and changes of the lists are held against the party. */
function keepForm({ voice, officer }: Visit, sealed: string): Html {
  const { t, lang } = voice
  if (officer === undefined) return html`<p class="sy-note sy-noprint">${t('keep.visitor')}</p>`
  return html`<section class="sy-decide sy-noprint" aria-labelledby="keep"><h2 class="govuk-heading-m" id="keep">${t('keep.title')}</h2>
<p class="govuk-body-s">${t('keep.says')}</p>
<form action="/${lang}/screening/keep" method="post"><input type="hidden" name="s" value="${sealed}">
${textInput(voice, { id: 'ref', name: 'ref', label: t('keep.ref'), hint: t('keep.ref.hint'), maxLength: 100 })}
<button class="govuk-button" type="submit">${t('keep.button')}</button></form></section>`
}
