import type { Direction, ListChangeKind } from '../../law/control-lists/index.ts'

/** Why a product is to be looked at again. */
export type Touch =
  | {
      /** A provision of an entry that it may belong to differs between the edition used and the one in force. */
      readonly kind: 'provision'
      readonly list: string
      readonly change: ListChangeKind
      readonly path: string
      readonly from?: string
      /** Of its figures, where all run the same way: tighter catches more. */
      readonly direction?: Direction
    }
  /** Its rules say something else than they did. */
  | { readonly kind: 'rules'; readonly list: string; readonly path: string }
  /** Its rule restates a text that changed: it is a draft again and decides nothing until it is reviewed. */
  | { readonly kind: 'drafted'; readonly list: string; readonly path: string }
  /** A list came into use, or went out of it. */
  | { readonly kind: 'list'; readonly list: string; readonly change: 'added' | 'deleted' }
