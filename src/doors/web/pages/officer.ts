import { choices } from '../components/choices.ts'
import { officerName } from '../components/desk-bar.ts'
import { errorSummary } from '../components/error-summary.ts'
import { frame } from '../components/frame.ts'
import { warningText } from '../components/warning-text.ts'
import { type Html, html } from '../html.ts'
import type { Visit } from '../visit.ts'

export const officersOffered: readonly string[] = Array.from(
  { length: 12 },
  (_, i) => `officer-${String(i + 1).padStart(2, '0')}`,
)

export function officerPage(visit: Visit, back: string, error: string | undefined): Html {
  const { voice, officer } = visit
  const { t, lang } = voice
  const errors = error === undefined ? [] : [{ field: 'officer', says: error }]
  const offered = [
    ...officersOffered.map(value => ({ value, label: officerName(voice, value) })),
    { value: 'none', label: t('identity.nobody') },
  ]
  const main = html`${errorSummary(voice, errors)}
<h1 class="govuk-heading-l">${t('identity.title')}</h1>
${warningText(t('identity.warning'))}
<form action="/${lang}/officer" method="post" class="sy-form" novalidate><input type="hidden" name="back" value="${back}">
${choices(voice, { id: 'officer', name: 'officer', kind: 'radios', legend: t('identity.which'), choices: offered, chosen: [officer ?? 'none'], error, isTwoColumns: true })}
<button class="govuk-button" type="submit">${t('identity.button')}</button></form>`
  return frame(visit, { title: t('identity.title'), main, desk: 'screening', hasErrors: error !== undefined })
}
