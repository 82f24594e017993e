/** Who calls. A visitor has no account and needs none; an integrator is an exporter's system; an operator keeps this installation. */
export const roles = ['visitor', 'integrator', 'operator'] as const
export type Role = (typeof roles)[number]

export type Actor = {
  readonly role: Role
  /** Tells one actor of a role from another, such as the first digits of a token's digest. Never a person's name. */
  readonly id?: string
}

export const visitor: Actor = { role: 'visitor' }

/** Each permission with the roles that have it: the whole policy. */
const grants = {
  /** Ask what the law says. */
  enquire: ['visitor', 'integrator', 'operator'],
  /** Keep an enquiry, and come back to it with its secret link. */
  keep_enquiries: ['visitor', 'integrator', 'operator'],
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
