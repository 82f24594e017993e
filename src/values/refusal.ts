import { type RefusalCode, refusals } from './refusals.ts'

/** `{date}` and the like in a message of the catalogue: the compiler asks for each of them where the refusal is made. */
type Placeholder<M extends string> = M extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never
type PlaceholderOf<C extends RefusalCode> = Placeholder<(typeof refusals)[C]['message']>

export type RefusalDetails = Readonly<Record<string, unknown>>
type DetailsFor<C extends RefusalCode> = { readonly [P in PlaceholderOf<C>]: string | number } & RefusalDetails

/** What a door shows of a refusal. */
export type RefusalData = {
  readonly code: RefusalCode
  readonly message: string
  readonly path?: string
  readonly details?: RefusalDetails
}

/**
 * Something we expected might be wrong with what we were given, said in a sentence a person can act on.
 * A bug is never a Refusal: it is any other Error.
 *
 * `details` fills the placeholders of the catalogue's sentence; `details.suggestion` is appended as a question.
 * `path` is a JSON pointer (RFC 6901) into the input, such as `/items/0/quantity`.
 */
export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  override readonly name = 'Refusal'
  readonly code: C
  /** HTTP status. */
  readonly status: number
  readonly path: string | undefined
  readonly details: RefusalDetails

  constructor(
    code: C,
    ...rest: [PlaceholderOf<C>] extends [never] ? [RefusalDetails?, string?] : [DetailsFor<C>, string?]
  ) {
    const details = rest[0] ?? {}
    super(sentence(refusals[code].message, details))
    this.code = code
    this.status = refusals[code].status
    this.details = details
    this.path = rest[1]
  }

  /** The same refusal, said of a place: for a caller who knows where in the input the value stood. */
  at(path: string): Refusal {
    return new (Refusal as new (code: RefusalCode, details: RefusalDetails, path: string) => Refusal)(
      this.code,
      this.details,
      path,
    )
  }

  toJSON(): RefusalData {
    return {
      code: this.code,
      message: this.message,
      ...(this.path === undefined ? {} : { path: this.path }),
      ...(Object.keys(this.details).length === 0 ? {} : { details: this.details }),
    }
  }
}

/** True for a refusal; with a code, only for that one. */
export function isRefusal(error: unknown): error is Refusal
export function isRefusal<C extends RefusalCode>(error: unknown, code: C): error is Refusal<C>
export function isRefusal(error: unknown, code?: RefusalCode): boolean {
  return error instanceof Refusal && (code === undefined || error.code === code)
}

/** One step of a JSON pointer appended: `pathTo('/items', 0)` is `/items/0`. */
export function pathTo(path: string, step: string | number): string {
  return `${path}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function sentence(message: string, details: RefusalDetails): string {
  const filled = message.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(details, name) ? shown(details[name]) : whole,
  )
  const suggestion = details['suggestion']
  return suggestion === undefined ? filled : `${filled} Did you mean ${shown(suggestion)}?`
}

/** A stranger's value is quoted in our sentence, so it is kept short and on one line. */
function shown(value: unknown): string {
  const text = (typeof value === 'string' ? value : String(value)).replace(/\p{C}/gu, '\u{fffd}')
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
