import type { ProductHead, ReviewQueue } from '../../../casework/products/index.ts'
import { type ClassificationStatus, classificationStatuses } from '../../../reasoning/classification/index.ts'
import { name } from '../components/code.ts'
import { frame } from '../components/frame.ts'
import { emptyBox } from '../components/stale.ts'
import { table } from '../components/table.ts'
import { tag } from '../components/tag.ts'
import { textInput } from '../components/text-input.ts'
import { attribute, type Html, html, nothing } from '../html.ts'
import { entriesWords, productRow, productStatus, touchWords } from '../product/product-words.ts'
import type { Visit } from '../visit.ts'

export type ProductsPage = {
  readonly status: ClassificationStatus | undefined
  readonly words: string
  readonly found: { readonly products: readonly ProductHead[]; readonly total: number; readonly hasMore: boolean }
  readonly waiting: number
}

/** The products of the authority, the newest first. */
export function productsPage(visit: Visit, { status, words, found, waiting }: ProductsPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const { products, total, hasMore } = found
  const link = (more: Readonly<Record<string, string>>) =>
    `/${lang}/products?${new URLSearchParams({ ...(words === '' ? {} : { q: words }), ...more }).toString()}`
  const filters = [undefined, ...classificationStatuses]
  const last = products.at(-1)?.id
  const more = { ...(status === undefined ? {} : { status }), after: last ?? '' }
  const main = html`<h1 class="govuk-heading-l">${t('products.title')}</h1>
${actions(visit, waiting)}
<form class="sy-search" action="/${lang}/products" method="get" role="search"><div>${textInput(voice, { id: 'q', name: 'q', label: t('products.search'), value: words, type: 'search', maxLength: 200 })}</div>
${status === undefined ? nothing : html`<input type="hidden" name="status" value="${status}">`}<div class="govuk-form-group"><button class="govuk-button" type="submit">${t('products.search.button')}</button></div></form>
<nav aria-label="${t('products.filter')}"><ul class="sy-filter">${filters.map(
    each =>
      html`<li><a class="sy-filter__link" href="${link(each === undefined ? {} : { status: each })}"${attribute('aria-current', each === status ? 'true' : undefined)}>${each === undefined ? t('products.all') : t(`product.status.${each}`)}</a></li>`,
  )}</ul></nav>
${products.length === 0 ? emptyBox(html`${t(words === '' && status === undefined ? 'products.none' : 'products.none_found')} <a href="/${lang}/classify">${t('products.first')}</a>`) : html`<p class="govuk-body-s">${t('products.count', { count: total })}</p>${productTable(visit, products)}`}
${hasMore ? html`<p class="govuk-body-s"><a href="${link(more)}">${t('page.next')}</a></p>` : nothing}`
  return frame(visit, { title: t('products.title'), main, desk: 'products' })
}

function actions({ voice }: Visit, waiting: number): Html {
  const { t, lang } = voice
  return html`<p class="govuk-body-s sy-row"><a href="/${lang}/products/review">${t('products.waiting', { count: waiting })}</a> <a href="/${lang}/products/batch">${t('products.batch')}</a> <a href="/${lang}/classify">${t('products.add')}</a></p>`
}

function productTable(visit: Visit, products: readonly ProductHead[]): Html {
  const { t } = visit.voice
  return table({
    caption: t('products.title'),
    isCaptionHidden: true,
    heads: [t('product.name'), t('product.reference'), t('product.stands'), t('product.by'), t('product.changed')],
    rows: products.map(each => productRow(visit, each)),
  })
}

/** Products that a newer edition or another rule touches: what changed, and whether it would change them. */
export function reviewPage(visit: Visit, { items, total, hasMore }: ReviewQueue): Html {
  const { voice } = visit
  const { t, lang } = voice
  const rows = items.map(({ product, was, now, wouldChange, touches, touchesLeftOut }) => [
    html`<a class="sy-breaks" href="/${lang}/products/${product.id}">${name(product.name)}</a>`,
    html`<ul class="sy-plain">${touches.slice(0, 4).map(each => html`<li>${touchWords(voice, each)}</li>`)}${touches.length + touchesLeftOut > 4 ? html`<li>${t('product.touch.more', { count: touches.length + touchesLeftOut - 4 })}</li>` : nothing}</ul>`,
    html`${productStatus(voice, was.status)} ${entriesWords(was.entries)}`,
    html`${productStatus(voice, now.status)} ${entriesWords(now.entries)}`,
    wouldChange ? tag(t('product.would_change'), 'red') : t('product.would_stay'),
  ])
  const last = items.at(-1)?.product.id
  const main = html`<a class="govuk-back-link" href="/${lang}/products">${t('products.title')}</a>
<h1 class="govuk-heading-l">${t('products.review')}</h1>
<p class="govuk-body">${t('products.review.says')}</p>
${items.length === 0 ? emptyBox(t('products.review.none')) : html`<p class="govuk-body-s">${t('products.count', { count: total })}</p>${table({ caption: t('products.review'), isCaptionHidden: true, heads: [t('product.name'), t('product.touch'), t('product.was'), t('product.now'), t('product.change')], rows })}`}
${hasMore && last !== undefined ? html`<p class="govuk-body-s"><a href="/${lang}/products/review?after=${last}">${t('page.next')}</a></p>` : nothing}`
  return frame(visit, { title: t('products.review'), main, desk: 'products' })
}
