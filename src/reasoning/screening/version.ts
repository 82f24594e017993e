import { calibration } from './calibration.ts'

/** Changes with anything that can change a score, so that a stored result says what made it. */
export const matcherVersion = `names-8.${calibration.version}`
