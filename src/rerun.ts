import type { Counsel } from './laws.ts'
import { differencesBetween } from './reasoning/determination/index.ts'

/** An answer as it was downloaded: the case it was given to, and the answer. */
export type KeptAnswer = { readonly case: unknown; readonly result: unknown }

export type Rerun =
  /** The same bytes, once both are written canonically. Where that needed an edition that was kept, what today's differs in. */
  | { readonly outcome: 'same'; readonly digest: string; readonly law: LawUsed; readonly since?: Since }
  /** The answer was given by another engine, or under an edition of the law pack that is not kept here. */
  | { readonly outcome: 'other_law'; readonly was: LawUsed; readonly is: LawUsed; readonly differs: readonly string[] }
  /** Same law, same case, another answer: the file was altered, or the program is wrong. */
  | { readonly outcome: 'differs'; readonly differs: readonly string[] }

export type Since = { readonly law: LawUsed; readonly differs: readonly string[] }
export type LawUsed = { readonly edition: string; readonly pack: string; readonly engine: string }

/** The law as it was in the edition of a pack digest, where that is kept. */
export type Former = (pack: string) => Promise<Counsel | undefined>

/**
 * Puts the case again, and holds the answer against the one that was kept: under the law of today, and where the answer was given under
 * another edition of it, under that one.
 */
export async function rerun(today: Counsel, former: Former, kept: KeptAnswer): Promise<Rerun> {
  const now = answered(today, kept)
  if (now.differs.length === 0) return { outcome: 'same', digest: now.digest, law: now.law }
  const was = lawUsed(at(kept.result, 'law'))
  if (was.pack === now.law.pack && was.engine === now.law.engine) return { outcome: 'differs', differs: now.differs }
  const counsel = was.pack === now.law.pack ? undefined : await former(was.pack)
  if (counsel === undefined) return { outcome: 'other_law', was, is: now.law, differs: now.differs }
  const then = answered(counsel, kept)
  if (then.differs.length === 0)
    return { outcome: 'same', digest: then.digest, law: then.law, since: { law: now.law, differs: now.differs } }
  return was.engine === then.law.engine
    ? { outcome: 'differs', differs: then.differs }
    : { outcome: 'other_law', was, is: then.law, differs: then.differs }
}

function answered(counsel: Counsel, kept: KeptAnswer) {
  const { digest, ...fresh } = counsel.determine(kept.case)
  const differs = differencesBetween(kept.result, { digest, ...fresh }).map(each => each.path)
  return { digest, law: lawUsed(fresh.law), differs }
}

function lawUsed(law: unknown): LawUsed {
  const [edition, pack, engine] = (['edition', 'pack', 'engine'] as const).map(key => {
    const value = at(law, key)
    return typeof value === 'string' ? value.slice(0, 100) : 'not stated'
  })
  return { edition: edition ?? '', pack: pack ?? '', engine: engine ?? '' }
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function at(value: unknown, key: string): unknown {
  return isTree(value) && Object.hasOwn(value, key) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined
}
