import { may, type StoredContext } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'

/** Officers see the restricted lists; everybody else is answered as if there were none. */
export const scopeOf = ({ actor }: StoredContext<Deps>) =>
  may(actor, { permission: 'see_restricted_lists' }) === undefined ? 'public' : 'officers'

/** Marked in the answer itself: nobody proved to be this officer. */
export function developmentIdentity(actor: StoredContext<Deps>['actor']): { readonly developmentIdentity?: string } {
  return actor.isDevelopment === true ? { developmentIdentity: actor.id ?? '' } : {}
}
