import type { z } from 'zod'
import type { Clock } from '../../values/index.ts'
import type { Acting } from '../audit/index.ts'
import type { Transaction } from '../storage/index.ts'
import type { Actor, Permission } from './permission.ts'
import { readInput } from './read-input.ts'

/**
 * What a room offers, as data. HTTP routes, `openapi.json` and the permission matrix are read from it, and there is no other way in.
 * `Deps` is what the operation needs of the house: the doors never see it.
 */
export type Operation<Deps> = PureOperation<Deps> | StoredOperation<Deps>

/** Nothing is looked up and nothing is kept: no transaction, no audit entry. */
export type PureOperation<Deps> = Described & {
  readonly effect: 'pure'
  readonly answer: (context: Context<Deps>, input: unknown) => unknown
  /** What `answer` gave, as the bytes of its JSON. */
  readonly write: (answer: unknown) => Bytes
}
export type StoredOperation<Deps> = Described & {
  readonly effect: 'reads' | 'writes'
  /** The room's verb writes the entry of what was done, under the operation's name; refusals are still written by the runner. */
  readonly isAuditedByVerb?: true
  readonly answer: (context: StoredContext<Deps>, input: unknown) => Promise<unknown>
}

export type Described = {
  /** `determinations.decide`: the thing, then the verb. */
  readonly name: string
  /** One sentence for people, in the present tense. */
  readonly summary: string
  readonly http: Route
  readonly permission: Permission
  readonly input: z.ZodType
  readonly output: z.ZodType
  /** Which of several successes it is: 200 where not said. */
  readonly status?: 200 | 201 | 204
  /** Where a caller may send many inputs at once. */
  readonly batch?: Batch
  /** The answer holds `lines`, which are sent as they come. They are read after the transaction has ended. */
  readonly isStream?: true
  /** Such lines, or the `bytes` that the answer holds, are a file for people, with this type and name, and not JSON. An answer with `bytes` may say another `name`. */
  readonly download?: Download
  /** The body is taken as it is, as bytes, into this field of the input. */
  readonly upload?: Upload
}

export type Bytes = Uint8Array<ArrayBuffer>

export type Download = { readonly type: string; readonly name: string }
export type Upload = { readonly field: string; readonly bytesMax: number }

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** `/api/enquiries/:key`; what stands after a colon is a field of the input. */
  readonly path: string
  /** Fields of the input that stand in the query although there is a body. */
  readonly inQuery?: readonly string[]
}

export type Batch = {
  /** The field that holds the inputs, and the field that holds the answers. */
  readonly inputs: string
  readonly outputs: string
}

export type Context<Deps> = {
  readonly deps: Deps
  readonly clock: Clock
  readonly actor: Actor
  readonly requestId: string
}
export type StoredContext<Deps> = Context<Deps> & {
  readonly tx: Transaction
  /** For verbs that write their own audit entry. */
  readonly acting: Acting
  /** Says what the audit entry is about: a kind of thing and its id or digest, never a name. The last call counts. */
  readonly about: (kind: string, id: string) => void
}

type Spec<I, O> = Omit<Described, 'input' | 'output'> & {
  readonly input: z.ZodType<I>
  readonly output: z.ZodType<O>
}

const utf8 = new TextEncoder()

/**
 * An operation that computes. Where `read` is given it reads the input in the schema's place, and the schema only describes it; where
 * `write` is given it writes the bytes that JSON.stringify would, in less time.
 */
export function pure<I, O, Deps, A extends O = O>(
  spec: Spec<I, O> & {
    readonly read?: (input: unknown) => I
    readonly run: (context: Context<Deps>, input: I) => A
    readonly write?: (answer: A) => Bytes
  },
): PureOperation<Deps> {
  const { run, read = (input: unknown) => readInput(spec.input, input), write, ...described } = spec
  return {
    ...described,
    effect: 'pure',
    answer: (context, input) => run(context, read(input)),
    write: answer => (write === undefined ? utf8.encode(JSON.stringify(answer)) : write(answer as A)),
  }
}

/** An operation that sees stored things, and may change them when its effect is `writes`; in the one transaction that audits it. */
export function stored<I, O, Deps>(
  spec: Spec<I, O> & {
    readonly effect: 'reads' | 'writes'
    readonly isAuditedByVerb?: true
    readonly run: (context: StoredContext<Deps>, input: I) => Promise<O>
  },
): StoredOperation<Deps> {
  const { run, ...described } = spec
  return { ...described, answer: (context, input) => run(context, readInput(spec.input, input)) }
}
