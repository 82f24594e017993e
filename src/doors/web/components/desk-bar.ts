import { attribute, type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'

export const deskPlaces = ['classify', 'screening', 'hits', 'products', 'lists', 'control-lists'] as const
export type DeskPlace = (typeof deskPlaces)[number]

export function deskNavigation({ voice }: Visit, at: DeskPlace): Html {
  const { t, lang } = voice
  return html`<nav class="sy-nav__box" aria-label="${t('nav')}"><ul class="sy-nav"><li><a href="/${lang}/">${t('nav.enquiry')}</a></li>${deskPlaces.map(
    place =>
      html`<li><a href="/${lang}/${place}"${attribute('aria-current', place === at ? 'page' : undefined)}>${t(`nav.${place}`)}</a></li>`,
  )}</ul></nav>`
}

/** Whoever acts here said who they are and did not prove it: every page of the desk says so. */
export function identityBar(visit: Visit): Html {
  const { voice, officer, place } = visit
  const { t, lang } = voice
  if (!visit.hasOfficers) return nothing
  const change = html`<a class="sy-identity__change" href="/${lang}/officer?${new URLSearchParams({ back: place }).toString()}">${t(officer === undefined ? 'identity.choose' : 'identity.change')}</a>`
  const words = officer === undefined ? t('identity.none') : officerName(voice, officer)
  return html`<div class="sy-identity"><div class="govuk-width-container"><p>${t('identity')} <strong>${words}</strong> (${change})</p></div></div>`
}

/** A number will do: names of officers stand on no page. Null: the system acted, nobody asked for it. */
export function officerName({ t }: Voice, id: string | null): string {
  if (id === null) return t('officer.system')
  const number = /^officer-(\d+)$/.exec(id)?.[1]
  return number === undefined ? id : t('officer.name', { number })
}
