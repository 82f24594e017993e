import { code } from '../components/code.ts'
import type { FieldError } from '../components/error-summary.ts'
import { errorSummary } from '../components/error-summary.ts'
import { evidenceTable, kindWords } from '../components/evidence-table.ts'
import { frame } from '../components/frame.ts'
import { partyName } from '../components/party-name.ts'
import { summaryList } from '../components/summary-list.ts'
import { wordTable } from '../components/word-table.ts'
import { bandTag, bridgeWords, calibrated, disguiseWords, entryText, scores } from '../desk/candidate.ts'
import { statusTag } from '../desk/hit-words.ts'
import { effectWords, type ListNames, listName } from '../desk/list-words.ts'
import { resolutionSection } from '../desk/resolution.ts'
import type { OpenHitFile } from '../desk.ts'
import type { FindingForm } from '../forms/finding-form.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Visit, zoneOf } from '../visit.ts'

export type HitPage = {
  readonly file: OpenHitFile
  readonly form: FindingForm
  readonly errors: readonly FieldError[]
  readonly names: ListNames
}

/** One party, one entry: are they the same? */
export function hitPage(visit: Visit, { file, form, errors, names }: HitPage): Html {
  const { voice } = visit
  const { t, lang } = voice
  const { hit, explanation, entry, party } = file
  const { seen } = hit
  const isBody = party.schema !== 'Person'
  const title = t(isBody ? 'hit.title.body' : 'hit.title.person')
  const main = html`<a class="govuk-back-link" href="/${lang}/hits">${t('hit.back')}</a>
${errorSummary(voice, errors)}
<span class="govuk-caption-l">${voice.rich('hit.caption', { id: code(hit.id.slice(-8)) })} ${statusTag(voice, hit.status)}</span>
<h1 class="govuk-heading-l">${title}</h1>
<div class="sy-cols sy-cols--main sy-gap">
<div>
<div class="sy-cols sy-cols--2 sy-cols--tight sy-end">
<section class="sy-box" aria-labelledby="asked"><h2 class="govuk-heading-s" id="asked">${t('hit.asked')}</h2><p class="sy-name">${partyName(seen.queryName)}</p><p class="sy-note">${kindWords(voice, party.schema)}${t('stop')} ${from(visit, file)}</p></section>
<section class="sy-box" aria-labelledby="listed"><h2 class="govuk-heading-s" id="listed">${t('hit.listed')}</h2><p class="sy-name">${partyName(seen.name)}</p><p class="sy-note">${listName(voice, names, hit.source)}${t('stop')} ${voice.rich('candidate.entry', { key: code(hit.key) })} ${t('candidate.effect')} <strong>${effectWords(voice, visit.laws[0], file.meaning)}</strong></p></section>
</div>
${explanation === null ? html`<p class="govuk-body">${t('entry.gone')}</p>` : html`<section class="sy-panel" aria-labelledby="names"><h2 class="govuk-heading-m" id="names">${t('words.caption')}</h2>${disguiseWords(voice, explanation)}${bridgeWords(voice, explanation)}${wordTable(voice, explanation)}</section>`}
<section class="sy-panel" aria-labelledby="evidence-title"><h2 class="govuk-heading-m" id="evidence-title">${t('evidence.caption')}</h2>${evidenceTable(voice, explanation?.evidence ?? seen.evidence)}</section>
<section class="sy-panel" aria-label="${t('entry.title')}">${entryText(voice, entry, true)}</section>
${recordSection(visit, file, names)}
</div>
<aside aria-label="${t('hit.aside')}">
<section class="sy-panel" aria-labelledby="score"><h2 class="govuk-heading-m" id="score">${t('score.title')}</h2>
${scores(voice, seen, file.threshold)}
<p class="sy-gap--small">${bandTag(voice, seen.band)} <strong>${calibrated(voice, seen.score)}</strong></p>
<p class="sy-note">${t('score.note', { level: file.threshold.toFixed(2) })} ${voice.rich('score.matcher', { matcher: code(hit.bound.matcher), calibration: code(hit.bound.calibration) })}</p></section>
${resolutionSection(visit, file, form, errors)}
</aside>
</div>`
  return frame(visit, { title, main, desk: 'hits', hasErrors: errors.length > 0 })
}

/** Why the party is known, and since when. */
function from(visit: Visit, { knownFrom }: OpenHitFile): Html {
  const { voice } = visit
  const [last] = knownFrom
  if (last === undefined) return nothing
  const kind =
    last.kind === 'search' ? voice.t('known.search') : last.kind === 'enquiry' ? voice.t('known.enquiry') : last.kind
  return html`${voice.rich('known.from', { kind, ref: partyName(last.ref), date: voice.moment(last.lastSeen, zoneOf(visit)) })}`
}

/** The screening that this rests on, to be run again; and who else is near. */
function recordSection(visit: Visit, { screenings, near }: OpenHitFile, names: ListNames): Html {
  const { voice } = visit
  const { t, lang } = voice
  const others = near.map(
    (each, i) =>
      html`${i === 0 ? '' : t('semicolon')}${partyName(each.name)} (<bdi dir="ltr">${each.score.toFixed(2)}</bdi>${t('comma')}${listName(voice, names, each.list)})`,
  )
  const runs = screenings.map(
    ({ digest, firstAt }) =>
      html`<p class="govuk-body-s">${voice.moment(firstAt, zoneOf(visit))}${t('colon')}<a href="/${lang}/screening/records/${digest}">${code(`${digest.slice(0, 23)}…`)}</a></p>`,
  )
  return html`<section class="sy-panel" aria-labelledby="record"><h2 class="govuk-heading-m" id="record">${t('hit.record')}</h2>${summaryList(
    [
      { key: t('record.again'), value: screenings.length === 0 ? t('hit.no_record') : html`${runs}` },
      { key: t('below.title'), value: near.length === 0 ? t('hit.none_near') : html`${others}` },
    ],
  )}</section>`
}
