import { type Determination, differencesBetween } from './reasoning/determination/index.ts'

/** An answer as it was downloaded: the case it was given to, and the answer. */
export type KeptAnswer = { readonly case: unknown; readonly result: unknown }

export type Rerun =
  /** The same bytes, once both are written canonically. */
  | { readonly outcome: 'same'; readonly digest: string }
  /** The answer was given under another edition of the law pack, or by another engine: what it says now is another question. */
  | { readonly outcome: 'other_law'; readonly was: LawUsed; readonly is: LawUsed; readonly differs: readonly string[] }
  /** Same law, same case, another answer: the file was altered, or the program is wrong. */
  | { readonly outcome: 'differs'; readonly differs: readonly string[] }

export type LawUsed = { readonly edition: string; readonly pack: string; readonly engine: string }

/** Puts the case again, and holds the answer against the one that was kept. */
export function rerun(determine: (kase: unknown) => Determination, kept: KeptAnswer): Rerun {
  const fresh = determine(kept.case)
  const differs = differencesBetween(kept.result, fresh).map(each => each.path)
  if (differs.length === 0) return { outcome: 'same', digest: fresh.digest }
  const was = lawUsed(at(kept.result, 'law'))
  const is = lawUsed(fresh.law)
  return was.pack === is.pack && was.engine === is.engine
    ? { outcome: 'differs', differs }
    : { outcome: 'other_law', was, is, differs }
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
