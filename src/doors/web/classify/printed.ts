import type { EntryRules } from '../../../law/entry-rules/index.ts'
import type { PrintedPage, PrintedSection } from '../../../office/documents/index.ts'
import { plainWords } from '../answer/classified.ts'
import type { Classified } from '../classify-desk.ts'
import type { ItemState } from '../forms/item-state.ts'
import { html } from '../html.ts'
import { titleOf } from '../pages/classified.ts'
import { type Visit, zoneOf } from '../visit.ts'
import { digestOfSearch, type Evidence } from './evidence.ts'
import { type ItemVoice, ownValue, valueWords } from './item-words.ts'
import { whyRuledOut } from './ruled-out.ts'
import { rungsOf, rungWords } from './rungs.ts'
import { listUsed } from './trail.ts'

type Search = {
  readonly state: ItemState
  readonly answer: Classified
  readonly evidence: Evidence
  readonly rules: EntryRules
}

/** The search on paper: what was asked, what came up and why, of which editions, when. */
export function printedEvidence(
  { voice, laws, ...visit }: Visit,
  { state, answer, evidence, rules }: Search,
): PrintedPage {
  const { t } = voice
  const page: ItemVoice = { voice, rules, typed: state.known.attributes }
  return {
    lang: voice.lang,
    title: titleOf(state.text),
    caption: t('classify.caption', { date: voice.date(answer.asOf) }),
    answer: t(`classify.status.${answer.status}`),
    says: [t(answer.status === 'listed' ? 'classify.no_permission.listed' : 'classify.no_permission')],
    sections: [asked(page, state, answer), ...came(page, answer), ruledOut(page, answer), lists(page, answer)].filter(
      section => section !== undefined,
    ),
    marks: [digestOfSearch(evidence)],
    footer: `${t('classify.trail.when')}${t('colon')}${voice.moment(evidence.at, zoneOf({ voice, laws, ...visit }))}`,
  }
}

function asked(page: ItemVoice, { text, hs }: ItemState, { subjects, facts }: Classified): PrintedSection {
  const { voice } = page
  const { t } = voice
  return {
    title: t('classify.trail.asked'),
    paragraphs: [text],
    rows: [
      ...(hs === '' ? [] : [[t('classify.hs'), hs] as const]),
      ...subjects.map(each => [t('classify.taken_for'), voice.isolated(each.label)] as const),
      ...facts.map(
        ({ attribute, label, written, from }) =>
          [
            voice.isolated(label),
            `${plainWords(valueWords(page, attribute, written))} (${t(`classify.from.${from}`)})`,
          ] as const,
      ),
    ],
  }
}

/** Each entry that is met or may be, with its limits in words. */
function came(page: ItemVoice, { candidates, entries }: Classified): readonly PrintedSection[] {
  const { voice } = page
  const { t } = voice
  return candidates
    .filter(({ verdict }) => verdict !== 'ruled_out')
    .slice(0, 8)
    .map(({ list, code, verdict, provisions = [] }) => {
      const title = entries.find(each => each.list === list && each.code === code)?.title ?? {}
      const live = provisions.filter(({ is, subject }) => is !== 'false' || subject === 'true').slice(0, 6)
      return {
        title: `${code} (${list})`,
        paragraphs: [
          `${voice.isolated(title)}. ${t(`classify.verdict.${verdict}`)}. ${t(`classify.verdict.${verdict}.says`)}`,
        ],
        rows: live.flatMap(({ path, conditions, is }) => [
          [path, t(`classify.provision.${is}`)] as const,
          ...rungsOf(conditions).map(rung => {
            const own =
              rung.attribute === undefined ? '' : `${t('classify.yours')} ${plainWords(ownValue(page, rung))}. `
            return [plainWords(rungWords(voice, rung)), `${own}${t(`classify.rung.${rung.is}`)}`] as const
          }),
        ]),
      }
    })
}

function ruledOut(page: ItemVoice, { candidates }: Classified): PrintedSection | undefined {
  const out = candidates.filter(({ verdict }) => verdict === 'ruled_out')
  if (out.length === 0) return undefined
  const { t } = page.voice
  return {
    title: t('classify.ruled_out', { count: out.length }),
    rows: out.map(each => [`${each.code} (${each.list})`, plainWords(whyRuledOut(page, each))] as const),
  }
}

function lists({ voice }: ItemVoice, answer: Classified): PrintedSection {
  return {
    title: voice.t('classify.trail.lists'),
    list: answer.lists.map(each => ({ words: plainWords(html`${listUsed(voice, each)}`) })),
  }
}
