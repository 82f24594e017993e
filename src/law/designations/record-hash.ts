import { type Digest, digestOf } from '../../values/index.ts'
import type { Designation } from './designation.ts'

/** The digest of everything an entry says: it changes with any of it, and with nothing else. */
export function recordHash(designation: Designation): Digest {
  return digestOf(designation)
}
