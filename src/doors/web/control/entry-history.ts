import type { HistoryStep } from '../../../casework/control-lists/index.ts'
import { code } from '../components/code.ts'
import { events } from '../components/events.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'
import { editionName, listPath, validity } from './edition-words.ts'
import { changeTag, figureChanges } from './figure-words.ts'

/** How the entry went through the editions, the latest first; where nothing changed, that is said. */
export function historySection({ voice }: Visit, list: string, history: readonly HistoryStep[]): Html {
  const { t } = voice
  return html`<section aria-labelledby="history"><h2 class="govuk-heading-m" id="history">${t('cl.history')}</h2>
${events(
  history.toReversed().map(({ edition, stands, isFirst, changes }) => ({
    when: validity(voice, edition),
    what: html`<a href="${listPath(voice, list, '', { edition: edition.number })}">${editionName(voice, edition)}</a>`,
    more: html`<p class="sy-said">${isFirst ? t(stands ? 'cl.history.first' : 'cl.history.absent') : changes.length === 0 ? t(stands ? 'cl.history.same' : 'cl.history.absent') : nothing}</p>${
      changes.length === 0
        ? nothing
        : html`<ul class="sy-plain">${changes.map(change => html`<li>${code(change.path)} ${changeTag(voice, change)}${figureChanges(voice, change.figures)}</li>`)}</ul>`
    }`,
  })),
)}</section>`
}
