import type { Against, Meaning } from '../../../casework/screenings/index.ts'
import { editionFaultTexts } from '../../../law/designations/index.ts'
import type { Pack } from '../../../law/packs/index.ts'
import { isDate, type Text } from '../../../values/index.ts'
import { cites } from '../components/cite.ts'
import { code } from '../components/code.ts'
import { table } from '../components/table.ts'
import { tag } from '../components/tag.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Voice } from '../voice.ts'

export type ListNames = ReadonlyMap<string, Text>

export function listName(voice: Voice, names: ListNames, id: string): Html {
  const name = names.get(id)
  return name === undefined ? code(id) : voice.words(name)
}

export function listNamePlain(voice: Voice, names: ListNames, id: string): string {
  const name = names.get(id)
  return name === undefined ? id : voice.isolated(name)
}

type Stands = Pick<Against, 'state' | 'ageDays'> & { readonly because?: string }

/** Current, not fresh, or never loaded: in words, with why. */
export function standingTag({ t }: Voice, { state }: Stands): Html {
  return state === 'current' ? tag(t('standing.current'), 'green') : tag(t(`standing.${state}`), 'red')
}

export function standingWhy(voice: Voice, { because }: Stands): Html {
  if (because === undefined || because === 'never_loaded') return nothing
  return html`${because === 'too_old' ? voice.t('because.too_old') : faultWords(voice, because)}`
}

export function faultWords(voice: Voice, fault: string): Html {
  const words = Object.entries(editionFaultTexts).find(([each]) => each === fault)?.[1]
  return words === undefined ? code(fault) : voice.words(words)
}

export function ageWords({ t }: Voice, ageDays: number | null): string {
  return ageDays === null ? t('age.none') : ageDays === 0 ? t('age.today') : t('age.days', { count: ageDays })
}

export function published(voice: Voice, date: string | null): string {
  return date !== null && isDate(date) ? voice.date(date) : voice.t('evidence.not_given')
}

/** Against which lists and editions: those not read and those not fresh stand among them. */
export function againstTable(voice: Voice, names: ListNames, against: readonly Against[]): Html {
  const { t, lang } = voice
  if (against.length === 0) return html`<p class="govuk-body-s">${t('against.none')}</p>`
  return table({
    caption: t('against.title'),
    isCaptionHidden: true,
    heads: [t('lists.list'), t('lists.edition'), t('lists.published'), t('lists.checked'), t('lists.standing')],
    rows: against.map(each => [
      html`<a href="/${lang}/lists/${each.list}">${listName(voice, names, each.list)}</a>${each.needed ? html` <span class="sy-light">${t('lists.needed')}</span>` : nothing}`,
      each.edition === null ? t('lists.no_edition') : html`<bdi dir="ltr">${each.edition}</bdi>`,
      published(voice, each.published),
      ageWords(voice, each.ageDays),
      html`${standingTag(voice, each)} ${standingWhy(voice, each)}`,
    ]),
  })
}

/** What a true match would mean under the law. */
export function effectWords(voice: Voice, law: Pack | undefined, { effect, cite }: Meaning): Html {
  return html`${voice.t(`effect.${effect}`)}${law === undefined || cite.length === 0 ? nothing : html` ${cites(voice, law, cite)}`}`
}
