import type { EntryRules } from '../../../law/entry-rules/index.ts'
import type { RungAnswer, TruthWord } from '../../../reasoning/classification/index.ts'
import { code } from '../components/code.ts'
import { unitShown } from '../forms/written-value.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'

/** What the pages of an item speak with: the texts of the page, the words of the rules, and what the visitor typed. */
export type ItemVoice = {
  readonly voice: Voice
  readonly rules: EntryRules
  /** Facts as they were typed, before they were made readable. */
  readonly typed: Readonly<Record<string, string | readonly string[]>>
}

/** A full ring is met, an empty one is not, a dotted one is open: never by colour alone. */
export const marks: Readonly<Record<TruthWord, string>> = { true: '●', false: '○', open: '◌' }

const signs: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' }

/** `>= 1950 MPa` as `≥ 1950 MPa`, left to right everywhere. */
export function limitWords(limit: string): Html {
  const [sign = '', value = '', unit = ''] = limit.split(' ')
  const words = [signs[sign] ?? sign, value, unitShown(unit)].filter(part => part !== '').join(' ')
  return html`<bdi dir="ltr" class="sy-nowrap">${words}</bdi>`
}

/** What is known of an attribute, in words: the label of a choice, yes or no, or the value as it was written. */
export function valueWords({ voice, rules }: ItemVoice, attribute: string, written: string): Html {
  if (written === 'unknown') return html`<span class="sy-unknown">${voice.t('value.unavailable')}</span>`
  if (written === 'yes' || written === 'no') return html`${voice.t(written)}`
  const choices = rules.attributes.get(attribute)?.choices ?? []
  const labels = written.split(', ').map(each => choices.find(({ id }) => id === each)?.label)
  if (labels.length > 0 && labels.every(each => each !== undefined))
    return voice.join(labels.map(each => voice.words(each ?? {})))
  return html`<bdi>${rangeWords(written)}</bdi>`
}

/** `76.. mm` as `≥ 76 mm`, `..9 Hz` as `≤ 9 Hz`, `1900..2000 MPa` as `1900 – 2000 MPa`; anything else as it was written. */
function rangeWords(written: string): string {
  const [, low = '', high = '', unit = ''] = /^([-+\d.e]*?)\.\.([-+\d.e]*)\s*([^\d\s]\S*)?$/i.exec(written) ?? []
  if (low === '' && high === '') return written
  const ends = low === '' ? `≤ ${high}` : high === '' ? `≥ ${low}` : `${low} – ${high}`
  return `${ends} ${unitShown(unit)}`.trim()
}

/** A quantity as somebody typed it; with the unit that a bare number was taken to have. Anything else in the words of the rules. */
export function statedWords(page: ItemVoice, attribute: string, written: string): Html {
  const { kind, unit = '1' } = page.rules.attributes.get(attribute) ?? {}
  const given = page.typed[attribute]
  const isQuantity = kind === 'quantity' || kind === 'derived'
  if (!isQuantity || typeof given !== 'string' || given === 'unknown') return valueWords(page, attribute, written)
  const isBare = unit !== '1' && !/[^\d\s.,+\u2212-]/.test(given)
  return html`<bdi>${given}${isBare ? ` ${unitShown(unit)}` : ''}</bdi>`
}

/** The item's own value: as it was written, and in the unit of the limit, exactly or marked as rounded. */
export function ownValue(page: ItemVoice, { attribute = '', has, hasInUnit }: RungAnswer): Html {
  if (has === undefined) return html`<span class="sy-unknown">${page.voice.t('classify.value.none')}</span>`
  return html`<strong>${statedWords(page, attribute, has)}</strong>${hasInUnit === undefined ? nothing : html` ${inLimitUnit(hasInUnit)}`}`
}

function inLimitUnit(words: string): Html {
  const [value = '', unit = ''] = words.split(/ (?=\S*$)/)
  const isRounded = value.includes('≈')
  const said = [value.replaceAll('≈', '').replace('..', ' – '), unitShown(unit)].filter(part => part !== '').join(' ')
  return html`<bdi dir="ltr" class="sy-nowrap">${isRounded ? '≈' : '='} ${said}</bdi>`
}

/** A code with its place in the list, in letters that identify. */
export function pathWords(path: string): Html {
  return code(path.replace('#', ' '))
}
