import type { Html } from '../html.ts'
import type { Voice } from '../voice.ts'
import { examples as breadcrumbs } from './breadcrumbs.ts'
import { examples as choices } from './choices.ts'
import { examples as code } from './code.ts'
import { examples as details } from './details.ts'
import { examples as digest } from './digest.ts'
import { examples as errorSummary } from './error-summary.ts'
import { examples as events } from './events.ts'
import { examples as evidenceTable } from './evidence-table.ts'
import type { Examples } from './example.ts'
import { examples as fileInput } from './file-input.ts'
import { examples as interval } from './interval.ts'
import { examples as ladder } from './ladder.ts'
import { examples as meter } from './meter.ts'
import { examples as notification } from './notification.ts'
import { examples as partyName } from './party-name.ts'
import { examples as rowFault } from './row-fault.ts'
import { examples as select } from './select.ts'
import { examples as stale } from './stale.ts'
import { examples as summaryList } from './summary-list.ts'
import { examples as table } from './table.ts'
import { examples as tag } from './tag.ts'
import { examples as textInput } from './text-input.ts'
import { examples as textarea } from './textarea.ts'
import { examples as timeline } from './timeline.ts'
import { examples as verdict } from './verdict.ts'
import { examples as warningText } from './warning-text.ts'
import { examples as weighing } from './weighing.ts'
import { examples as wordTable } from './word-table.ts'

const parts: Readonly<Record<string, Examples>> = {
  breadcrumbs,
  errorSummary,
  textInput,
  textarea,
  select,
  choices,
  interval,
  verdict,
  weighing,
  ladder,
  timeline,
  summaryList,
  table,
  tag,
  code,
  details,
  digest,
  warningText,
  notification,
  partyName,
  meter,
  wordTable,
  evidenceTable,
  events,
  stale,
  fileInput,
  rowFault,
}

/** Every component by name, with its examples in this language. */
export function gallery(voice: Voice): readonly { readonly name: string; readonly shown: readonly Html[] }[] {
  return Object.entries(parts).map(([name, examples]) => ({ name, shown: examples(voice) }))
}
