import { activities, domains, kinds } from '../../../reasoning/determination/index.ts'
import { classifiedWords } from '../answer/classified.ts'
import { choices } from '../components/choices.ts'
import { code } from '../components/code.ts'
import { errorOf, errorSummary, type FieldError } from '../components/error-summary.ts'
import { frame } from '../components/frame.ts'
import { notification } from '../components/notification.ts'
import { select } from '../components/select.ts'
import { textInput } from '../components/text-input.ts'
import { countryOptions } from '../forms/countries.ts'
import { type ExportForm, type ItemForm, itemsMax } from '../forms/export-form.ts'
import { type Html, html, nothing } from '../html.ts'
import { type ClassifiedItem, type ClassifiedItems, isFromEarlier } from '../session/classified.ts'
import type { Visit } from '../visit.ts'

/** A code that the list does not have, with those that were probably meant. */
export type CodeDoubt = { readonly item: string; readonly code: string; readonly suggestions: readonly string[] }

export type ExportPage = {
  readonly enquiry: string
  readonly form: ExportForm
  readonly errors: readonly FieldError[]
  readonly doubts: readonly CodeDoubt[]
  readonly classified?: ClassifiedItems | undefined
}

export function exportPage(visit: Visit, { enquiry, form, errors, doubts, classified }: ExportPage): Html {
  const { voice, laws } = visit
  const { t, lang } = voice
  const example = laws.find(law => law.id === form.jurisdiction)?.codeGrammar?.example ?? laws[0]?.codeGrammar?.example
  const law =
    laws.length < 2
      ? html`<input type="hidden" name="jurisdiction" value="${form.jurisdiction}">`
      : choices(voice, {
          id: 'jurisdiction',
          name: 'jurisdiction',
          kind: 'radios',
          legend: t('export.law'),
          choices: laws.map(each => ({ value: each.id, label: voice.words(each.name) })),
          chosen: [form.jurisdiction],
          error: errorOf(errors, 'jurisdiction'),
        })
  const main = html`<a class="govuk-back-link" href="/${lang}/">${t('back.start')}</a>
${errorSummary(voice, errors)}
<span class="govuk-caption-l">${t('enquiry.step', { step: 1 })}</span>
<h1 class="govuk-heading-l">${t('export.title')}</h1>
<form action="/${lang}/enquiries/${enquiry}/export" method="post" novalidate>
${defaultButton}
${law}
<div class="sy-fields sy-fields--2">
${select(voice, { id: 'activity', name: 'activity', label: t('export.activity'), options: activities.map(value => ({ value, label: t(`activity.${value}`) })), value: form.activity, empty: t('choose'), error: errorOf(errors, 'activity') })}
${select(voice, { id: 'destination', name: 'destination', label: t('export.destination'), options: countryOptions(voice), value: form.destination, empty: t('not_known_yet'), error: errorOf(errors, 'destination') })}
</div>
${textInput(voice, { id: 'asOf', name: 'asOf', label: t('export.date'), hint: t('export.date.hint'), value: form.asOf, type: 'date', isNarrow: true, isLeftToRight: true, error: errorOf(errors, 'asOf') })}
${form.items.map((item, i) =>
  itemFields(
    visit,
    item,
    i,
    form,
    errors,
    example,
    doubts.find(each => each.item === item.id),
    classified?.[item.id],
  ),
)}
<div class="sy-row sy-row--apart"><button class="govuk-button" type="submit" name="action" value="continue">${t('continue')}</button>
${form.items.length < itemsMax ? html`<button class="sy-link" type="submit" name="action" value="add-item">${t('export.add_item')}</button>` : nothing}</div>
</form>
<p class="sy-note sy-start">${t('enquiry.privacy')}</p>`
  return frame(visit, { title: t('export.title'), main, hasErrors: errors.length > 0 })
}

function itemFields(
  visit: Visit,
  item: ItemForm,
  i: number,
  form: ExportForm,
  errors: readonly FieldError[],
  example: string | undefined,
  doubt: CodeDoubt | undefined,
  found: ClassifiedItem | undefined,
): Html {
  const { voice } = visit
  const { t } = voice
  const legend = form.items.length === 1 ? t('export.item') : t('item.number', { id: i + 1 })
  const { id } = item
  return html`<fieldset class="sy-fieldbox"><legend class="govuk-fieldset__legend">${legend}</legend>
<input type="hidden" name="item" value="${id}">
${textInput(voice, { id: `description-${id}`, name: `description-${id}`, label: t('export.description'), hint: t('export.description.hint'), value: item.description, error: errorOf(errors, `description-${id}`) })}
${doubt === undefined ? nothing : codeDoubt(visit, doubt)}
${textInput(voice, { id: `code-${id}`, name: `code-${id}`, label: t('export.code'), hint: example === undefined ? t('export.code.hint_bare') : voice.rich('export.code.hint', { example: code(example) }), value: item.code, isLeftToRight: true, isNarrow: true, maxLength: 40, error: errorOf(errors, `code-${id}`) })}
${found === undefined ? nothing : html`<p class="sy-note">${classifiedWords(voice, found, item.description)}</p>`}
<p class="govuk-body-s"><button class="sy-link" type="submit" name="action" value="describe-${id}">${t(describeKey(found, item.description))}<span class="govuk-visually-hidden">: ${legend}</span></button></p>
${select(voice, { id: `listed-${id}`, name: `listed-${id}`, label: t('export.listed'), hint: t('export.listed.hint'), options: (['yes', 'no'] as const).map(value => ({ value, label: t(`export.listed.${value}`) })), value: item.listed, empty: t('not_known_yet') })}
<div class="sy-fields sy-fields--2">
${select(voice, { id: `kind-${id}`, name: `kind-${id}`, label: t('export.kind'), hint: t('export.kind.hint'), options: kinds.map(value => ({ value, label: t(`kind.${value}`) })), value: item.kind, empty: t('not_known_yet') })}
${select(voice, { id: `domain-${id}`, name: `domain-${id}`, label: t('export.domain'), hint: t('export.domain.hint'), options: domains.map(value => ({ value, label: t(`domain.${value}`) })), value: item.domain, empty: t('not_known_yet') })}
</div>
${form.items.length > 1 ? html`<button class="sy-link" type="submit" name="action" value="remove-item-${id}">${t('export.remove_item', { id: i + 1 })}</button>` : nothing}
</fieldset>`
}

const describeKey = (found: ClassifiedItem | undefined, description: string) => {
  if (found === undefined) return 'classify.from_enquiry'
  return isFromEarlier(found, description) ? 'classify.from_enquiry.changed' : 'classify.from_enquiry.again'
}

/** What Enter in a field presses: the first button of a form, which would else be one beside an item. */
const defaultButton = html`<button class="govuk-visually-hidden" type="submit" tabindex="-1" aria-hidden="true"></button>`

/** Said once; sent again unchanged, the code stands as typed. */
function codeDoubt({ voice }: Visit, doubt: CodeDoubt): Html {
  const meant = doubt.suggestions.map((each, i) => html`${i === 0 ? '' : ' · '}${code(each)}`)
  return html`${notification(
    voice.t('export.code'),
    html`<p><strong>${voice.rich('export.code.doubt', { code: code(doubt.code) })}</strong></p><p>${voice.rich('export.code.meant', { codes: html`${meant}` })}</p>`,
  )}<input type="hidden" name="seen-${doubt.item}" value="${doubt.code}">`
}
