/**
 * Who calls. A visitor has no account and needs none; an integrator is an exporter's system; an officer acts for the authority; an operator
 * keeps this installation.
 */
export const roles = ['visitor', 'integrator', 'officer', 'operator'] as const
export type Role = (typeof roles)[number]

export type Actor = {
  readonly role: Role
  /** Tells one actor of a role from another, such as the first digits of a token's digest. Never a person's name. */
  readonly id?: string
  /** An identity that was said and not proved: for development only, and shown as such wherever it acts. */
  readonly isDevelopment?: true
}

export const visitor: Actor = { role: 'visitor' }

/** Each permission with the roles that have it: the whole policy. */
const grants = {
  /** Ask what the law says. */
  enquire: ['visitor', 'integrator', 'officer', 'operator'],
  /** Keep an enquiry, and come back to it with its secret link. */
  keep_enquiries: ['visitor', 'integrator', 'officer', 'operator'],
  /** Screen parties against the lists that everybody may see, and read how these stand. */
  screen: ['visitor', 'integrator', 'officer', 'operator'],
  /** Screen a table of many parties, and get its answers. */
  screen_batches: ['integrator', 'officer', 'operator'],
  /** Restricted lists: their entries, and hits on them. */
  see_restricted_lists: ['officer'],
  /** Read screenings that were kept, and run them again. */
  read_screenings: ['officer', 'operator'],
  /** Bring in what publishers give out. */
  import_lists: ['officer', 'operator'],
  /** Read control lists as they applied on any day. */
  read_control_lists: ['visitor', 'integrator', 'officer', 'operator'],
  /** Accept editions of control lists or take them back, and say what their doubtful places mean. */
  keep_control_lists: ['officer'],
  /** Propose changes to the state's own lists, and decide on those of other officers. */
  keep_own_lists: ['officer'],
  /** Keep classified products: an integrator its own, officers those of the authority. */
  keep_products: ['integrator', 'officer'],
  /** Look into hits and settle them. */
  resolve_hits: ['officer'],
  /** Read, export and verify the audit log. */
  read_audit: ['operator'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof grants
export const permissions = Object.keys(grants) as readonly Permission[]

/** By what right: kept in the audit entry, so that years later one sees why it was allowed. */
export type Grant = { readonly permission: Permission; readonly role: Role }

/** The grant that allows the actor this operation, or undefined. */
export function may(actor: Actor, operation: { readonly permission: Permission }): Grant | undefined {
  const holders: readonly Role[] = grants[operation.permission]
  return holders.includes(actor.role) ? { permission: operation.permission, role: actor.role } : undefined
}
