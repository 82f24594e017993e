import type { ProvisionAnswer } from '../../../reasoning/classification/index.ts'
import { type Html, html, nothing } from '../html.ts'
import { type ItemVoice, marks, pathWords } from './item-words.ts'
import { rungLadder, rungsOf } from './rungs.ts'

/** One provision with its ladder, its notes below, and the entries that come first. */
export function provisionBlock(page: ItemVoice, provision: ProvisionAnswer): Html {
  const { voice } = page
  const { t } = voice
  const { path, says, is, subject, subjects, conditions } = provision
  const these = voice.join(
    subjects.map(each => voice.words(each)),
    'or',
  )
  const first = html`<li class="sy-rung--${subject}"><span aria-hidden="true">${marks[subject]}</span><span>${voice.rich('classify.is_one_of', { these })}</span><strong>${t(`classify.rung.${subject}`)}</strong></li>`
  const conditional = rungsOf(conditions)
  return html`<div class="sy-provision"><p class="sy-provision__says sy-says">${pathWords(path)} ${voice.words(says)} <strong class="sy-nowrap">${t(`classify.provision.${is}`)}</strong></p>
<ul class="sy-ladder sy-rungs">${subjects.length === 0 ? nothing : first}</ul>
${conditional.length === 0 ? nothing : rungLadder(page, conditional)}
${notes(page, provision)}${before(page, provision)}</div>`
}

/** Notes release what the conditions caught; one that nobody answered keeps the item open. */
function notes(page: ItemVoice, { exceptions, is }: ProvisionAnswer): Html {
  const { voice } = page
  return html`${exceptions.map(
    ({ says, is: holds, conditions }) =>
      html`<div class="sy-provision__note"><p class="sy-says">${voice.t('classify.note')} ${voice.words(says)} <strong class="sy-nowrap">${voice.t(`classify.note.${holds}`)}</strong></p>${is === 'false' && holds === 'open' ? nothing : rungLadder(page, rungsOf(conditions))}</div>`,
  )}`
}

function before({ voice }: ItemVoice, { yields }: ProvisionAnswer): Html {
  const told = yields.filter(({ is }, i) => is !== 'false' || i < 4)
  if (told.length === 0) return nothing
  const words = told.map(({ path, is }) => html`${pathWords(path)} (${voice.t(`classify.rung.${is}`)})`)
  return html`<p class="sy-note">${voice.rich('classify.first', { paths: voice.join(words) })}</p>`
}
