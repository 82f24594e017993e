import { dateIn, parseDate, parseInstant } from '../../../values/index.ts'
import { code, name } from '../components/code.ts'
import { summaryList } from '../components/summary-list.ts'
import { itemName } from '../fact-words.ts'
import { type Html, html, nothing } from '../html.ts'
import { type ClassifiedItem, type ClassifiedItems, codesOf, isFromEarlier } from '../session/classified.ts'
import type { Draft } from '../session/draft.ts'
import type { Voice } from '../voice.ts'
import type { Printed } from './printed.ts'

/** What the item was found to be, when, and by which editions; and plainly so where it is described otherwise since. */
export function classifiedWords(voice: Voice, found: ClassifiedItem, description: string | undefined): Html {
  const { t } = voice
  const codes = voice.join(codesOf(found).map(each => code(each)))
  const as =
    found.status === 'listed' ? voice.rich('classify.as.listed', { codes }) : html`${t(`classify.as.${found.status}`)}`
  const lists = voice.join(found.lists.map(({ list, edition }) => html`${code(list)} ${editionWords(voice, edition)}`))
  const asOf = parseDate(found.asOf)
  return voice.rich(isFromEarlier(found, description) ? 'classify.classified.earlier' : 'classify.classified', {
    as,
    lists,
    day: asOf === undefined ? found.asOf : voice.date(asOf),
    date: dayOf(voice, found.at),
  })
}

const editionWords = (voice: Voice, edition: string): Html =>
  edition === 'short titles' ? html`(${voice.t('classify.list.short_titles')})` : code(edition)

function dayOf(voice: Voice, at: string): string {
  const instant = parseInstant(at)
  return instant === undefined ? at : voice.date(dateIn(instant, 'UTC'))
}

/** The items of a case that were classified from their descriptions, each with the way back to how it was found. */
export function classifiedSection(
  voice: Voice,
  draft: Draft,
  enquiry: string,
  classified: ClassifiedItems | undefined,
): Html {
  const found = Object.entries(classified ?? {})
  if (found.length === 0) return nothing
  const rows = found.map(([id, each]) => {
    const description = descriptionOf(draft, id)
    const isEarlier = isFromEarlier(each, description)
    const link =
      each.given === undefined && !isEarlier
        ? nothing
        : html` <a class="sy-noprint" href="/${voice.lang}/enquiries/${enquiry}/items/${encodeURIComponent(id)}/classify">${voice.t(isEarlier ? 'classify.from_enquiry.changed' : 'classify.how_found')}</a>`
    return {
      key: name(itemName(voice, draft, id)),
      value: html`${classifiedWords(voice, each, description)}${link}<span class="sy-light sy-breaks"> ${code(each.digest.slice(0, 23))}…</span>`,
    }
  })
  return html`<section aria-labelledby="classified"><h2 class="govuk-heading-m" id="classified">${voice.t('classify.section')}</h2>${summaryList(rows)}</section>`
}

const descriptionOf = (draft: Draft, id: string) => draft.items?.find(each => each.id === id)?.description

/** The same on paper. */
export const printedClassified: Printed = ({ voice, draft, classified }) => {
  const found = Object.entries(classified ?? {})
  if (found.length === 0) return undefined
  return {
    title: voice.t('classify.section'),
    rows: found.map(([id, each]): readonly [string, string] => [
      itemName(voice, draft, id),
      plainWords(classifiedWords(voice, each, descriptionOf(draft, id))),
    ]),
  }
}

/** Words of a piece of page for paper: what stands left to right stays so. */
export function plainWords(piece: Html): string {
  return String(piece)
    .replaceAll(/<bdi[^>]*>/g, '\u2068')
    .replaceAll('</bdi>', '\u2069')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
