import { type CrosswalkRow, type HsLink, hsBases } from '../../../law/lists/index.ts'
import { code } from '../components/code.ts'
import { emptyBox } from '../components/stale.ts'
import { table } from '../components/table.ts'
import { tag } from '../components/tag.ts'
import type { ListEntryFile } from '../control-desk.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Visit } from '../visit.ts'
import type { Voice } from '../voice.ts'

/** What other lists hold, paragraph by paragraph, with the figures that differ. The same number alone is never the same control. */
export function crosswalkSection({ voice }: Visit, { crosswalk, elsewhere }: ListEntryFile): Html {
  const { t } = voice
  const rows = crosswalk.length > 0 ? crosswalk : elsewhere
  return html`<section aria-labelledby="crosswalk"><h2 class="govuk-heading-m" id="crosswalk">${t('cl.crosswalk')}</h2>
<p class="govuk-body-s">${t(crosswalk.length > 0 || elsewhere.length === 0 ? 'cl.crosswalk.says' : 'cl.crosswalk.elsewhere')}</p>
${rows.length === 0 ? emptyBox(t('cl.crosswalk.none')) : crosswalkTable(voice, rows)}</section>`
}

/** Rows of the crosswalk, each told from the side of one list. */
export function crosswalkTable(voice: Voice, rows: readonly CrosswalkRow[]): Html {
  const { t } = voice
  return html`${table({
    caption: t('cl.crosswalk'),
    isCaptionHidden: true,
    heads: [
      t('cl.crosswalk.from'),
      t('cl.crosswalk.to'),
      t('cl.crosswalk.relation'),
      t('cl.crosswalk.differs'),
      t('cl.crosswalk.basis'),
    ],
    rows: rows.map(row => crosswalkRow(voice, row)),
  })}<p class="sy-note">${t('cl.crosswalk.editions')}</p>`
}

function crosswalkRow(voice: Voice, { from, to, relation, differsIn, basis, note }: CrosswalkRow): (Html | string)[] {
  const { t } = voice
  const end = ({ list, code: paragraph }: CrosswalkRow['from']) =>
    html`${code(paragraph)} <span class="sy-light">${code(list)}</span>`
  const side = (value: string) =>
    value === '' ? t('cl.crosswalk.no_figure') : html`<strong><bdi dir="ltr">${value}</bdi></strong>`
  return [
    end(from),
    end(to),
    relation === 'equal' ? tag(t('cl.relation.equal')) : tag(t(`cl.relation.${relation}`), 'yellow'),
    html`${differsIn === undefined ? nothing : html`${voice.words({ en: differsIn.attribute })}${t('colon')}${voice.rich('cl.crosswalk.figures', { from: side(differsIn.from), to: side(differsIn.to) })} `}${note === '' ? nothing : html`<span class="sy-note">${voice.words({ en: note })}</span>`}`,
    t(`cl.basis.${basis}`),
  ]
}

/** Customs codes under which such goods may be declared. They say where to look, and decide nothing. */
export function hsSection({ voice }: Visit, hs: readonly HsLink[]): Html {
  const { t } = voice
  return html`<section aria-labelledby="hs"><h2 class="govuk-heading-m" id="hs">${t('cl.hs')}</h2>
<p class="govuk-body-s">${t('cl.hs.says')}</p>
${
  hs.length === 0
    ? emptyBox(t('cl.hs.none'))
    : html`<ul class="sy-plain sy-hits">${hs.map(link => html`<li>${code(written(link.hs))} <span class="sy-light">${code(link.code)}</span><p class="sy-note">${voice.words({ en: link.note })}${t('comma')}${t('cl.hs.share', { share: share(link.specificity) })}${t('comma')}${t(`cl.hs.basis.${hsBases.find(each => each === link.basis) ?? 'expert'}`)}</p></li>`)}</ul>`
}</section>`
}

function written(hs: string): string {
  return hs.length === 6 ? `${hs.slice(0, 4)}.${hs.slice(4)}` : hs
}

function share(specificity: number): string {
  return String(Math.round(specificity * 1000) / 10)
}
