import type { Explained } from '../../../reasoning/determination/index.ts'
import { placesOf, questionPath } from '../assess.ts'
import { name } from '../components/code.ts'
import { details } from '../components/details.ts'
import { summaryList } from '../components/summary-list.ts'
import { about, factName } from '../fact-words.ts'
import { type Html, html, nothing } from '../html.ts'
import type { AnswerView } from './routes.ts'

/** Facts that could still change the answer, each a link to its question; and those that could not, so they were not asked. */
export function openFactsSection({ voice, law, draft, enquiry }: AnswerView, { determination, idle }: Explained): Html {
  const { t } = voice
  const open = determination.missing.flatMap(missing =>
    placesOf(missing).map(asked => ({ asked, of: about(voice, draft, asked), missing })),
  )
  const rows = open.map(({ asked, of, missing }) => ({
    key: html`${factName(voice, law, asked.fact)}${of === '' ? nothing : html` (${name(of)})`}`,
    value: html`${t('open.could', {
      outcomes: voice.list(
        missing.canChange.map(each => t(`outcome.${each}`)),
        'or',
      ),
    })} <a class="sy-change sy-noprint" href="${questionPath(voice.lang, enquiry, asked)}">${t('open.answer')}<span class="govuk-visually-hidden">: ${factName(voice, law, asked.fact)}</span></a>`,
  }))
  const names = idle.map((id, i) => html`${i === 0 ? '' : t('comma')}${factName(voice, law, id)}`)
  return html`<section aria-labelledby="open"><h2 class="govuk-heading-m" id="open">${t('answer.open')}</h2>
${rows.length === 0 ? html`<p class="govuk-body">${t('open.none')}</p>` : html`<p class="govuk-body">${t('open.some', { count: rows.length })}</p>${summaryList(rows)}`}
${idle.length === 0 ? nothing : details(t('open.idle', { count: idle.length }), html`<p class="govuk-body-s">${t('open.idle.says')}</p><p class="govuk-body-s">${names}</p>`)}
</section>`
}
