import type { PrintedPage, PrintedSection } from '../../../office/documents/index.ts'
import type { Explained } from '../../../reasoning/determination/index.ts'
import { isDate, isolate } from '../../../values/index.ts'
import { isRole } from '../fact-words.ts'
import { isActivity } from '../forms/export-form.ts'
import { printedClassified } from './classified.ts'
import { printedBalance, printedDeadlines, printedOpenFacts, printedTime } from './printed-rest.ts'
import { printedChanges, printedReasons, printedWhyNot } from './printed-why.ts'
import type { AnswerView } from './routes.ts'
import { printedScreened } from './screened.ts'
import { answerTitle, verdictOf } from './verdict-words.ts'

/** The answer on paper: what a file keeps, without what only helps on a screen. */
export function printedAnswer(view: AnswerView, explained: Explained): PrintedPage {
  const { voice, law, asOf } = view
  const { determination } = explained
  const { word, says } = verdictOf(view, determination)
  const warnings = new Set(determination.warnings.map(each => voice.isolated(each.says)).filter(words => words !== ''))
  const { edition, reviewedUntil, jurisdiction, pack } = determination.law
  const sections = [
    caseSection,
    printedClassified,
    routeSection,
    printedScreened,
    printedDeadlines,
    printedBalance,
    printedReasons,
    printedWhyNot,
    printedChanges,
    printedTime,
    printedOpenFacts,
  ]
  return {
    lang: voice.lang,
    title: answerTitle(view),
    caption: voice.t('answer.caption', { date: voice.date(asOf) }),
    answer: word,
    says: [says, ...warnings],
    sections: sections.map(section => section(view, explained)).filter(section => section !== undefined),
    marks: [determination.digest, `pack ${jurisdiction} ${edition} ${pack}`],
    footer: voice.t('pdf.edition', {
      name: voice.isolated(law.name),
      // In words: after Arabic letters the hyphens of a date would turn its parts round.
      edition: isDate(edition) ? voice.date(edition) : isolate(edition),
      reviewed: voice.date(reviewedUntil),
    }),
  }
}

export type Printed = (view: AnswerView, explained: Explained) => PrintedSection | undefined

const caseSection: Printed = ({ voice, draft }) => {
  const { t } = voice
  const rows: (readonly [string, string])[] = []
  if (isActivity(draft.activity)) rows.push([t('export.activity.short'), t(`activity.${draft.activity}`)])
  for (const item of draft.items ?? []) {
    rows.push([
      t('export.item.short'),
      [item.description, item.code].filter(each => each !== undefined).join(t('comma')),
    ])
  }
  if (draft.destination !== undefined) rows.push([t('export.destination'), voice.country(draft.destination)])
  for (const party of draft.parties ?? []) {
    const country = party.country === undefined ? undefined : voice.country(party.country)
    const words = [party.name, country].filter(each => each !== undefined)
    rows.push([
      isRole(party.role) ? t(`role.${party.role}`) : party.role,
      words.length === 0 ? t('value.unknown') : words.join(t('comma')),
    ])
  }
  const statement = draft.endUse?.['statement']
  if (typeof statement === 'string') rows.push([t('parties.use.short'), statement])
  return { title: t('answer.case'), rows }
}

const routeSection: Printed = ({ voice, law }, { determination }) => {
  if (determination.atMost === 'not_required' || determination.routes.length === 0) return undefined
  const answered = law.routes.flatMap(({ id, name }) =>
    determination.routes.flatMap(each => (each.route === id ? [{ name, ...each }] : [])),
  )
  const rows = answered.map(({ name, open, conditions }): readonly [string, string] => {
    const papers = conditions.map(id => voice.isolated(law.documents.find(each => each.id === id)?.name ?? { en: id }))
    const state = voice.t(open === null ? 'route.depends' : open ? 'route.open' : 'route.closed')
    return [voice.plain(name), open === false || papers.length === 0 ? state : `${state}. ${papers.join('; ')}`]
  })
  return { title: voice.t('answer.now'), rows }
}
