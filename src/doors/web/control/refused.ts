import type { Refusal } from '../../../values/index.ts'
import { deskRefusal } from '../desk/refused.ts'
import type { Voice } from '../voice.ts'

/** What cannot be done with a control list, and what to do about it. */
export function controlRefusal(voice: Voice, refusal: Refusal): string {
  const { t } = voice
  const { code, details } = refusal
  switch (code) {
    case 'same_person':
      return t('cl.refused.same_person')
    case 'digest_differs':
      return t('cl.refused.digest')
    case 'impossible_period':
      return t('cl.refused.period')
    case 'not_a_decimal':
      return t('cl.refused.decimal')
    case 'unknown_unit':
      return t('cl.refused.unit')
    case 'too_large':
      return t('cl.refused.large')
    case 'unknown_list_format':
      return t('cl.refused.format')
    case 'wrong_state':
      return t(details['act'] === 'import' ? 'cl.refused.draft_waits' : 'refused.state')
    default:
      return deskRefusal(voice, refusal)
  }
}
