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
  /** Its one door, where it is not `index.ts`. */
  readonly door?: string
}

export const modules: readonly Module[] = [
  { path: 'values', floor: 0 },
  { path: 'tables', floor: 0, beside: ['values'] },

  { path: 'law/rulebooks', floor: 1 },
  { path: 'law/lists', floor: 1 },
  { path: 'law/control-lists', floor: 1, beside: ['law/lists'] },
  { path: 'law/entry-rules', floor: 1, beside: ['law/lists', 'law/control-lists', 'law/packs'] },
  { path: 'law/designations', floor: 1 },
  { path: 'law/treaties', floor: 1 },
  { path: 'law/packs', floor: 1, beside: ['law/rulebooks', 'law/lists'] },

  { path: 'reasoning/evaluation', floor: 2, wing: 'reasoning' },
  { path: 'reasoning/determination', floor: 2, wing: 'reasoning', beside: ['reasoning/evaluation'] },

  { path: 'reasoning/screening', floor: 2, wing: 'reasoning' },
  { path: 'reasoning/classification', floor: 2, wing: 'reasoning' },

  { path: 'office/storage', floor: 2, wing: 'office' },
  { path: 'office/audit', floor: 2, wing: 'office', beside: ['office/storage'] },
  { path: 'office/operations', floor: 2, wing: 'office', beside: ['office/storage', 'office/audit'] },
  { path: 'office/jobs', floor: 2, wing: 'office', beside: ['office/storage'] },
  { path: 'office/threads', floor: 2, wing: 'office' },
  { path: 'office/documents', floor: 2, wing: 'office' },

  { path: 'casework/enquiries', floor: 3 },
  { path: 'casework/screenings', floor: 3 },
  { path: 'casework/control-lists', floor: 3 },
  { path: 'casework/products', floor: 3, beside: ['casework/control-lists'] },

  { path: 'doors/api', floor: 5 },
  { path: 'doors/web', floor: 5 },
  { path: 'doors/cli', floor: 5, beside: ['doors/api', 'doors/web'], door: 'main.ts' },
]

/** Packages that floors 0 to 2 on the reasoning side may use: each runs in a browser and does no I/O. */
const purePackages = ['big.js', '@noble/hashes', 'zod', 'yaml', 'saxes', 'fflate', 'any-ascii', 'pinyin-pro']

const isTest = (file: string) => /\.test\.ts$|\/testing\//.test(file)
const moduleOf = (file: string) => modules.find(({ path }) => file.startsWith(`${path}/`))

/** Why a file (path below `src/`) may not import another, or a package; undefined where it may. */
export function faultOfImport(from: string, to: string): string | undefined {
  const room = moduleOf(from)
  // Files on the roof build the parts and may know every room, as tests may.
  if (room === undefined || isTest(from)) return undefined
  const isPure = room.floor < 2 || room.wing === 'reasoning'
  if (!to.endsWith('.ts') && !to.endsWith('.json')) {
    if (!isPure) return undefined
    if (to.startsWith('node:'))
      return 'node: modules are for the office and the doors, since this must run in a browser'
    return purePackages.some(name => to === name || to.startsWith(`${name}/`))
      ? undefined
      : 'this package is not among those that the pure floors may use'
  }
  const other = moduleOf(to)
  if (other === room) return undefined
  if (other === undefined) return room.door === 'main.ts' ? undefined : 'it climbs up to the roof'
  if (other.floor > room.floor) return 'it climbs up a floor'
  if (other.floor === room.floor && !(room.beside ?? []).includes(other.path))
    return 'it goes sideways where the drawing has no arrow'
  return to === `${other.path}/${other.door ?? 'index.ts'}` ? undefined : `it does not use the door of ${other.path}`
}

/** Every module a source names: imports, type imports, exports from, imports on demand. Comments are left out. */
export function importsIn(code: string): readonly string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const pattern =
    /(?:^|[\n;])\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g
  return [...bare.matchAll(pattern)].flatMap(match => match[1] ?? match[2] ?? [])
}
