import type { CalendarDate } from '../../../values/index.ts'
import { textInput } from '../components/text-input.ts'
import { type Html, html } from '../html.ts'
import type { Visit } from '../visit.ts'

/** Looks at the same page on another day. */
export function dayForm(
  { voice }: Visit,
  action: string,
  day: CalendarDate,
  kept: Readonly<Record<string, string>>,
): Html {
  return html`<form action="${action}" method="get" class="sy-search">
${Object.entries(kept).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="sy-search__day">${textInput(voice, { id: 'on', name: 'on', label: voice.t('law.day'), value: day, type: 'date', isLeftToRight: true })}</div>
<div class="govuk-form-group"><button class="govuk-button govuk-button--secondary" type="submit">${voice.t('law.show')}</button></div>
</form>`
}
