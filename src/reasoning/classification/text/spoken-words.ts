import type { VocabularyId } from '../../../law/entry-rules/index.ts'
import type { Bar } from '../rules/index.ts'
import { type CueFound, findCues } from './cues.ts'

/** Words of a vocabulary of the rules in a folded text, but where the word beside them makes something else of them. */
export function spokenWords({ rules: { vocabulary } }: Bar, id: VocabularyId, folded: string): readonly CueFound[] {
  const own = vocabulary.get(id)
  if (own === undefined) return []
  const found = findCues(own.words, folded)
  if (found.length === 0) return found
  const [ahead, behind] = [findCues(own.notAfter, folded), findCues(own.notBefore, folded)]
  return found.filter(
    ({ at, end }) => !ahead.some(each => at - each.end === 1) && !behind.some(each => each.at - end === 1),
  )
}
