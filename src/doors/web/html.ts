import { html, raw } from 'hono/html'

export { html, raw }

/** A piece of a page. Everything put into `html` is escaped unless it is such a piece itself. */
export type Html = ReturnType<typeof html>

export const nothing: Html = raw('')

/** ` name` where it holds, and nothing where it does not: for `checked`, `selected`, `open` and the like. */
export function flag(name: 'checked' | 'selected' | 'open', holds: boolean): Html {
  return holds ? raw(` ${name}`) : nothing
}

/** ` name="value"`, or nothing where there is no value. */
export function attribute(name: string, value: string | undefined): Html {
  return value === undefined ? nothing : html` ${raw(name)}="${value}"`
}
