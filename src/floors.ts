/**
 * The drawing of the house, as data: which module stands on which floor, and the only sideways arrows.
 * Imports go down the floors, or sideways along an arrow written here. `floors.test.ts` enforces it, type imports included.
 */
export type Module = {
  /** Folder below `src/`. */
  readonly path: string
  readonly floor: number
  /** `reasoning` and `office` share floor 2 and do not know each other. */
  readonly wing?: 'reasoning' | 'office'
  /** Modules of the same floor that this one may import. */
  readonly beside?: readonly string[]
}

export const modules: readonly Module[] = [
  { path: 'values', floor: 0 },

  { path: 'law/rulebooks', floor: 1 },
  { path: 'law/lists', floor: 1 },
  { path: 'law/packs', floor: 1, beside: ['law/rulebooks', 'law/lists'] },

  { path: 'reasoning/evaluation', floor: 2, wing: 'reasoning' },
  { path: 'reasoning/determination', floor: 2, wing: 'reasoning', beside: ['reasoning/evaluation'] },

  { path: 'office/storage', floor: 2, wing: 'office' },
  { path: 'office/audit', floor: 2, wing: 'office', beside: ['office/storage'] },
  { path: 'office/operations', floor: 2, wing: 'office', beside: ['office/storage', 'office/audit'] },
  { path: 'office/documents', floor: 2, wing: 'office' },

  { path: 'casework/enquiries', floor: 3 },

  { path: 'doors/api', floor: 5 },
  { path: 'doors/web', floor: 5 },
  { path: 'doors/cli', floor: 5, beside: ['doors/api', 'doors/web'] },
]

/** Files directly below `src/` (`main.ts`, `events.ts`, …) stand on the roof: they may import every door. */
export const roof = 6
