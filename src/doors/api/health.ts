/** What an operator's probe asks. Words and figures of our own; nothing that anyone entered. */
export type Health = {
  readonly live: true
  /** False: send no requests here now. */
  readonly ready: boolean
  readonly version: string
  readonly storage: {
    readonly engine: 'postgres' | 'embedded'
    readonly ready: boolean
    /** One round trip; null where there was no answer. */
    readonly roundTripMs: number | null
    /** The embedded engine promises nothing when the power fails. */
    readonly evaluationOnly: boolean
  }
  readonly audit: {
    /** Entries written and not yet linked into the chain: normally those of the last moment. Null where it cannot be known now. */
    readonly notLinked: number | null
  }
  readonly packs: readonly PackHealth[]
}

export type PackHealth = {
  readonly jurisdiction: string
  readonly edition: string
  readonly digest: string
  readonly reviewedUntil: string
  /** Days since the last legal review; negative where it reaches ahead. A case after it is answered and flagged `unreviewed_law`. */
  readonly reviewAgeDays: number
  /** The last day its working-day calendar covers; null where it has none. */
  readonly calendarUntil: string | null
}
