import type { Attribute, EntryRules } from '../../../law/entry-rules/index.ts'
import type { CandidateAnswer } from '../../../reasoning/classification/index.ts'
import { provisionsShown, verdictTag } from '../classify/candidate.ts'
import type { ItemVoice } from '../classify/item-words.ts'
import { unitHint } from '../classify/question.ts'
import { errorOf, errorSummary, type FieldError } from '../components/error-summary.ts'
import { select } from '../components/select.ts'
import { textInput } from '../components/text-input.ts'
import { attributesTried, subjectsTried, type TryForm } from '../forms/try-form.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'

export type Tried = {
  readonly rules: EntryRules
  readonly code: string
  readonly form: TryForm
  readonly candidate: CandidateAnswer
  readonly errors: readonly FieldError[]
  /** The page itself; without what is tried; and what of its address is kept. */
  readonly action: string
  readonly clear: string
  readonly kept: readonly (readonly [string, string])[]
}

/** The conditions of an entry as a ladder, and a small form to try values on it. */
export function conditionsSection(voice: Voice, tried: Tried): Html {
  const { t, lang } = voice
  const { rules, code, form, candidate, errors, action, clear, kept } = tried
  const page: ItemVoice = { voice, rules, typed: form.values }
  const { shown, more } = attributesTried(rules, code)
  const subjects = subjectsTried(rules, code)
  const isTried = form.subject !== '' || Object.keys(form.values).length > 0
  return html`<h2 class="govuk-heading-m" id="ladder">${t('try.title')}</h2>
<p class="govuk-body-s">${t('try.says')}</p>
${errorSummary(voice, errors)}
<form class="sy-box sy-box--form sy-noprint" action="${action}#ladder" method="get" novalidate>
${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="sy-fields sy-fields--2">
${subjects.length === 0 ? nothing : select(voice, { id: 'is', name: 'is', label: t('try.subject'), options: subjects.map(id => ({ value: id, label: voice.plain(rules.subjects.get(id)?.label ?? {}) })), value: form.subject, empty: t('not_known_yet') })}
${shown.map(each => field(voice, each, form, errors))}
</div>
<button class="govuk-button" type="submit">${t('try.button')}</button> ${isTried ? html`<a href="${clear}#ladder">${t('try.clear')}</a>` : nothing}
${more > 0 ? html`<p class="sy-note">${t('try.more', { count: more })} <a href="/${lang}/classify">${t('products.first')}</a></p>` : nothing}</form>
${isTried ? html`<p class="govuk-body-s" role="status">${verdictTag(voice, candidate.verdict)} ${t(`classify.verdict.${candidate.verdict}.says`)}</p>` : nothing}
${provisionsShown(page, candidate.provisions ?? [])}`
}

function field(
  voice: Voice,
  { id, kind, label, unit = '1', choices }: Attribute,
  form: TryForm,
  errors: readonly FieldError[],
): Html {
  const name = `v.${id}`
  const own = { id: name, name, label: voice.words(label), value: form.values[id], error: errorOf(errors, name) }
  if (kind === 'quantity' || kind === 'derived')
    return textInput(voice, { ...own, hint: unitHint(voice, unit), isLeftToRight: true, maxLength: 200 })
  const options =
    kind === 'choice'
      ? choices.map(each => ({ value: each.id, label: voice.plain(each.label) }))
      : (['yes', 'no'] as const).map(value => ({ value, label: voice.t(value) }))
  return select(voice, { ...own, options, empty: voice.t('not_known_yet') })
}
