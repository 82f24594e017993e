import type { Elsewhere, Metrics } from './doors/api/index.ts'
import type { Call } from './office/operations/index.ts'
import { openThreads, ThreadGone } from './office/threads/index.ts'
import { Refusal, type RefusalCode, type RefusalDetails } from './values/index.ts'

/** What a thread is asked: an operation that only computes, and its input as it came. */
export type Question = { readonly operation: string; readonly call: Call; readonly text: string }

export type Answered = {
  /** The answer written out, or why there is none. */
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly refused?: { readonly code: RefusalCode; readonly details: RefusalDetails; readonly path: string | undefined }
  readonly told: readonly (
    | { readonly kind: 'determination'; readonly about: Parameters<Metrics['determination']> }
    | { readonly kind: 'refusal'; readonly about: Parameters<Metrics['refusal']> }
    | { readonly kind: 'fault'; readonly error: unknown }
  )[]
}

type Options = {
  readonly count: number
  readonly packsDirectory: string
  readonly jurisdiction: string
  readonly metrics: Metrics
  readonly onFault: (error: unknown, reference: string) => void
}

export type Thinking = { readonly elsewhere: Elsewhere; readonly close: () => Promise<void> }

/** Answers questions of law on other threads. Without threads, or with all of them busy, the caller answers itself. */
export function startThinking({ count, packsDirectory, jurisdiction, metrics, onFault }: Options): Thinking {
  const threads = openThreads<Question, Answered>({
    work: new URL('thread.ts', import.meta.url),
    data: { packsDirectory, jurisdiction },
    count,
    onFault: error => onFault(error, 'thread'),
  })
  const heard = ({ told }: Answered, { requestId }: Call) => {
    for (const each of told)
      if (each.kind === 'fault') onFault(each.error, requestId)
      else if (each.kind === 'refusal') metrics.refusal(...each.about)
      else metrics.determination(...each.about)
  }
  return {
    async elsewhere(operation, call, text) {
      if (!questions.has(operation)) return undefined
      try {
        const answered = await threads.ask({ operation, call, text })
        if (answered === undefined) return undefined
        heard(answered, call)
        metrics.thread(operation)
        if (answered.refused !== undefined) throw refusalOf(answered.refused)
        return answered.bytes
      } catch (error) {
        if (error instanceof ThreadGone) return undefined
        throw error
      }
    },
    close: threads.close,
  }
}

/** The operations that `thread.ts` answers. */
const questions: ReadonlySet<string> = new Set(['determinations.decide', 'determinations.explain'])

/** A refusal is data between threads; its sentence is the catalogue's again. */
function refusalOf({ code, details, path }: NonNullable<Answered['refused']>): Refusal {
  const make = Refusal as new (code: RefusalCode, details: RefusalDetails, path: string | undefined) => Refusal
  return new make(code, details, path)
}
