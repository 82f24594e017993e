import type { KeptEdition } from '../../../casework/control-lists/index.ts'
import { code } from '../components/code.ts'
import { tag } from '../components/tag.ts'
import type { ListAt } from '../control-desk.ts'
import { type Html, html } from '../html.ts'
import type { Voice } from '../voice.ts'

/** How an edition stands: a draft, in use, replaced by a correction, taken back. */
export function editionTag({ t }: Voice, { status, knownTo }: KeptEdition): Html {
  if (status === 'draft') return tag(t('cl.status.draft'), 'yellow')
  if (status === 'withdrawn') return tag(t('cl.status.withdrawn'))
  return knownTo === null ? tag(t('cl.status.accepted'), 'green') : tag(t('cl.status.replaced'))
}

/** When it applies, in words. */
export function validity(voice: Voice, { validFrom, validTo }: Pick<KeptEdition, 'validFrom' | 'validTo'>): string {
  const { t } = voice
  if (validFrom === null) return t('cl.valid.none')
  const from = voice.date(validFrom)
  return validTo === null ? t('cl.valid.from', { from }) : t('cl.valid.between', { from, to: voice.date(validTo) })
}

export function editionName(voice: Voice, { number, name }: KeptEdition): Html {
  return html`${voice.t('cl.edition.number', { number })} ${code(name)}`
}

/** The address of a page of a list, in the state that is looked at. */
export function listPath(
  { lang }: Voice,
  list: string,
  rest: string,
  at: ListAt = {},
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    ...(at.asOf === undefined ? {} : { asOf: at.asOf }),
    ...(at.knownAsOf === undefined ? {} : { known: at.knownAsOf.slice(0, 10) }),
    ...(at.edition === undefined ? {} : { edition: String(at.edition) }),
    ...more,
  }).toString()
  const path = `/${lang}/control-lists/${encodeURIComponent(list)}${rest}`
  return query === '' ? path : `${path}?${query}`
}
