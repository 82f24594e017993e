export type { PackFault, Workshop } from './workshop.ts'
