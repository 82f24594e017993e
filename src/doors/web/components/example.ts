import type { Html } from '../html.ts'
import type { Voice } from '../voice.ts'

/** Each component shows itself: the gallery page, its accessibility check and the tests read these. */
export type Examples = (voice: Voice) => readonly Html[]
