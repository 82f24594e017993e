import type { Determination } from '../../../reasoning/determination/index.ts'
import { stretchWords } from '../answer/over-time.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { cite } from '../components/cite.ts'
import { code } from '../components/code.ts'
import { digest } from '../components/digest.ts'
import { errorMessage, errorOf, errorSummary, type FieldError } from '../components/error-summary.ts'
import { frame } from '../components/frame.ts'
import { notification } from '../components/notification.ts'
import { summaryList } from '../components/summary-list.ts'
import { table } from '../components/table.ts'
import { textarea } from '../components/textarea.ts'
import { attribute, type Html, html, nothing } from '../html.ts'
import type { RerunFinding } from '../rerun.ts'
import type { Visit } from '../visit.ts'

export type RerunPage = {
  readonly pasted: string
  readonly errors: readonly FieldError[]
  readonly finding?: RerunFinding | undefined
}

export function rerunPage(visit: Visit, { pasted, errors, finding }: RerunPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const fileError = errorOf(errors, 'file')
  const main = html`${breadcrumbs(voice, [{ href: `/${lang}/`, label: t('start.crumb') }, { label: t('rerun.title') }])}
${errorSummary(voice, errors)}
<h1 class="govuk-heading-l">${t('rerun.title')}</h1>
<p class="govuk-body">${t('rerun.lead')}</p>
${finding === undefined ? nothing : findingSection(visit, finding)}
<form action="/${lang}/rerun" method="post" enctype="multipart/form-data" novalidate>
<div class="govuk-form-group${fileError === undefined ? '' : ' govuk-form-group--error'}"><label class="govuk-label" for="file">${t('rerun.file')}</label>${errorMessage(voice, 'file', fileError)}<input class="sy-file" type="file" id="file" name="file" accept=".json,application/json"${attribute('aria-describedby', fileError === undefined ? undefined : 'file-error')}></div>
${textarea(voice, { id: 'pasted', name: 'pasted', label: t('rerun.paste'), value: pasted, isCode: true, maxLength: 1_000_000, error: errorOf(errors, 'pasted') })}
<button class="govuk-button" type="submit">${t('rerun.button')}</button>
</form>
<p class="sy-note sy-start">${t('rerun.privacy')}</p>`
  return frame(visit, { title: t('rerun.title'), main, hasErrors: errors.length > 0 })
}

function findingSection(visit: Visit, finding: RerunFinding): Html {
  const { voice } = visit
  const { t } = voice
  const { now, differences } = finding
  return html`${notification(t('rerun.title'), outcomeWords(visit, finding))}
${summaryList([
  { key: t('rerun.answer'), value: answerWords(visit, now) },
  { key: t('rerun.edition'), value: code(now.law.edition) },
])}
${digest(now.digest)}
${differences === undefined || differences.length === 0 ? nothing : table({ caption: t('rerun.differences'), heads: [t('rerun.field'), t('rerun.then'), t('rerun.now')], rows: differences.map(each => [code(each.path), code(each.was), code(each.is)]) })}
${sinceSection(visit, finding)}`
}

function outcomeWords({ voice: { t } }: Visit, { outcome }: RerunFinding): Html {
  if (outcome === undefined) return html`<p><strong>${t('rerun.no_answer')}</strong></p>`
  if (outcome.outcome !== 'same')
    return html`<p><strong>${t('rerun.differs')}</strong></p><p>${t(outcome.outcome === 'other_law' ? 'rerun.differs.edition' : 'rerun.differs.says')}</p>`
  const says =
    outcome.since === undefined ? t('rerun.same.says') : t('rerun.same.then', { edition: outcome.law?.edition ?? '' })
  return html`<p><strong>${t('rerun.same')}</strong></p><p>${says}</p>`
}

function answerWords({ voice }: Visit, now: Determination): string {
  return now.outcome === null
    ? voice.t('between', { least: voice.t(`outcome.${now.atLeast}`), most: voice.t(`outcome.${now.atMost}`) })
    : voice.t(`outcome.${now.outcome}`)
}

/** Which amendment since the day of the act would give another answer. */
function sinceSection({ voice }: Visit, { law, since }: RerunFinding): Html {
  const { t } = voice
  return html`<h2 class="govuk-heading-m">${t('rerun.since')}</h2>${
    since.length === 0
      ? html`<p class="govuk-body">${t('rerun.since.none', { date: voice.date(law.reviewedUntil) })}</p>`
      : summaryList(
          since.map(each => ({
            key: t('time.from', { date: voice.date(each.from) }),
            value: html`${stretchWords(voice, each)}${each.because.map(because => html` ${cite(voice, law, because, each.from)}`)}`,
          })),
        )
  }`
}
