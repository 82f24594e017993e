import type { Pack } from '../../../law/packs/index.ts'
import { choices } from '../components/choices.ts'
import { errorOf, errorSummary, type FieldError } from '../components/error-summary.ts'
import { frame } from '../components/frame.ts'
import { select } from '../components/select.ts'
import { textInput } from '../components/text-input.ts'
import { textarea } from '../components/textarea.ts'
import { roles } from '../fact-words.ts'
import { countryOptions } from '../forms/countries.ts'
import { type PartiesForm, type PartyForm, partiesMax } from '../forms/parties-form.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'

export type PartiesPage = {
  readonly enquiry: string
  readonly law: Pack
  readonly form: PartiesForm
  readonly errors: readonly FieldError[]
}

export function partiesPage(visit: Visit, { enquiry, law, form, errors }: PartiesPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const main = html`<a class="govuk-back-link" href="/${lang}/enquiries/${enquiry}/export">${t('back.export')}</a>
${errorSummary(voice, errors)}
<span class="govuk-caption-l">${t('enquiry.step', { step: 2 })}</span>
<h1 class="govuk-heading-l">${t('parties.title')}</h1>
<p class="govuk-body">${t('parties.lead')}</p>
<p class="sy-note">${t('parties.screened')}</p>
<form action="/${lang}/enquiries/${enquiry}/parties" method="post" novalidate>
${form.parties.map((party, i) => partyFields(visit, law, party, i, form, errors))}
${textarea(voice, { id: 'use', name: 'use', label: t('parties.use'), hint: t('parties.use.hint'), value: form.use, maxLength: 1000 })}
<div class="sy-row sy-row--apart"><button class="govuk-button" type="submit" name="action" value="continue">${t('continue')}</button>
${form.parties.length < partiesMax ? html`<button class="sy-link" type="submit" name="action" value="add-party">${t('parties.add')}</button>` : nothing}</div>
</form>`
  return frame(visit, { title: t('parties.title'), main, hasErrors: errors.length > 0 })
}

function partyFields(
  { voice }: Visit,
  law: Pack,
  party: PartyForm,
  i: number,
  form: PartiesForm,
  errors: readonly FieldError[],
): Html {
  const { t } = voice
  const { id } = party
  const isFirst = i === 0 && party.role === 'end_user'
  const fact = law.book.facts.get('party.lists')
  const lists = (fact?.values ?? []).map(value => ({ value, label: voice.words(fact?.labels[value] ?? { en: value }) }))
  const role = isFirst
    ? html`<input type="hidden" name="role-${id}" value="end_user">`
    : select(voice, {
        id: `role-${id}`,
        name: `role-${id}`,
        label: t('parties.role'),
        options: roles.map(value => ({ value, label: t(`role.${value}`) })),
        value: party.role,
        error: errorOf(errors, `role-${id}`),
      })
  return html`<fieldset class="sy-fieldbox"><legend class="govuk-fieldset__legend">${isFirst ? t('parties.end_user') : t('parties.number', { number: i + 1 })}</legend>
<input type="hidden" name="party" value="${id}">
<div class="sy-fields sy-fields--2">${role}
${textInput(voice, { id: `name-${id}`, name: `name-${id}`, label: t('parties.name'), value: party.name, maxLength: 300 })}
${select(voice, { id: `country-${id}`, name: `country-${id}`, label: t('parties.country'), options: countryOptions(voice), value: party.country, empty: t('not_known_yet') })}
</div>
${lists.length === 0 ? nothing : choices(voice, { id: `lists-${id}`, name: `lists-${id}`, kind: 'checkboxes', legend: t('parties.lists'), hint: t('parties.lists.hint'), choices: [{ value: 'none', label: t('lists.none') }, ...lists], chosen: party.lists, error: errorOf(errors, `lists-${id}`), isTwoColumns: true })}
${form.parties.length > 1 ? html`<button class="sy-link" type="submit" name="action" value="remove-party-${id}">${t('parties.remove', { number: i + 1 })}</button>` : nothing}
</fieldset>`
}
