import type { ProductHead, Touch } from '../../../casework/products/index.ts'
import type { ClassificationStatus } from '../../../reasoning/classification/index.ts'
import type { Classified } from '../classify-desk.ts'
import { code, name } from '../components/code.ts'
import { tag } from '../components/tag.ts'
import { listPath } from '../control/edition-words.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Visit, zoneOf } from '../visit.ts'
import type { Voice } from '../voice.ts'

export function productStatus({ t }: Voice, status: ClassificationStatus): Html {
  const kinds = { listed: 'yellow', not_listed: 'plain', needs_facts: 'open', needs_expert: 'open' } as const
  return tag(t(`product.status.${status}`), kinds[status])
}

export function entriesWords(entries: ProductHead['entries']): Html {
  return html`${entries.map(({ list, code: own }, i) => html`${i === 0 ? '' : ' '}${code(own)} <span class="sy-light">${code(list)}</span>`)}`
}

/** One line of a table of products: what it is, how it stands and by whom. */
export function productRow({ voice, ...visit }: Visit, head: ProductHead): (Html | string)[] {
  return [
    html`<a class="sy-breaks" href="/${voice.lang}/products/${head.id}">${name(head.name)}</a>`,
    head.reference === null ? '' : html`<bdi class="sy-breaks">${head.reference}</bdi>`,
    html`${productStatus(voice, head.status)} ${entriesWords(head.entries)}`,
    voice.t(`product.by.${head.settledBy}`),
    voice.moment(head.changedAt, zoneOf({ voice, ...visit })),
  ]
}

/** Why a product is to be looked at again. */
export function touchWords(voice: Voice, touch: Touch): Html {
  const { t } = voice
  const list = html`<span class="sy-light">${code(touch.list)}</span>`
  if (touch.kind === 'list') return html`${list} ${t(`product.touch.list.${touch.change}`)}`
  const path = html`<a href="${listPath(voice, touch.list, `/entries/${encodeURIComponent(touch.path.split(/[.#]/, 1)[0] ?? '')}`)}">${code(touch.path)}</a>`
  if (touch.kind !== 'provision') return html`${path} ${list} ${t(`product.touch.${touch.kind}`)}`
  const direction =
    touch.direction === undefined || touch.direction === 'unknown'
      ? nothing
      : html` ${tag(t(`cl.direction.${touch.direction}`), touch.direction === 'tighter' ? 'blue' : 'yellow')}`
  return html`${path} ${list} ${t(`cl.change.${touch.change}`)}${direction}`
}

/** A kept answer as the pages of classification read one; titles and what is linked are looked up there, and not kept. */
export function keptAnswer(
  answer: Omit<Classified, 'asOf' | 'lists' | 'entries'>,
  lists: Classified['lists'],
  asOf: Classified['asOf'],
): Classified {
  return { ...answer, asOf, lists, entries: [] }
}
