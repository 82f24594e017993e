import { type ReportedFlag, valuedFlags } from '../../../casework/control-lists/index.ts'
import type { ListFlagCode } from '../../../law/control-lists/index.ts'
import { inLanguage } from '../../../values/index.ts'
import { code } from '../components/code.ts'
import { details } from '../components/details.ts'
import { errorOf, type FieldError } from '../components/error-summary.ts'
import { emptyBox } from '../components/stale.ts'
import { table } from '../components/table.ts'
import { tag } from '../components/tag.ts'
import { textInput } from '../components/text-input.ts'
import { attribute, type Html, html, nothing } from '../html.ts'
import type { ControlEditionPage } from '../pages/control-edition.ts'
import type { Visit } from '../visit.ts'
import { listPath } from './edition-words.ts'
import { anchorOf } from './entry-tree.ts'
import { findingWords, flagKinds, flagText, whatToDo } from './flag-words.ts'

/** What was typed of one flag, so that it stays when something is wrong. */
export type ResolveForm = {
  readonly at: number
  readonly value: string
  readonly unit: string
  readonly reason: string
}

/** The doubtful places by kind, each with its line, its words, what to do, and what was found. */
export function flagSection(visit: Visit, page: ControlEditionPage): Html {
  const { voice } = visit
  const { t } = voice
  const { list, view, flag, from } = page
  const { edition, report, flags, matching, resolved } = view
  const counts = report.flagCounts as Readonly<Partial<Record<ListFlagCode, number>>>
  const kinds = flagKinds.filter(kind => (counts[kind] ?? 0) > 0)
  const all = kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0)
  const path = (kind: ListFlagCode | undefined, start = 0) =>
    `${listPath(voice, list.id, `/editions/${edition.number}`, {}, { ...(kind === undefined ? {} : { flag: kind }), ...(start === 0 ? {} : { start: String(start) }) })}#flags`
  const chip = (kind: ListFlagCode | undefined, label: string, count: number) =>
    html`<li><a class="sy-filter__link" href="${path(kind)}"${attribute('aria-current', kind === flag ? 'true' : undefined)}>${label} <bdi>${voice.number(count)}</bdi></a></li>`
  const next = from + flags.length
  return html`<section aria-labelledby="flags"><h2 class="govuk-heading-m" id="flags">${t('cl.flags.title')}</h2>
${
  all === 0
    ? emptyBox(t('cl.flags.empty'))
    : html`<p class="govuk-body-s">${t('cl.flags.says')} ${t('cl.flags.resolved', { resolved: voice.number(resolved), all: voice.number(matching) })}</p>
<nav aria-label="${t('cl.flags.filter')}"><ul class="sy-filter">${chip(undefined, t('cl.flags.all'), all)}${kinds.map(kind => chip(kind, t(`cl.flag.${kind}`), counts[kind] ?? 0))}</ul></nav>
${flagTable(visit, page, flags)}
${from === 0 && next >= matching ? nothing : html`<p class="govuk-body-s sy-row">${from === 0 ? nothing : html`<a href="${path(flag, Math.max(0, from - 50))}">${t('page.before')}</a>`} ${next < matching ? html`<a href="${path(flag, next)}">${t('page.next')}</a>` : nothing}</p>`}`
}</section>`
}

function flagTable(visit: Visit, page: ControlEditionPage, flags: readonly ReportedFlag[]): Html {
  const { voice } = visit
  const { t } = voice
  return table({
    caption: t('cl.flags.title'),
    isCaptionHidden: true,
    heads: [t('cl.line'), t('cl.flag'), t('cl.where'), t('cl.flag.found')],
    rows: flags.map((flag, i) => [
      html`<bdi dir="ltr">${voice.number(flag.line)}</bdi>`,
      html`<strong>${t(`cl.flag.${flag.code}`)}</strong> <bdi class="sy-code sy-breaks">${flag.value}</bdi><p class="sy-note">${flagText(voice, flag.code)} ${whatToDo(voice, flag.code)}</p>`,
      where(visit, page, flag),
      findingCell(visit, page, flag, page.from + i),
    ]),
  })
}

function where(
  { voice }: Visit,
  { list, view }: ControlEditionPage,
  { path, entry, texts, value }: ReportedFlag,
): Html {
  const { edition } = view
  if (texts === undefined || entry === undefined) return html`${voice.t('cl.flag.of_file')}`
  const { lang, words } = inLanguage(texts, voice.lang)
  const at = words.indexOf(value)
  const quoted =
    at < 0
      ? html`${words.slice(0, 300)}`
      : html`${at > 140 ? '… ' : ''}${words.slice(Math.max(0, at - 140), at)}<mark class="sy-figure">${value}</mark>${words.slice(at + value.length, at + value.length + 140)}`
  const href = `${listPath(voice, list.id, `/entries/${encodeURIComponent(entry)}`, { edition: edition.number })}#${anchorOf(path)}`
  return html`${entry === '' ? code(path) : html`<a href="${href}">${code(path)}</a>`} <span${attribute('lang', lang === voice.lang ? undefined : lang)} dir="auto">${quoted}</span>`
}

function findingCell(visit: Visit, page: ControlEditionPage, flag: ReportedFlag, at: number): Html {
  const { voice } = visit
  const { t } = voice
  const { errors = [], resolve, view } = page
  const { resolution } = flag
  const says =
    resolution === undefined
      ? tag(t('cl.flag.open'), 'open')
      : html`${tag(t('cl.flag.resolved'))} ${findingWords(voice, resolution)}`
  if (flag.texts === undefined || view.edition.status === 'withdrawn') return says
  const typed = resolve?.at === at ? resolve : undefined
  const form = details(
    t(resolution === undefined ? 'cl.resolve' : 'cl.resolve.again'),
    resolveForm(visit, page, flag, at, typed, errors),
    {
      isOpen: typed !== undefined,
      of: flag.path,
    },
  )
  return html`${says} <div class="sy-noprint">${form}</div>`
}

function resolveForm(
  { voice }: Visit,
  { list, view, flag: kind, from }: ControlEditionPage,
  { path, code: flag, value: written }: ReportedFlag,
  at: number,
  typed: ResolveForm | undefined,
  errors: readonly FieldError[],
): Html {
  const { t } = voice
  const hidden = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`
  const input = (name: 'value' | 'unit' | 'reason', isLeftToRight: boolean) =>
    textInput(voice, {
      id: `${name}-${at}`,
      name,
      label: t(`cl.resolve.${name}`),
      ...(name === 'reason' ? {} : { hint: t(`cl.resolve.${name}.hint`) }),
      value: typed?.[name] ?? '',
      isLeftToRight,
      error: typed === undefined ? undefined : errorOf(errors, `${name}-${at}`),
    })
  return html`<form action="${listPath(voice, list.id, `/editions/${view.edition.number}/resolutions`)}" method="post" novalidate>
${hidden('path', path)}${hidden('flag', flag)}${hidden('written', written)}${hidden('at', String(at))}${hidden('start', String(from))}${hidden('kind', kind ?? '')}
${valuedFlags.includes(flag) ? html`${input('value', true)}${input('unit', true)}` : nothing}${input('reason', false)}
<button class="govuk-button govuk-button--secondary" type="submit">${t('cl.resolve.button')}</button></form>`
}
