import { frame } from '../components/frame.ts'
import { emptyBox } from '../components/stale.ts'
import { table } from '../components/table.ts'
import { ageWords, published, standingTag, standingWhy } from '../desk/list-words.ts'
import type { ListStanding } from '../desk.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'

/** Which lists are screened against, and how each stands. */
export function listsPage(visit: Visit, lists: readonly ListStanding[]): Html {
  const { voice } = visit
  const { t, lang } = voice
  const rows = lists.map(each => [
    html`<a href="/${lang}/lists/${each.id}">${voice.words(each.name)}</a>${each.visibility === 'restricted' ? html` <span class="govuk-tag">${t('lists.restricted')}</span>` : nothing}${each.demonstration ? html` <span class="govuk-tag">${t('lists.invented')}</span>` : nothing}`,
    `${t(`lists.kept.${each.keptBy}`)}${each.needed ? `${t('comma')}${t('lists.needed')}` : ''}`,
    each.edition === null ? t('lists.no_edition') : html`<bdi dir="ltr">${each.edition}</bdi>`,
    published(voice, each.published),
    ageWords(voice, each.ageDays),
    html`<bdi dir="ltr">${voice.number(each.records)}</bdi>`,
    html`${standingTag(voice, each)} ${standingWhy(voice, each)}`,
  ])
  const heads = [
    t('lists.list'),
    t('lists.kept'),
    t('lists.edition'),
    t('lists.published'),
    t('lists.checked'),
    t('lists.records'),
    t('lists.standing'),
  ]
  const main = html`<h1 class="govuk-heading-l">${t('lists.title')}</h1>
<p class="govuk-body-s">${t('lists.lead')}</p>
${lists.length === 0 ? emptyBox(t('lists.empty')) : table({ caption: t('lists.title'), isCaptionHidden: true, heads, rows })}`
  return frame(visit, { title: t('lists.title'), main, desk: 'lists' })
}
