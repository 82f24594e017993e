import type { EntryNode, ResolvedFlag } from '../../../casework/control-lists/index.ts'
import type { Figure } from '../../../law/control-lists/index.ts'
import { inLanguage } from '../../../values/index.ts'
import { officerName } from '../components/desk-bar.ts'
import { attribute, type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'
import { unitWords } from './figure-words.ts'

/**
 * The words of a provision with its figures marked; one that could not be read is dashed, and says who found what it is. The letters of a
 * note's own list stand each on a line.
 */
export function provisionText(voice: Voice, node: EntryNode): Html {
  const { texts, isNotUsed } = node
  if (isNotUsed) return html`<span class="sy-note">${voice.t('cl.not_used')}</span>`
  const { lang, words } = inLanguage(texts, voice.lang)
  const dir = lang === 'ar' ? 'rtl' : 'ltr'
  // Words that run the other way than the page stand by themselves, so that their lines keep their order.
  const isTurned = dir !== voice.dir
  const cuts = [0, ...itemStarts(node, words), words.length]
  const lines = cuts.slice(0, -1).map((from, i) => stretch(voice, node, words, from, cuts[i + 1] ?? words.length))
  return html`<span${attribute('class', isTurned ? 'sy-turned' : undefined)}${attribute('lang', lang === voice.lang ? undefined : lang)} dir="${dir}">${lines.map((line, i) => (i === 0 ? line : html`<span class="sy-item">${line}</span>`))}</span>`
}

/** Where each letter of a note's own list begins. */
function itemStarts({ items }: EntryNode, words: string): readonly number[] {
  const starts: number[] = []
  let after = 0
  for (const { marker, text } of items) {
    const at = words.indexOf(text, after)
    const start = at < 0 ? -1 : words.lastIndexOf(marker, at)
    if (start <= (starts.at(-1) ?? 0)) return []
    starts.push(start)
    after = at + text.length
  }
  return starts
}

function stretch(voice: Voice, { figures, flags }: EntryNode, words: string, start: number, end: number): Html {
  const parts: Html[] = []
  let from = start
  for (const figure of figures.toSorted((a, b) => a.at - b.at)) {
    const to = figure.at + figure.written.length
    if (figure.at < from || to > end || words.slice(figure.at, to) !== figure.written) continue
    parts.push(html`${words.slice(from, figure.at)}${marked(voice, figure, flags)}`)
    from = to
  }
  return html`${parts}${words.slice(from, end)}`
}

function marked(voice: Voice, figure: Figure, flags: readonly ResolvedFlag[]): Html {
  const { written, value } = figure
  if (value === undefined) return html`<bdi class="sy-unknown" dir="ltr">${written}</bdi>`
  return html`<mark class="sy-figure"><bdi dir="ltr">${written}</bdi></mark>${found(voice, written, flags)}`
}

function found(voice: Voice, written: string, flags: readonly ResolvedFlag[]): Html {
  const mine = flags.find(({ resolution }) => resolution?.written === written && resolution.value !== null)?.resolution
  if (mine === undefined || mine.value === null) return nothing
  const unit = mine.unit === null ? '' : ` ${unitWords(mine.unit)}`
  return html` <span class="sy-finding">${voice.rich('cl.figure.found', { value: html`<bdi dir="ltr">${mine.value}${unit}</bdi>`, officer: officerName(voice, mine.by) })}</span>`
}
