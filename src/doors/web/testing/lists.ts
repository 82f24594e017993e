/** For tests: editions of a list as FollowTheMoney lines. */
export type Listed = {
  readonly id: string
  readonly name: string | readonly string[]
  readonly [property: string]: unknown
}

export function ftmLines(entries: readonly Listed[]): string {
  return entries
    .map(({ id, name, schema = 'Person', ...rest }) => {
      const properties = Object.fromEntries(
        Object.entries({ name, ...rest }).map(([key, value]) => [key, [value].flat()]),
      )
      return `${JSON.stringify({ id, schema, properties })}\n`
    })
    .join('')
}

/** Others on the list, so that a name is neither the only one nor rare by itself. */
export const bystanders: readonly Listed[] = Array.from({ length: 12 }, (_, i) => ({
  id: `by-${String(i).padStart(2, '0')}`,
  name: `Bystander Numbereth ${i}`,
}))
