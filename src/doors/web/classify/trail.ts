import { type Classified, isWithoutText, type ListUsed } from '../classify-desk.ts'
import { code } from '../components/code.ts'
import { details } from '../components/details.ts'
import { digest } from '../components/digest.ts'
import { summaryList } from '../components/summary-list.ts'
import { listPath } from '../control/edition-words.ts'
import type { ItemState } from '../forms/item-state.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'
import type { ItemVoice } from './item-words.ts'
import { stateForm } from './taken-for.ts'

/** What was asked, of which lists in which editions, and when: to print, or to take away as evidence of the search. */
export function trailSection(
  { voice, rules }: ItemVoice,
  state: ItemState,
  { asOf, lists }: Classified,
  { at, digest: seal, evidence }: { readonly at: string; readonly digest: string; readonly evidence: string },
): Html {
  const { t } = voice
  const denied = state.known.isNot.length
  return html`<section aria-labelledby="trail"><h2 class="govuk-heading-m" id="trail">${t('classify.trail')}</h2>
<p class="govuk-body">${t('classify.trail.says')}</p>
${summaryList([
  { key: t('classify.trail.when'), value: html`${at}. ${t('classify.trail.law_of', { date: voice.date(asOf) })}` },
  {
    key: t('classify.trail.lists'),
    value: html`<ul class="sy-plain">${lists.map(each => html`<li>${listUsed(voice, each)}</li>`)}</ul>`,
  },
  ...(state.hs === '' ? [] : [{ key: t('classify.hs'), value: code(state.hs) }]),
  ...(denied === 0
    ? []
    : [
        {
          key: t('classify.is_not'),
          value: voice.join(
            state.known.isNot.slice(0, 20).map(id => voice.words(rules.subjects.get(id)?.label ?? { en: id })),
          ),
        },
      ]),
  {
    key: t('classify.trail.asked'),
    value: html`<span dir="auto" class="sy-breaks">${state.text.slice(0, shownMax)}${state.text.length > shownMax ? '…' : ''}</span>`,
  },
])}
${state.text.length > shownMax ? details(t('classify.trail.whole'), html`<p dir="auto" class="sy-breaks sy-whole">${state.text}</p>`) : nothing}
${digest(seal)}
<p class="govuk-body sy-noprint"><button class="govuk-button govuk-button--secondary" type="submit" form="${stateForm}" formaction="${evidence}">${t('classify.trail.download')}</button></p></section>`
}

const shownMax = 400

export function listUsed(voice: Voice, used: ListUsed): Html {
  const { list, edition, sha256 } = used
  if (isWithoutText(used))
    return html`${code(list)} <span class="sy-unknown">${voice.t('classify.list.short_titles')}</span>`
  return html`<a href="${listPath(voice, list, '')}">${code(list)}</a> ${code(edition)} <span class="sy-light sy-breaks">${code(sha256.slice(0, 23))}…</span>`
}
