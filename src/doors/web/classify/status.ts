import type { ClassificationStatus } from '../../../reasoning/classification/index.ts'
import { type Html, html, raw } from '../html.ts'
import type { Voice } from '../voice.ts'

/** The word of the answer with its picture: a weight hangs on the hook, none does, or it is still dashed. */
export function statusBlock({ t }: Voice, status: ClassificationStatus, says: Html | string): Html {
  return html`<div class="sy-verdict"><svg viewBox="0 0 72 72" aria-hidden="true" focusable="false">${raw(beam)}${raw(weights[status])}</svg><div><p class="sy-verdict__word" id="status">${t(`classify.status.${status}`)}</p><p>${says}</p></div></div>`
}

const beam =
  '<path d="M4 12h64" stroke="#16232f" stroke-width="5"/><path d="M12 15v5M24 15v5M48 15v5M60 15v5" stroke="#16232f" stroke-width="2"/><path d="M36 12v16" stroke="#16232f" stroke-width="4"/>'
const weight = (how: string) => `<path d="M28 30h16l10 30a5 5 0 0 1-5 6H23a5 5 0 0 1-5-6z" ${how}/>`
const open = 'fill="none" stroke="#a67c1e" stroke-width="4" stroke-dasharray="7 5"'

const weights: Readonly<Record<ClassificationStatus, string>> = {
  listed: weight('fill="#f2c44c" stroke="#16232f" stroke-width="4"'),
  not_listed:
    '<path d="M36 28v10c8 1 12 5 12 11a12 12 0 0 1-23 4" fill="none" stroke="#0b5e57" stroke-width="5" stroke-linecap="round"/>',
  needs_facts: weight(open),
  needs_expert: `${weight(open)}<circle cx="36" cy="48" r="7" fill="none" stroke="#16232f" stroke-width="3"/><path d="M41 53l6 6" stroke="#16232f" stroke-width="3"/>`,
}
