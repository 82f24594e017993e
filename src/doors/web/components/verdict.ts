import type { Outcome } from '../../../law/rulebooks/index.ts'
import { date } from '../../../values/index.ts'
import { type Html, html, raw } from '../html.ts'
import type { Voice } from '../voice.ts'
import type { Examples } from './example.ts'

export type VerdictKind = Outcome | 'open' | 'conflict'

/** The word of the answer with its gate: an open ring, a diamond on the line, a closed disc; dashed while it is open. */
export function verdict(kind: VerdictKind, word: string, says: Html | string): Html {
  return html`<div class="sy-verdict"><svg viewBox="0 0 72 72" aria-hidden="true" focusable="false">${raw(gates[kind])}</svg><div><p class="sy-verdict__word">${word}</p><p>${says}</p></div></div>`
}

const gates: Readonly<Record<VerdictKind, string>> = {
  not_required:
    '<circle cx="36" cy="36" r="31" fill="none" stroke="#0b5e57" stroke-width="5"/><path d="M14 36h40M44 24l12 12-12 12" fill="none" stroke="#0b5e57" stroke-width="5"/>',
  licence_required:
    '<circle cx="36" cy="36" r="31" fill="none" stroke="#16232f" stroke-width="5"/><path d="M5 36h62" stroke="#16232f" stroke-width="5"/><path d="M36 19l17 17-17 17-17-17z" fill="#f2c44c" stroke="#16232f" stroke-width="4"/>',
  prohibited:
    '<circle cx="36" cy="36" r="33" fill="#962c19"/><path d="M12 36h26" stroke="#fff" stroke-width="6"/><path d="M44 17v38" stroke="#fff" stroke-width="8"/>',
  open: '<circle cx="36" cy="36" r="31" fill="none" stroke="#a67c1e" stroke-width="5" stroke-dasharray="10 7"/><path d="M14 36h10M31 36h10M48 36h10" stroke="#16232f" stroke-width="5"/>',
  conflict:
    '<circle cx="36" cy="36" r="31" fill="none" stroke="#16232f" stroke-width="5"/><path d="M12 36h18M60 36H42M24 28l8 8-8 8M48 28l-8 8 8 8" fill="none" stroke="#16232f" stroke-width="5"/>',
}

export const examples: Examples = (voice: Voice) =>
  (['not_required', 'licence_required', 'prohibited', 'open', 'conflict'] as const).map(kind =>
    verdict(
      kind,
      voice.t(`verdict.${kind}`),
      voice.t(`verdict.${kind}.says`, { date: voice.date(date('2026-11-20')) }),
    ),
  )
