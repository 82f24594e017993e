import type { PrintedPage, PrintedSection } from '../../../office/documents/index.ts'
import type { Explained } from '../../../reasoning/determination/index.ts'
import { citePlain } from '../components/cite.ts'
import { about, isRole, plainFactName, valueLabel } from '../fact-words.ts'
import { isActivity } from '../forms/export-form.ts'
import type { AnswerView } from './routes.ts'
import { flipOutcome } from './changes.ts'
import { stretchWords } from './over-time.ts'
import { answerTitle, verdictOf } from './verdict-words.ts'

/** The answer on paper: what a file keeps for five years, without what only helps on a screen. */
export function printedAnswer(view: AnswerView, explained: Explained): PrintedPage {
  const { voice, law, asOf } = view
  const { t } = voice
  const { determination } = explained
  const { word, says } = verdictOf(view, determination)
  const reviewed = t('pdf.edition', { name: voice.plain(law.name), edition: determination.law.edition, reviewed: determination.law.reviewedUntil })
  return {
    lang: voice.lang,
    title: answerTitle(view),
    caption: t('answer.caption', { date: voice.date(asOf) }),
    answer: word,
    says: [says, ...determination.warnings.map(each => voice.plain(each.says)).filter(words => words !== '')],
    sections: [caseSection(view), routeSection(view, explained), reasonSection(view, explained), whyNot(view, explained), changes(view, explained), overTime(view, explained), openFacts(view, explained)].filter(section => section !== undefined),
    marks: [determination.digest, `pack ${determination.law.jurisdiction} ${determination.law.edition} ${determination.law.pack}`],
    footer: reviewed,
  }
}

type Section = PrintedSection | undefined

function caseSection({ voice, draft }: AnswerView): Section {
  const { t } = voice
  const rows: (readonly [string, string])[] = []
  if (isActivity(draft.activity)) rows.push([t('export.activity.short'), t(`activity.${draft.activity}`)])
  for (const item of draft.items ?? []) rows.push([t('export.item.short'), [item.description, item.code].filter(each => each !== undefined).join(t('comma'))])
  if (draft.destination !== undefined) rows.push([t('export.destination'), voice.country(draft.destination)])
  for (const party of draft.parties ?? []) {
    const words = [party.name, party.country === undefined ? undefined : voice.country(party.country)].filter(each => each !== undefined)
    rows.push([isRole(party.role) ? t(`role.${party.role}`) : party.role, words.length === 0 ? t('value.unknown') : words.join(t('comma'))])
  }
  const statement = draft.endUse?.['statement']
  if (typeof statement === 'string') rows.push([t('parties.use.short'), statement])
  return { title: t('answer.case'), rows }
}

function routeSection({ voice, law }: AnswerView, { determination }: Explained): Section {
  if (determination.atMost === 'not_required' || determination.routes.length === 0) return undefined
  const rows = law.routes.flatMap(route =>
    determination.routes.filter(each => each.route === route.id).map(({ open, conditions }): readonly [string, string] => {
      const papers = conditions.map(id => voice.plain(law.documents.find(each => each.id === id)?.name ?? { en: id }))
      const state = voice.t(open === null ? 'route.depends' : open ? 'route.open' : 'route.closed')
      return [voice.plain(route.name), open === false || papers.length === 0 ? state : `${state}. ${papers.join('; ')}`]
    }),
  )
  return { title: voice.t('answer.now'), rows }
}

function reasonSection({ voice, law }: AnswerView, { explanations, determination }: Explained): Section {
  const reasons = [...new Map(explanations.map(each => [each.rule, each])).values()]
  const either = [...new Map(determination.either.map(each => [each.rule, each])).values()]
  const source = (cite: readonly string[]) => cite.map(each => citePlain(voice, law, each).words).join(', ')
  return {
    title: voice.t('answer.why'),
    list: [
      ...reasons.map(each => ({ words: voice.plain(each.sentence), source: `${source(each.cite)} [${each.rule}]` })),
      ...either.map(each => ({ words: `${voice.t('pdf.either')} ${voice.plain(each.says)}`, source: `${source(each.cite)} [${each.rule}]` })),
    ],
  }
}

function whyNot({ voice, law }: AnswerView, { determination }: Explained): Section {
  const nearest = [...new Map(determination.almost.map(each => [each.rule, each])).values()]
  if (nearest.length === 0) return undefined
  const stopped = (ids: readonly string[]) => ids.map(id => voice.plain(law.book.rules.find(rule => rule.id === id)?.title ?? law.book.facts.get(id)?.name ?? { en: id })).join(voice.t('comma'))
  return {
    title: voice.t('answer.why_not'),
    list: nearest.map(each => ({ words: voice.plain(each.says), source: `${each.cite.map(cite => citePlain(voice, law, cite).words).join(', ')}. ${voice.t('why_not.stopped')}${voice.t('colon')}${stopped(each.stoppedBy)}` })),
  }
}

function changes({ voice, law, draft }: AnswerView, { flips }: Explained): Section {
  if (flips.length === 0) return undefined
  return {
    title: voice.t('answer.changes'),
    list: flips.map(flip => {
      const of = about(voice, draft, flip)
      const fact = `${plainFactName(voice, law, flip.fact)}${of === '' ? '' : ` (${of})`}`
      const condition = voice.t('answer.flip.if', { fact, values: valueLabel(voice, law, flip.fact, flip.to) })
      return { words: `${flipOutcome(voice, flip)}${voice.t('colon')}${condition}${voice.t('stop')}` }
    }),
  }
}

function overTime({ voice, law }: AnswerView, { overTime: stretches }: Explained): Section {
  const rows = stretches.map((each): readonly [string, string] => {
    const because = each.because.map(cite => citePlain(voice, law, cite).words).join(', ')
    return [voice.t('time.from', { date: voice.date(each.from) }), [stretchWords(voice, each), because].filter(words => words !== '').join(' ')]
  })
  return rows.length === 0 ? undefined : { title: voice.t('answer.over_time'), rows }
}

function openFacts({ voice, law }: AnswerView, { determination }: Explained): Section {
  if (determination.missing.length === 0) return undefined
  return { title: voice.t('answer.open'), list: determination.missing.map(each => ({ words: plainFactName(voice, law, each.fact) })) }
}
