import type { Queue, QueuedHit } from '../../../casework/screenings/index.ts'
import { frame } from '../components/frame.ts'
import { emptyBox } from '../components/stale.ts'
import { hitTable } from '../desk/hit-words.ts'
import type { ListNames } from '../desk/list-words.ts'
import { attribute, type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'

export type HitsPage = {
  readonly queue: Queue
  readonly page: number
  readonly hits: readonly QueuedHit[]
  readonly counts: Readonly<Record<Queue, number>>
  readonly hasMore: boolean
  readonly names: ListNames
}

const order = ['open', 'waiting', 'decided'] as const

export function hitsPage(visit: Visit, { queue, page, hits, counts, hasMore, names }: HitsPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const link = (to: number, label: string) => html`<a href="/${lang}/hits?show=${queue}&amp;page=${to}">${label}</a>`
  const main = html`<h1 class="govuk-heading-l">${t('hits.title')}</h1>
<nav aria-label="${t('hits.filter')}"><ul class="sy-filter">${order.map(
    each =>
      html`<li><a class="sy-filter__link" href="/${lang}/hits?show=${each}"${attribute('aria-current', each === queue ? 'true' : undefined)}>${t(`queue.${each}`)} <bdi>${voice.number(counts[each])}</bdi></a></li>`,
  )}</ul></nav>
${hits.length === 0 ? emptyBox(t(`hits.none.${queue}`)) : hitTable(visit, names, hits)}
${page === 0 && !hasMore ? nothing : html`<p class="govuk-body-s sy-row">${page === 0 ? nothing : link(page - 1, t('page.before'))} ${hasMore ? link(page + 1, t('page.next')) : nothing}</p>`}`
  return frame(visit, { title: t('hits.title'), main, desk: 'hits' })
}
