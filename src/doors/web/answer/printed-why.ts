import { citePlain } from '../components/cite.ts'
import { about, plainFactName, valueLabel } from '../fact-words.ts'
import { flipOutcome } from './changes.ts'
import type { Printed } from './printed.ts'
import type { AnswerView } from './routes.ts'

export const printedReasons: Printed = (view, { explanations, determination }) => {
  const { voice } = view
  const reasons = [...new Map(explanations.map(each => [each.rule, each])).values()]
  const either = [...new Map(determination.either.map(each => [each.rule, each])).values()]
  const source = ({ cite, rule }: { readonly cite: readonly string[]; readonly rule: string }) =>
    `${sources(view, cite)} [${rule}]`
  return {
    title: voice.t('answer.why'),
    list: [
      ...reasons.map(each => ({ words: voice.isolated(each.sentence), source: source(each) })),
      ...either.map(each => ({
        words: `${voice.t('pdf.either')} ${voice.isolated(each.says)}`,
        source: source(each),
      })),
    ],
  }
}

export const printedWhyNot: Printed = (view, { determination }) => {
  const { voice, law } = view
  const nearest = [...new Map(determination.almost.map(each => [each.rule, each])).values()]
  if (nearest.length === 0) return undefined
  const named = (id: string) =>
    voice.isolated(law.book.rules.find(rule => rule.id === id)?.title ?? law.book.facts.get(id)?.name ?? { en: id })
  const stopped = (ids: readonly string[]) =>
    `${voice.t('why_not.stopped')}${voice.t('colon')}${ids.map(named).join(voice.t('comma'))}`
  return {
    title: voice.t('answer.why_not'),
    list: nearest.map(each => ({
      words: voice.isolated(each.says),
      source: `${sources(view, each.cite)}. ${stopped(each.stoppedBy)}`,
    })),
  }
}

export const printedChanges: Printed = ({ voice, law, draft }, { flips }) => {
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

function sources({ voice, law }: AnswerView, cite: readonly string[]): string {
  return cite.map(each => citePlain(voice, law, each).words).join(', ')
}
