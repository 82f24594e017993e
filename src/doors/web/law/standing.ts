import type { Pack } from '../../../law/packs/index.ts'
import { type Suspension, standingOn } from '../../../law/rulebooks/index.ts'
import { everythingKnown } from '../../../reasoning/determination/index.ts'
import type { CalendarDate } from '../../../values/index.ts'
import { cite } from '../components/cite.ts'
import { tag } from '../components/tag.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'

type Dated = {
  readonly inForce: { readonly from: CalendarDate; readonly to?: CalendarDate }
  readonly suspended: readonly Suspension[]
}

export type DayStanding = 'in_force' | 'suspended' | 'unconfirmed' | 'not_yet' | 'ended'

/** How a rule or an instrument stands on a day, by all that is known. */
export function standingOf({ inForce, suspended }: Dated, day: CalendarDate): DayStanding {
  if (day < inForce.from) return 'not_yet'
  if (inForce.to !== undefined && inForce.to <= day) return 'ended'
  return standingOn(suspended, day, everythingKnown).standing
}

const kinds = { in_force: 'green', suspended: 'yellow', unconfirmed: 'open', not_yet: 'plain', ended: 'plain' } as const

export function standingTag(voice: Voice, dated: Dated, day: CalendarDate): Html {
  const standing = standingOf(dated, day)
  return tag(voice.t(`standing.${standing}`), kinds[standing])
}

/** In force from, to, and every window in which it sleeps. */
export function datesOf(voice: Voice, law: Pack, { inForce, suspended }: Dated): Html {
  const from =
    inForce.to === undefined
      ? voice.t('dates.from', { from: voice.date(inForce.from) })
      : voice.t('dates.until', { from: voice.date(inForce.from), to: voice.date(inForce.to) })
  if (suspended.length === 0) return html`${from}`
  const windows = suspended.map(
    each =>
      html`<li>${voice.rich('dates.suspended', { from: voice.date(each.from), to: voice.date(each.to), by: cite(voice, law, each.by, each.from) })} ${voice.t(each.afterwards === 'unconfirmed' ? 'dates.then_unconfirmed' : 'dates.then_resumes')}${each.parts.length === 0 ? nothing : html` ${voice.t('dates.parts', { parts: each.parts.join(', ') })}`}</li>`,
  )
  return html`${from}<ul class="govuk-list govuk-body-s">${windows}</ul>`
}
