import { randomBytes } from 'node:crypto'
import manifest from '../package.json' with { type: 'json' }
import { type Clock, instantOf, type Random } from './values/index.ts'

/** The clock of this machine, and its source of random bytes. Below the roof both are parameters. */
export const clock: Clock = () => instantOf(Date.now())
export const random: Random = count => randomBytes(count)

/** Of this program; the version of the engine, which is part of every digest, is another and changes less often. */
export const version: string = manifest.version
