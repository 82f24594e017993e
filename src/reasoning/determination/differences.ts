import { canonicalJson, pathTo } from '../../values/index.ts'

/** A place at which two answers differ, as a JSON pointer, with what stood there and what stands there now. */
export type Difference = { readonly path: string; readonly was: unknown; readonly is: unknown }

const shownMax = 50
/** As deep as a reader can follow. */
const depthMax = 4

/** Where two JSON values differ, the outermost places that a reader can make sense of. None means the same bytes, written canonically. */
export function differencesBetween(was: unknown, is: unknown): readonly Difference[] {
  return [...differing(was, is, '', 0)].slice(0, shownMax)
}

function* differing(was: unknown, is: unknown, path: string, depth: number): Generator<Difference> {
  if (textOf(was) === textOf(is)) return
  if (isTree(was) && isTree(is) && Array.isArray(was) === Array.isArray(is) && depth < depthMax)
    for (const key of [...new Set([...Object.keys(was), ...Object.keys(is)])].sort())
      yield* differing(at(was, key), at(is, key), pathTo(path, key), depth + 1)
  else yield { path: path === '' ? '/' : path, was, is }
}

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null
const at = (value: object, key: string): unknown => Object.getOwnPropertyDescriptor(value, key)?.value
const textOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value))
