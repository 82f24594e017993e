import { citePlain } from '../components/cite.ts'
import { plainFactName } from '../fact-words.ts'
import { termWords } from './deadlines.ts'
import { stretchWords } from './over-time.ts'
import type { Printed } from './printed.ts'
import { weightsOf } from './weights.ts'

/** Both sides, in words and at the same size, as on the screen. */
export const printedBalance: Printed = ({ voice, law, draft }, { determination }) => {
  const { risk, peace } = weightsOf(voice, law, draft, determination)
  const side = (name: 'risk' | 'peace', weights: typeof risk): readonly [string, string] => [
    voice.t(`weighing.${name}`),
    weights.length === 0
      ? voice.t(`weighing.${name}.none`)
      : weights.map(each => (each.isOpen ? `${voice.t('weighing.open')} ${each.says}` : each.says)).join(' '),
  ]
  return { title: voice.t('answer.balance'), rows: [side('risk', risk), side('peace', peace)] }
}

export const printedDeadlines: Printed = ({ voice }, { determination }) => {
  if (determination.deadlines.length === 0) return undefined
  return {
    title: voice.t('answer.deadlines'),
    rows: determination.deadlines.map((each): readonly [string, string] => [
      termWords(voice, each),
      `${voice.isolated(each.says)} (${voice.isolated(each.actor)})`,
    ]),
  }
}

export const printedTime: Printed = ({ voice, law }, { overTime }) => {
  if (overTime.length === 0) return undefined
  return {
    title: voice.t('answer.over_time'),
    rows: overTime.map((each): readonly [string, string] => {
      const because = each.because.map(cite => citePlain(voice, law, cite).words).join(', ')
      const words = [stretchWords(voice, each), because].filter(part => part !== '').join(' ')
      return [voice.t('time.from', { date: voice.date(each.from) }), words]
    }),
  }
}

export const printedOpenFacts: Printed = ({ voice, law }, { determination }) => {
  if (determination.missing.length === 0) return undefined
  return {
    title: voice.t('answer.open'),
    list: determination.missing.map(each => ({ words: plainFactName(voice, law, each.fact) })),
  }
}
