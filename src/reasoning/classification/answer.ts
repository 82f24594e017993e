import type { EntryCondition, EntryRules } from '../../law/entry-rules/index.ts'
import { inUnit, type Text } from '../../values/index.ts'
import type {
  CandidateAnswer,
  ClassificationAnswer,
  ProvisionAnswer,
  QuestionAnswer,
  RungAnswer,
  TruthWord,
} from './answer-shape.ts'
import type { Candidate } from './candidates.ts'
import type { Classification } from './classify.ts'
import type { Known, Question, RuleVerdict, Tested, Truth } from './rules/index.ts'

export const truthWord = (truth: Truth): TruthWord => (truth === undefined ? 'open' : truth ? 'true' : 'false')

export function answerOf(rules: EntryRules, found: Classification): ClassificationAnswer {
  return {
    status: found.status,
    candidates: found.candidates.map(each => candidateAnswer(rules, each)),
    questions: found.questions.flatMap(each => questionAnswer(rules, each)),
    subjects: [...found.item.subjects].flatMap(id => {
      const subject = rules.subjects.get(id)
      const written = found.said.get(id)
      return subject === undefined ? [] : [{ id, label: subject.label, ...(written === undefined ? {} : { written }) }]
    }),
    facts: [...found.item.attributes].flatMap(([id, known]) => {
      const attribute = rules.attributes.get(id)
      const from = found.stated.has(id)
        ? ('stated' as const)
        : found.said.has(id)
          ? ('text' as const)
          : ('kind' as const)
      return attribute === undefined ? [] : [{ attribute: id, label: attribute.label, written: known.written, from }]
    }),
  }
}

function candidateAnswer(
  rules: EntryRules,
  { list, code, path, score, verdict, why, judged }: Candidate,
): CandidateAnswer {
  return {
    list,
    code,
    path,
    score,
    verdict,
    why: why.map(each => ({ kind: each.kind, what: each.what })),
    ...(judged === undefined ? {} : { provisions: judged.rules.map(each => provisionAnswer(rules, each)) }),
  }
}

export function provisionAnswer(
  rules: EntryRules,
  { rule, subject, when, unless, yields, truth }: RuleVerdict,
): ProvisionAnswer {
  return {
    path: rule.path,
    says: rule.says,
    is: truthWord(truth),
    subject: truthWord(subject),
    subjects: subjectLabels(rules, rule.subjects),
    conditions: rungAnswer(rules, when),
    exceptions: unless.map(({ exception, truth: is, tested }) => ({
      note: exception.note,
      says: exception.says,
      is: truthWord(is),
      conditions: rungAnswer(rules, tested),
    })),
    yields: yields.map(each => ({ path: each.path, is: truthWord(each.truth) })),
  }
}

function rungAnswer(rules: EntryRules, { condition, truth, known, of }: Tested): RungAnswer {
  const rungs = of === undefined ? {} : { of: of.map(each => rungAnswer(rules, each)) }
  return { is: truthWord(truth), ...rungOf(rules, condition, known), ...rungs }
}

function rungOf(rules: EntryRules, condition: EntryCondition, known: Known | undefined): Omit<RungAnswer, 'is' | 'of'> {
  if (condition.kind === 'meets') return { kind: 'meets', path: condition.path }
  if (condition.kind === 'subject') return { kind: 'subject', wanted: subjectLabels(rules, condition.of) }
  if (!('attribute' in condition)) return { kind: condition.kind }
  const attribute = rules.attributes.get(condition.attribute)
  const base = {
    attribute: condition.attribute,
    ...(attribute === undefined ? {} : { label: attribute.label }),
    ...(known === undefined || known.written === '' ? {} : { has: known.written }),
  }
  if (condition.kind === 'is') return { kind: 'yes_no', ...base, limit: condition.value ? 'yes' : 'no' }
  if (condition.kind === 'choice') {
    const wanted = (attribute?.choices ?? []).filter(each => condition.of.includes(each.id)).map(each => each.label)
    return { kind: 'choice', ...base, limit: condition.how, wanted }
  }
  const { value, unit } = condition.limit
  const inLimit = known?.kind === 'range' ? rangeIn(known, unit) : undefined
  return {
    kind: 'limit',
    ...base,
    limit: `${condition.op} ${value}${unitWord(unit)}`,
    ...(inLimit === undefined || inLimit === known?.written ? {} : { hasInUnit: inLimit }),
  }
}

const unitWord = (unit: string): string => (unit === '1' ? '' : ` ${unit}`)

function rangeIn({ from, to }: Extract<Known, { kind: 'range' }>, unit: string): string {
  const [low, high] = [from, to].map(end => (end === undefined ? undefined : inUnit(end.value, unit)))
  const shown = (end: ReturnType<typeof inUnit> | undefined) =>
    end === undefined ? '' : `${end.isExact ? '' : '≈'}${end.value}`
  return `${low?.value === high?.value ? shown(low) : `${shown(low)}..${shown(high)}`}${unitWord(unit)}`
}

function subjectLabels(rules: EntryRules, ids: readonly string[]): readonly Text[] {
  return ids.map(id => rules.subjects.get(id)?.label).filter(label => label !== undefined)
}

function questionAnswer(rules: EntryRules, { about, paths }: Question): readonly QuestionAnswer[] {
  if ('subjects' in about) {
    const choices = about.subjects.flatMap(id => {
      const label = rules.subjects.get(id)?.label
      return label === undefined ? [] : [{ id, label }]
    })
    const asks = { en: 'Is it one of these?', zh: '是否属于以下之一？', ar: 'هل هو واحد من هذه؟' }
    return [{ subjects: about.subjects, asks, kind: 'subject', choices, paths }]
  }
  const attribute = rules.attributes.get(about.attribute)
  if (attribute === undefined) return []
  return [
    {
      attribute: attribute.id,
      asks: attribute.question ?? attribute.label,
      kind: attribute.kind === 'derived' ? 'quantity' : attribute.kind,
      ...(attribute.unit === undefined ? {} : { unit: attribute.unit }),
      ...(attribute.choices.length === 0 ? {} : { choices: attribute.choices.map(({ id, label }) => ({ id, label })) }),
      ...(attribute.criteria === undefined ? {} : { criteria: attribute.criteria }),
      paths,
    },
  ]
}
