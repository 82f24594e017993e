import type { Actor } from '../../office/operations/index.ts'
import { Refusal } from '../../values/index.ts'

/** Whose products: those of the office are every officer's, those of an integrator its own. */
export type Owner = 'office' | `integrator ${string}`
export const office: Owner = 'office'

export function ownerOf({ role, id }: Actor): Owner {
  if (id === undefined) throw new Refusal('not_allowed')
  if (role === 'officer') return office
  if (role === 'integrator') return `integrator ${id}`
  throw new Refusal('not_allowed')
}
