import type { ResolvedFlag } from '../../../casework/control-lists/index.ts'
import { type ListFlagCode, listFlagTexts } from '../../../law/control-lists/index.ts'
import { officerName } from '../components/desk-bar.ts'
import { tag } from '../components/tag.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'
import { unitWords } from './figure-words.ts'

/** What to do about a flag depends on what is doubtful: a number, a reference, a code, the shape of the text, or the whole file. */
const todo = {
  lost_superscript: 'number',
  ambiguous_number: 'number',
  no_unit: 'unit',
  dead_reference: 'reference',
  undefined_term: 'reference',
  mangled_code: 'code',
  misspelled_code: 'code',
  unreadable_code: 'code',
  duplicate_path: 'code',
  orphan: 'code',
  inline_list: 'shape',
  text_after_note: 'shape',
  odd_marker: 'shape',
  skipped_number: 'shape',
  unreadable_row: 'shape',
  bad_cas: 'shape',
  fewer_than_before: 'file',
} as const satisfies Record<ListFlagCode, string>

export const flagKinds = Object.keys(listFlagTexts) as readonly ListFlagCode[]

export function flagText(voice: Voice, flag: ListFlagCode): Html {
  return voice.words(listFlagTexts[flag])
}

export function whatToDo({ t }: Voice, flag: ListFlagCode): string {
  return t(`cl.do.${todo[flag]}`)
}

/** A flag where its provision is read: what is doubtful, and what an officer found. */
export function flagWords(voice: Voice, { code, value, resolution }: ResolvedFlag): Html {
  const { t } = voice
  const found =
    resolution === undefined
      ? tag(t('cl.flag.open'), 'open')
      : html`${tag(t('cl.flag.resolved'))} ${findingWords(voice, resolution)}`
  return html`<span class="sy-note">${flagText(voice, code)} <bdi class="sy-code sy-breaks">${value}</bdi></span> ${found}`
}

export function findingWords(voice: Voice, finding: NonNullable<ResolvedFlag['resolution']>): Html {
  const { value, unit, reason, by } = finding
  return html`${value === null ? nothing : html`<strong><bdi dir="ltr">${value}${unit === null ? '' : ` ${unitWords(unit)}`}</bdi></strong> `}<span class="sy-note">${officerName(voice, by)}${voice.t('colon')}<bdi>${reason}</bdi></span>`
}
