import type { Catalogue } from '../../../law/lists/index.ts'
import { type Fault, type PackFiles, readPack } from '../../../law/packs/index.ts'
import { makeLaw } from '../law.ts'
import { checkExamples } from './examples.ts'
import { checkReach } from './reach.ts'
import { checkTime } from './time.ts'

/**
 * Everything that can be said of a pack without a case of its own: faults of form and reference, examples that fail, rules that are
 * untested, that nothing can reach, that a stricter rule always covers, that contradict each other, and gaps in time.
 * Each fault names file and line, and where rules meet, a case that shows it.
 */
export function checkPack(files: PackFiles, catalogue: Catalogue): readonly Fault[] {
  const { pack, faults } = readPack(files)
  if (pack === undefined) return faults
  const law = makeLaw(pack, catalogue)
  return [...checkExamples(law), ...checkTime(law), ...checkReach(law)].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  )
}
