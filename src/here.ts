import { randomBytes } from 'node:crypto'
import { type Clock, instantOf, type Random } from './values/index.ts'

/** The clock of this machine, and its source of random bytes. Below the roof both are parameters. */
export const clock: Clock = () => instantOf(Date.now())
export const random: Random = count => randomBytes(count)
