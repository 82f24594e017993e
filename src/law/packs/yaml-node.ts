/** What a pack file holds, with the line of every value, so that each fault can name its place. */
export type Node =
  | {
      readonly kind: 'map'
      readonly entries: ReadonlyMap<string, Node>
      readonly keyLines: ReadonlyMap<string, number>
      readonly line: number
    }
  | { readonly kind: 'list'; readonly of: readonly Node[]; readonly line: number }
  | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly line: number }

export const depthMax = 24
/** Keys that could reach behind a JavaScript object, and the merge key. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<'])
