import type { KeptEdition } from '../../../casework/control-lists/index.ts'
import { code } from '../components/code.ts'
import { errorSummary, type FieldError } from '../components/error-summary.ts'
import { frame } from '../components/frame.ts'
import { emptyBox } from '../components/stale.ts'
import { table } from '../components/table.ts'
import { editionName, editionTag, listPath, validity } from '../control/edition-words.ts'
import { emptyImport, type ImportForm, importForm } from '../control/import-form.ts'
import type { ListWithEditions } from '../control-desk.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'

export type ControlListsPage = {
  readonly lists: readonly ListWithEditions[]
  readonly form?: ImportForm
  readonly errors?: readonly FieldError[]
}

/** The control lists that are kept here, each with its editions and how they stand. */
export function controlListsPage(visit: Visit, { lists, form = emptyImport, errors = [] }: ControlListsPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const main = html`${errorSummary(voice, errors)}
<h1 class="govuk-heading-l">${t('cl.title')}</h1>
<p class="govuk-body-s">${t('cl.lead')}</p>
${lists.length === 0 ? emptyBox(t('cl.empty')) : listTable(visit, lists)}
${importForm(visit, `/${lang}/control-lists`, form, errors, true)}`
  return frame(visit, { title: t('cl.title'), main, desk: 'control-lists', hasErrors: errors.length > 0 })
}

function listTable({ voice, officer }: Visit, lists: readonly ListWithEditions[]): Html {
  const { t } = voice
  return table({
    caption: t('cl.title'),
    isCaptionHidden: true,
    heads: [t('cl.list'), t('cl.newest'), t('cl.applies'), t('cl.entries'), t('cl.editions'), t('cl.waiting')],
    rows: lists.map(({ id, name, isDemonstration, editions }) => {
      const newest = newestAccepted(editions)
      const draft = editions.find(({ status }) => status === 'draft')
      return [
        html`<a href="${listPath(voice, id, '')}">${voice.words(name)}</a> <span class="sy-light">${code(id)}</span>${isDemonstration ? html` <span class="govuk-tag">${t('lists.invented')}</span>` : nothing}`,
        newest === undefined ? t('cl.none_accepted') : html`${editionName(voice, newest)} ${editionTag(voice, newest)}`,
        newest === undefined ? t('cl.valid.none') : validity(voice, newest),
        newest === undefined ? t('cl.valid.none') : html`<bdi dir="ltr">${voice.number(newest.entries)}</bdi>`,
        html`<bdi dir="ltr">${voice.number(editions.length)}</bdi>`,
        draft === undefined || officer === undefined
          ? t('cl.waiting.none')
          : html`<a href="${listPath(voice, id, `/editions/${draft.number}`)}">${editionName(voice, draft)}</a> ${editionTag(voice, draft)}`,
      ]
    }),
  })
}

/** The one that began last, of those that nothing replaced. */
export function newestAccepted(editions: readonly KeptEdition[]): KeptEdition | undefined {
  return editions
    .filter(({ status, knownTo }) => status === 'accepted' && knownTo === null)
    .toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1))[0]
}
