import type { QueuedHit, RerunScreening, ScreeningRecord } from '../../../casework/screenings/index.ts'
import type { Instant } from '../../../values/index.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { code } from '../components/code.ts'
import { digest as digestBox } from '../components/digest.ts'
import { frame } from '../components/frame.ts'
import { notification } from '../components/notification.ts'
import { partyName } from '../components/party-name.ts'
import { emptyBox } from '../components/stale.ts'
import { summaryList } from '../components/summary-list.ts'
import { heldBack } from '../desk/found.ts'
import { hitTable } from '../desk/hit-words.ts'
import { againstTable, type ListNames } from '../desk/list-words.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'
import { zoneOf } from '../visit.ts'

export type ScreeningRecordPage = {
  readonly digest: string
  readonly kept: { readonly firstAt: Instant; readonly record: ScreeningRecord }
  readonly hits: readonly QueuedHit[]
  readonly again: RerunScreening | undefined
  readonly names: ListNames
}

/** A screening as it was recorded: who, against what, with what result, and whether it comes out the same today. */
export function screeningRecordPage(visit: Visit, { digest, kept, hits, again, names }: ScreeningRecordPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const { record, firstAt } = kept
  const parties = record.request.parties
  const main = html`${breadcrumbs(voice, [{ href: `/${lang}/screening`, label: t('nav.screening') }, { label: t('record.title') }])}
<h1 class="govuk-heading-l">${t('record.title')}</h1>
${again === undefined ? nothing : notification(t('record.again'), html`<p><strong>${t(`again.${again.outcome}`)}</strong></p>`)}
${summaryList([
  { key: t('record.when'), value: voice.moment(firstAt, zoneOf(visit)) },
  {
    key: t('record.who'),
    value: html`${parties.slice(0, 20).map(({ party }, i) => html`${i === 0 ? '' : t('semicolon')}${partyName(party.names[0]?.text ?? '')}`)}`,
  },
  {
    key: t('record.matcher'),
    value: html`${code(record.versions.matcher)} ${code(record.versions.calibration)}`,
  },
])}
${record.results.slice(0, 1).map(result => heldBack(voice, names, result))}
<h2 class="govuk-heading-m" id="hits">${t('record.hits')}</h2>
${hits.length === 0 ? emptyBox(t('record.no_hits')) : hitTable(visit, names, hits)}
<h2 class="govuk-heading-m" id="against">${t('against.title')}</h2>
${againstTable(voice, names, record.against)}
<h2 class="govuk-heading-m" id="again">${t('record.again')}</h2>
<p class="govuk-body-s">${t('record.again.says')}</p>
${digestBox(digest)}
<form action="/${lang}/screening/records/${digest}" method="get" class="sy-noprint"><input type="hidden" name="again" value="1"><button class="govuk-button govuk-button--secondary" type="submit">${t('record.again.button')}</button></form>`
  return frame(visit, { title: t('record.title'), main, desk: 'screening' })
}
