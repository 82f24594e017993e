export { type CommandIo, openIo } from './io.ts'
export { runCommandLine } from './run.ts'
export type { PackFault, Workshop } from './workshop.ts'
