import type { Voice } from '../voice.ts'

type Standing = {
  readonly status: string
  readonly done: number
  readonly total: number | null
  /** Rows that could not be read; null where that was not counted. */
  readonly unread: number | null
}

/** How far a table is, in words. What could not be read is never counted as answered. */
export function batchStanding(
  { t, number }: Voice,
  progress: 'batch.progress' | 'products.batch.progress',
  batch: Standing,
): string {
  const { status, done, total, unread } = batch
  if (status === 'failed') return t('batch.failed')
  if (status !== 'done')
    return total === null ? t('batch.waiting') : t(progress, { done: number(done), total: number(total) })
  if (unread === null) return t('batch.ended')
  return unread === 0
    ? t('batch.done')
    : t('batch.done_some', { answered: number(done - unread), unread: number(unread) })
}
