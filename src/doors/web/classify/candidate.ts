import type { CandidateAnswer, CandidateVerdict, ProvisionAnswer } from '../../../reasoning/classification/index.ts'
import type { Classified, EntryBeside, NamedEntry } from '../classify-desk.ts'
import { isWithoutText } from '../classify-desk.ts'
import { code } from '../components/code.ts'
import { details } from '../components/details.ts'
import { tag } from '../components/tag.ts'
import { listPath } from '../control/edition-words.ts'
import { crosswalkTable } from '../control/entry-elsewhere.ts'
import { anchorOf } from '../control/entry-tree.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'
import { type ItemVoice, pathWords } from './item-words.ts'
import { provisionBlock } from './provision.ts'
import { reasonOf } from './ruled-out.ts'

const tags: Readonly<Record<CandidateVerdict, Parameters<typeof tag>[1]>> = {
  met: 'yellow',
  ruled_out: 'plain',
  open: 'open',
  draft: 'open',
  no_rules: 'open',
}

export function verdictTag({ t }: Voice, verdict: CandidateVerdict): Html {
  return tag(t(`classify.verdict.${verdict}`), tags[verdict])
}

/** An entry that came up: how it stands, by which provisions, what is linked to it, and what other lists hold for it. */
export function candidateBlock(page: ItemVoice, answer: Classified, candidate: CandidateAnswer): Html {
  const { voice } = page
  const { t } = voice
  const { list, code: own, verdict, why, provisions = [] } = candidate
  const beside = answer.entries.find(each => each.list === list && each.code === own)
  const word = why.find(({ kind }) => kind === 'concept')?.what
  const found =
    word === undefined ? nothing : html` ${voice.rich('classify.found_by', { word: html`<bdi>${word}</bdi>` })}`
  const id = candidateId(candidate)
  return html`<article class="sy-reason" id="${id}" aria-labelledby="${id}-title">
<h3 class="govuk-heading-s" id="${id}-title">${entryLink(voice, answer, candidate)} ${voice.words(beside?.title ?? {})} ${verdictTag(voice, verdict)}</h3>
<p class="govuk-body-s">${t(`classify.verdict.${verdict}.says`)}${found} <span class="sy-light">${code(list)}</span></p>
${provisionsShown(page, provisions)}
${beside === undefined ? nothing : html`${linkedWords(voice, answer, beside, verdict)}${crosswalk(voice, beside)}`}
</article>`
}

export function candidateId({ list, code: own }: Pick<CandidateAnswer, 'list' | 'code'>): string {
  return `entry-${list}-${own}`.replaceAll(/[^\w-]/g, '_')
}

const shownMax = 4

/** Provisions that are met or may be; the others in a line each, folded. */
export function provisionsShown(page: ItemVoice, provisions: readonly ProvisionAnswer[]): Html {
  const { t } = page.voice
  const order = { true: 0, open: 1, false: 2 } as const
  const live = provisions
    .filter(({ is }) => is !== 'false')
    .toSorted((a, b) => order[a.is] - order[b.is] || order[a.subject] - order[b.subject])
  const out = provisions.filter(({ is }) => is === 'false')
  // Where everything is ruled out, what came nearest is still shown with its ladder.
  const nearest = live.length > 0 ? live : nearestOf(out)
  const folded = out.filter(each => !nearest.includes(each))
  const rest = nearest.slice(shownMax)
  return html`${nearest.slice(0, shownMax).map(each => provisionBlock(page, each))}
${rest.length === 0 ? nothing : details(t('classify.more_provisions', { count: rest.length }), html`${rest.slice(0, 40).map(each => provisionBlock(page, each))}`)}
${
  folded.length === 0
    ? nothing
    : details(
        t('classify.provisions_out', { count: folded.length }),
        html`<ul class="sy-plain sy-lines">${folded.slice(0, 60).map(
          each =>
            html`<li>${pathWords(each.path)} ${
              each.subject === 'false'
                ? page.voice.rich('classify.out.subject', {
                    these: page.voice.join(
                      each.subjects.slice(0, 3).map(of => page.voice.words(of)),
                      'or',
                    ),
                  })
                : reasonOf(page, each)
            }</li>`,
        )}</ul>`,
      )
}`
}

/** Of those that are not met, what the item may at least be. */
function nearestOf(out: readonly ProvisionAnswer[]): readonly ProvisionAnswer[] {
  const same = out.filter(({ subject }) => subject === 'true')
  return (same.length > 0 ? same : out.filter(({ subject }) => subject === 'open')).slice(0, 2)
}

/** The code as a link to the text of its entry, where the text is held here. */
export function entryLink(
  voice: Voice,
  { lists, asOf }: Pick<Classified, 'lists' | 'asOf'>,
  { list, code: own, path = own }: { readonly list: string; readonly code: string; readonly path?: string },
): Html {
  const used = lists.find(each => each.list === list)
  if (used === undefined || isWithoutText(used)) return code(path)
  return html`<a href="${listPath(voice, list, `/entries/${encodeURIComponent(own)}`, { asOf })}#${anchorOf(path)}">${code(path)}</a>`
}

function linkedWords(voice: Voice, answer: Classified, beside: EntryBeside, verdict: CandidateVerdict): Html {
  if (verdict === 'ruled_out') return nothing
  const line = (key: 'software' | 'technology' | 'goods', entries: readonly NamedEntry[]) =>
    entries.length === 0
      ? nothing
      : html`<p class="govuk-body-s">${voice.t(`classify.linked.${key}`)} ${entries.slice(0, 8).map((each, i) => html`${i === 0 ? '' : voice.t('semicolon')}${entryLink(voice, answer, { list: beside.list, code: each.code })} ${voice.words(each.title)}`)}</p>`
  return html`${line('software', beside.software)}${line('technology', beside.technology)}${line('goods', beside.goods)}`
}

function crosswalk(voice: Voice, { crosswalk: rows, code: own }: EntryBeside): Html {
  if (rows.length === 0) return nothing
  return details(voice.t('classify.crosswalk', { count: rows.length }), crosswalkTable(voice, rows), { of: own })
}
