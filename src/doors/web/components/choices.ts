import { attribute, flag, type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'
import { errorMessage } from './error-summary.ts'
import type { Examples } from './example.ts'
import { describedBy, hintOf } from './text-input.ts'

export type Choice = {
  readonly value: string
  readonly label: string | Html
  readonly hint?: string | Html | undefined
  /** Stands below the label: the field that belongs to this choice. */
  readonly inside?: Html
  /** A line between this choice and the ones before it. */
  readonly isSetApart?: boolean
}

export type Choices = {
  readonly id: string
  readonly name: string
  readonly kind: 'radios' | 'checkboxes'
  readonly legend: string | Html
  readonly hint?: string | Html | undefined
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly error?: string | undefined
  /** The question is the title of the page. */
  readonly isTitle?: boolean
  readonly isTwoColumns?: boolean
}

/** Radios (one) or checkboxes (any number). The first input has the group's id, so that an error can link to it. */
export function choices(voice: Voice, input: Choices): Html {
  const { id, error } = input
  const legend =
    input.isTitle === true ? html`<h1 class="govuk-heading-l sy-heading-tight">${input.legend}</h1>` : input.legend
  return html`<div class="govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}">
<fieldset class="govuk-fieldset"${describedBy(id, input.hint, error)}>
<legend class="govuk-fieldset__legend">${legend}</legend>
${hintOf(id, input.hint)}${errorMessage(voice, id, error)}
<div class="govuk-${input.kind}${input.isTwoColumns === true ? ' sy-checks' : ''}">${input.choices.map((choice, i) => item(voice, input, choice, i))}</div>
</fieldset>
</div>`
}

function item(voice: Voice, { id, name, kind, chosen }: Choices, choice: Choice, i: number): Html {
  const own = i === 0 ? id : `${id}-${i + 1}`
  const hint = choice.hint === undefined ? undefined : `${own}-note`
  const divider = choice.isSetApart === true ? html`<p class="sy-divider">${voice.t('or')}</p>` : nothing
  return html`${divider}<div class="govuk-${kind}__item"><input class="govuk-${kind}__input" type="${kind === 'radios' ? 'radio' : 'checkbox'}" name="${name}" id="${own}" value="${choice.value}"${flag('checked', chosen.includes(choice.value))}${attribute('aria-describedby', hint)}><label class="govuk-${kind}__label" for="${own}">${choice.label}</label>${hint === undefined ? '' : html`<div class="govuk-radios__hint" id="${hint}">${choice.hint}</div>`}${choice.inside === undefined ? '' : html`<div class="govuk-radios__conditional">${choice.inside}</div>`}</div>`
}

export const examples: Examples = voice => [
  choices(voice, {
    id: 'example-radios',
    name: 'e',
    kind: 'radios',
    legend: voice.t('export.kind'),
    choices: [
      { value: 'goods', label: voice.t('kind.goods') },
      {
        value: 'unknown',
        label: voice.t('question.unknown'),
        hint: voice.t('question.unknown.hint'),
        isSetApart: true,
      },
    ],
    chosen: ['goods'],
  }),
  choices(voice, {
    id: 'example-checks',
    name: 'f',
    kind: 'checkboxes',
    legend: voice.t('parties.lists'),
    choices: [{ value: 'none', label: voice.t('lists.none') }],
    chosen: [],
    error: voice.t('error.none_and_others'),
  }),
]
