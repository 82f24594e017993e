import { isRefusal, type Refusal } from '../../../values/index.ts'
import type { Html } from '../html.ts'
import { messagePage } from '../pages/message.ts'
import { refusalSays } from '../refusal-says.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'

/** What cannot be done here, and what to do about it. */
export function deskRefusal(voice: Voice, { code, details }: Refusal): string {
  const { t } = voice
  switch (code) {
    case 'changed_meanwhile':
      return t('refused.changed')
    case 'same_person':
      return t('refused.same_person')
    case 'wrong_state':
      return t('refused.state')
    case 'duplicate_id':
      return t('refused.duplicate')
    case 'not_found':
      return t('refused.not_found')
    case 'missing_field':
      return details['field'] === 'name' ? t('refused.no_name_column') : t('refused.missing')
    default:
      return refusalSays(voice, { code, details })
  }
}

/** Work of officers, and nobody has said to be one: how to become one here, or why that cannot be. */
export function officersOnly(visit: Visit): Html {
  const { t, lang } = visit.voice
  const back = { href: `/${lang}/screening`, label: t('nav.screening') }
  if (!visit.hasOfficers)
    return messagePage(
      visit,
      {
        title: t('officers.title'),
        says: t('officers.none', { setting: 'STEELYARD_DEVELOPMENT_OFFICERS=on' }),
        links: [back],
      },
      'hits',
    )
  const choose = `/${lang}/officer?${new URLSearchParams({ back: visit.place }).toString()}`
  return messagePage(
    visit,
    {
      title: t('officers.title'),
      says: t('officers.choose'),
      links: [{ href: choose, label: t('identity.choose') }, back],
    },
    'hits',
  )
}

/** The refusal, where it is one that a page can say; a fault is thrown on. */
export function refusalOf(error: unknown): Refusal {
  if (isRefusal(error) && error.code !== 'internal') return error
  throw error
}
