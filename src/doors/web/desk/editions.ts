import { code } from '../components/code.ts'
import { notification } from '../components/notification.ts'
import { emptyBox, stale } from '../components/stale.ts'
import { table } from '../components/table.ts'
import type { ListStanding, ShownEdition } from '../desk.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Visit, zoneOf } from '../visit.ts'
import type { Voice } from '../voice.ts'
import { faultWords, published } from './list-words.ts'

export function editionTable(
  visit: Visit,
  { id: list, edition: inForce }: Pick<ListStanding, 'id' | 'edition'>,
  editions: readonly ShownEdition[],
): Html {
  const { voice } = visit
  const { t, lang } = voice
  if (editions.length === 0) return emptyBox(t('editions.none'))
  const accepted = editions.filter(({ verdict }) => verdict === 'accepted')
  const before = (number: number) => accepted.find(each => each.number < number)?.number
  const rows = editions.slice(0, 100).map(edition => {
    const { number, verdict } = edition
    const former = verdict === 'accepted' ? before(number) : undefined
    const link =
      former === undefined
        ? nothing
        : html` <a href="/${lang}/lists/${list}/differences?from=${former}&amp;to=${number}">${t('editions.differences')}<span class="govuk-visually-hidden"> ${t('candidate.edition', { number })}</span></a>`
    return [
      html`<bdi dir="ltr">${number}</bdi>`,
      published(voice, edition.published),
      voice.moment(edition.arrivedAt, zoneOf(visit)),
      html`<bdi dir="ltr">${voice.number(edition.records)}</bdi>`,
      verdict === 'accepted'
        ? html`<span class="govuk-tag govuk-tag--green">${t(number === inForce ? 'edition.in_force' : 'edition.accepted')}</span>`
        : html`<span class="govuk-tag govuk-tag--red">${t('edition.refused')}</span>`,
      html`${verdict === 'accepted' ? counts(voice, edition.because) : reasons(voice, edition.because)}${link}`,
      edition.matchedAt === null
        ? t(verdict === 'accepted' ? 'edition.matching' : 'edition.never')
        : voice.moment(edition.matchedAt, zoneOf(visit)),
    ]
  })
  const heads = [
    t('lists.edition'),
    t('lists.published'),
    t('editions.arrived'),
    t('lists.records'),
    t('editions.verdict'),
    t('editions.because'),
    t('editions.matched'),
  ]
  return table({ caption: t('editions.title'), isCaptionHidden: true, heads, rows })
}

/** What came of an upload, in figures. */
export function importBanner(
  { voice }: Visit,
  list: string,
  { edition, isUnchanged }: { edition: ShownEdition; isUnchanged: boolean },
): Html {
  const { t, lang } = voice
  const { number, verdict, records, format, sha256, because } = edition
  if (isUnchanged)
    return notification(t('upload.report'), html`<p><strong>${t('upload.unchanged', { number })}</strong></p>`)
  if (verdict === 'refused')
    return stale(
      t('upload.report'),
      html`<p><strong>${t('upload.refused')}</strong> ${reasons(voice, because)}</p><p>${t('upload.refused.says')}</p>`,
    )
  return notification(
    t('upload.report'),
    html`<p><strong>${t('upload.accepted', { number })}</strong> ${t('upload.read', { records: voice.number(records) })} ${counts(voice, because)}</p><p>${code(format)} ${code(`sha256:${sha256.slice(0, 16)}…`)}</p>${
      number > 1
        ? html`<p><a href="/${lang}/lists/${list}/differences?to=${number}">${t('editions.differences')}</a></p>`
        : nothing
    }`,
  )
}

function counts(voice: Voice, because: unknown): Html {
  const figure = (name: string) => Number(figuresOf(because).find(([key]) => key === name)?.[1] ?? 0)
  return html`${voice.t('edition.counts', { added: voice.number(figure('added')), removed: voice.number(figure('removed')), changed: voice.number(figure('changed')) })}`
}

/** Why an edition was refused: in words, with the figures that it was judged by. */
function reasons(voice: Voice, because: unknown): Html {
  const figures = figuresOf(because)
  const fault = String(figures.find(([key]) => key === 'code')?.[1] ?? '')
  const rest = figures.filter(([key]) => key !== 'code')
  return html`${faultWords(voice, fault)}${rest.length === 0 ? nothing : html` <bdi class="sy-figures">${rest.map(([key, value]) => `${figureWord(voice, key)}: ${String(value)}`).join(', ')}</bdi>`}`
}

function figuresOf(because: unknown): readonly (readonly [string, unknown])[] {
  return typeof because === 'object' && because !== null ? Object.entries(because) : []
}

const figures = [
  'records',
  'current',
  'publishedOn',
  'stated',
  'skipped',
  'entries',
  'allowedPercent',
  'format',
] as const

function figureWord({ t }: Voice, name: string): string {
  const known = figures.find(each => each === name)
  return known === undefined ? name : t(`figure.${known}`)
}
