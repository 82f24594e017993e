import type { Figure, FigureChange, ListChange } from '../../../law/control-lists/index.ts'
import { code } from '../components/code.ts'
import { tag } from '../components/tag.ts'
import { attribute, type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'
import { diffWords } from './text-diff.ts'

const signs = { '>': '>', '>=': '≥', '<': '<', '<=': '≤' } as const

/** A figure as it is read: its sign, its value and its unit; dashed where nobody can tell its value. */
export function figureWords({ t }: Voice, figure: Figure): Html {
  const { written, value, unit = '', of, comparator } = figure
  const sign = Object.entries(signs).find(([each]) => each === comparator)?.[1] ?? ''
  if (value === undefined)
    return html`<bdi dir="ltr" class="sy-unknown">${written}</bdi> <span class="sy-note">${t('cl.figure.none')}</span>`
  return html`<bdi dir="ltr" class="sy-nowrap">${[sign, value, unit === '1' ? (of ?? '') : unitWords(unit)].filter(part => part !== '').join(' ')}</bdi>`
}

/** `{WT}` is how UCUM writes what is no unit of physics. */
export function unitWords(unit: string): string {
  return unit.replace(/[{}[\]]/g, '').replace(/^Cel$/, '°C')
}

export function directionTag({ t }: Voice, direction: FigureChange['direction']): Html {
  if (direction === 'unknown') return tag(t('cl.direction.unknown'))
  return tag(t(`cl.direction.${direction}`), direction === 'tighter' ? 'blue' : 'yellow')
}

/** Each figure that changed: what it was, what it is, and whether the limit catches more or less. */
export function figureChanges(voice: Voice, figures: readonly FigureChange[]): Html {
  if (figures.length === 0) return nothing
  const { t } = voice
  return html`<ul class="sy-plain sy-diff">${figures.map(({ before, after, direction }) => {
    const went =
      before === undefined
        ? nothing
        : html`<del><span class="govuk-visually-hidden">${t('differences.went')} </span>${figureWords(voice, before)}</del> `
    const came =
      after === undefined
        ? nothing
        : html`<ins><span class="govuk-visually-hidden">${t('differences.came')} </span>${figureWords(voice, after)}</ins> `
    return html`<li>${went}${came}${before !== undefined && after !== undefined ? directionTag(voice, direction) : nothing}</li>`
  })}</ul>`
}

/** The wording before and after in one, word by word, in the language of the list. */
export function wordingChange(voice: Voice, change: ListChange, language: string): Html {
  const { t } = voice
  const { before, after } = change
  const stretch = (kind: 'went' | 'came', words: string) => {
    const said = html`<span class="govuk-visually-hidden">${t(`differences.${kind}`)} </span>${words}`
    return kind === 'went' ? html`<del>${said}</del> ` : html`<ins>${said}</ins> `
  }
  if (before === undefined && after === undefined) return nothing
  const inIts = attribute('lang', language === voice.lang ? undefined : language)
  if (before === undefined || after === undefined)
    return html`<p class="sy-diff"${inIts} dir="auto">${before === undefined ? stretch('came', after ?? '') : stretch('went', before)}</p>`
  return html`<p class="sy-diff"${inIts} dir="auto">${diffWords(before, after).map(({ kind, words }) => (kind === 'same' ? `${words} ` : stretch(kind, words)))}</p>`
}

/** What happened to a provision: added, amended, moved from where, deleted. */
export function changeTag(voice: Voice, { change, from }: ListChange): Html {
  const { t } = voice
  const kinds = { added: 'green', amended: 'blue', moved: 'plain', deleted: 'red' } as const
  const moved = from === undefined ? nothing : html` ${voice.rich('cl.change.from', { path: code(from) })}`
  return html`${tag(t(`cl.change.${change}`), kinds[change])}${moved}`
}
