import type { Described } from './operation.ts'
import { may, roles } from './permission.ts'

type Listed = Described & { readonly effect: string }

/** Every operation with every role: who may do what. Generated, so that it is never another than the one the server enforces. */
export function permissionMatrix(operations: readonly Listed[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = [...operations]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(operation =>
      row([
        `\`${operation.name}\``,
        `\`${operation.http.method} ${operation.http.path}\``,
        operation.effect,
        `\`${operation.permission}\``,
        ...roles.map(role => (may({ role }, operation) === undefined ? '' : 'yes')),
      ]),
    )
  const head = ['Operation', 'Route', 'Effect', 'Permission', ...roles]
  return [
    '# Who may do what',
    '',
    'Generated from the operations; not to be edited. An empty cell is refused with `not_allowed`, and the attempt is audited',
    'unless the operation is pure: such a one looks nothing up and keeps nothing.',
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows,
    '',
  ].join('\n')
}
