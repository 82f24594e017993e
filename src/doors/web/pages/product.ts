import type { ProductView } from '../../../casework/products/index.ts'
import type { EntryRules } from '../../../law/entry-rules/index.ts'
import { dateIn, type Instant } from '../../../values/index.ts'
import { entriesSection } from '../classify/entries.ts'
import type { ItemVoice } from '../classify/item-words.ts'
import { statusBlock } from '../classify/status.ts'
import { factRows } from '../classify/taken-for.ts'
import { listUsed } from '../classify/trail.ts'
import { code, name } from '../components/code.ts'
import { officerName } from '../components/desk-bar.ts'
import { details } from '../components/details.ts'
import { errorSummary, type FieldError } from '../components/error-summary.ts'
import { events, type Happened } from '../components/events.ts'
import { frame } from '../components/frame.ts'
import { emptyBox, stale } from '../components/stale.ts'
import { summaryList } from '../components/summary-list.ts'
import { tag } from '../components/tag.ts'
import type { DecisionForm } from '../forms/decision-form.ts'
import { type Html, html, nothing } from '../html.ts'
import { decideSection } from '../product/decide.ts'
import { entriesWords, keptAnswer, productStatus, touchWords } from '../product/product-words.ts'
import { type Visit, zoneOf } from '../visit.ts'

export type ProductPage = {
  readonly view: ProductView
  readonly rules: EntryRules
  readonly form: DecisionForm
  readonly errors: readonly FieldError[]
}

/** One product: how it stands, why it is to be looked at again, what it is, and what was decided on what evidence. */
export function productPage(visit: Visit, { view, rules, form, errors }: ProductPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const { product, classification, decision } = view
  const { item, editions, at } = classification
  const typed = Object.fromEntries(
    Object.entries(item.attributes ?? {}).map(([id, value]) => [id, typeof value === 'object' ? value : String(value)]),
  )
  const words: ItemVoice = { voice, rules, typed }
  const answer = keptAnswer(classification.answer, editions, dateIn(at, zoneOf(visit)))
  const says =
    decision === null
      ? html`${t(`classify.status.${product.status}.short`)} ${entriesWords(product.entries)}`
      : html`${voice.rich('product.decided', { officer: whom(visit, decision.by), date: voice.moment(decision.at, zoneOf(visit)) })} ${entriesWords(product.entries)}`
  const main = html`<a class="govuk-back-link" href="/${lang}/products">${t('products.title')}</a>
${errorSummary(voice, errors)}
<span class="govuk-caption-l">${product.reference === null ? nothing : html`<bdi class="sy-breaks">${product.reference}</bdi>`}</span>
<h1 class="govuk-heading-l sy-breaks">${name(product.name)}</h1>
${statusBlock(voice, product.status, says)}
${reviewBox(visit, view)}
<div class="sy-cols sy-cols--main"><div>
<section aria-labelledby="item"><h2 class="govuk-heading-m" id="item">${t('product.item')}</h2>
${summaryList([
  {
    key: t('classify.trail.asked'),
    value: html`<span dir="auto" class="sy-breaks">${item.text.slice(0, 400)}${item.text.length > 400 ? '…' : ''}</span>`,
  },
  ...(item.hs === undefined ? [] : [{ key: t('classify.hs'), value: code(item.hs) }]),
  ...factRows(words, answer),
  {
    key: t('classify.trail.lists'),
    value: html`<ul class="sy-plain">${editions.map(each => html`<li>${listUsed(voice, each)}</li>`)}</ul>`,
  },
])}
${item.text.length > 400 ? details(t('classify.trail.whole'), html`<p dir="auto" class="sy-breaks sy-whole">${item.text}</p>`) : nothing}</section>
${entriesSection(words, answer)}
</div><aside aria-label="${t('product.aside')}">
${decideSection(visit, view, form, errors)}
${again(visit, view)}
${evidenceSection(visit, view)}
<section class="sy-panel" aria-labelledby="history"><h2 class="govuk-heading-m" id="history">${t('product.history')}</h2>${events(history(visit, view))}</section>
</aside></div>`
  return frame(visit, { title: product.name, main, desk: 'products', hasErrors: errors.length > 0 })
}

/** Who acts under an integrator's name, or an officer's number. */
function whom({ voice }: Visit, by: string): string {
  return officerName(voice, by)
}

function reviewBox({ voice }: Visit, { review }: ProductView): Html {
  if (review === null) return nothing
  const { t } = voice
  const { wouldChange, now, touches, touchesLeftOut } = review
  return stale(
    t('product.review'),
    html`<p><strong>${t('product.review')}</strong> ${wouldChange ? tag(t('product.would_change'), 'red') : t('product.would_stay')}</p>
<p>${t('product.now')}${t('colon')}${productStatus(voice, now.status)} ${entriesWords(now.entries)}</p>
<ul class="sy-plain">${touches.slice(0, 8).map(each => html`<li>${touchWords(voice, each)}</li>`)}</ul>
${touches.length + touchesLeftOut > 8 ? html`<p>${t('product.touch.more', { count: touches.length + touchesLeftOut - 8 })}</p>` : nothing}`,
  )
}

function again({ voice }: Visit, { product }: ProductView): Html {
  const { t, lang } = voice
  return html`<form class="sy-noprint" action="/${lang}/products/${product.id}/revisions" method="post"><input type="hidden" name="version" value="${product.version}"><button class="govuk-button govuk-button--secondary" type="submit">${t('product.again')}</button><p class="sy-note">${t('product.again.says')}</p></form>`
}

function evidenceSection({ voice }: Visit, { evidence }: ProductView): Html {
  const { t } = voice
  const one = ({ kind, words, link, sha256 }: ProductView['evidence'][number]) =>
    html`<li><strong>${t(`product.evidence.${kind}`)}</strong> ${name(words)}${link === null ? nothing : html` <span class="sy-breaks">${code(link)}</span>`}${sha256 === null ? nothing : html` ${code(`${sha256.slice(0, 16)}…`)}`}</li>`
  return html`<section class="sy-panel" aria-labelledby="evidence"><h2 class="govuk-heading-m" id="evidence">${t('product.evidence')}</h2>${evidence.length === 0 ? emptyBox(t('product.evidence.empty')) : html`<ul class="sy-plain sy-lines">${evidence.map(one)}</ul>`}</section>`
}

function history(visit: Visit, { classifications, decisions }: ProductView): readonly Happened[] {
  const { voice } = visit
  const { t } = voice
  const all: (Happened & { readonly at: Instant })[] = [
    ...classifications.map(each => ({
      at: each.at,
      when: voice.moment(each.at, zoneOf(visit)),
      what: html`<strong>${t(`product.act.${each.because}`)}</strong> ${productStatus(voice, each.status)} ${whom(visit, each.by)}`,
      more: html`<p class="sy-note">${each.editions.map(used => html`${code(used.list)} ${used.number === null ? t('classify.list.short_titles') : code(used.edition)} `)}</p>`,
    })),
    ...decisions.map(each => ({
      at: each.at,
      when: voice.moment(each.at, zoneOf(visit)),
      what: html`<strong>${t(each.agrees ? 'product.act.confirmed' : 'product.act.differed')}</strong> ${productStatus(voice, each.status)} ${each.code === null ? nothing : code(each.path ?? each.code)} ${whom(visit, each.by)}`,
      more: each.reason === '' ? undefined : html`<p class="sy-said">${name(each.reason)}</p>`,
      isStop: !each.agrees,
    })),
  ]
  return all.toSorted((a, b) => (a.at < b.at ? 1 : -1))
}
