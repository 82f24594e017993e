/** The part of autocannon that we use; it brings no types of its own. */
declare module 'autocannon' {
  type Request = {
    readonly method: 'GET' | 'POST'
    readonly path: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }
  type Result = {
    readonly requests: { readonly average: number; readonly total: number }
    readonly latency: { readonly p50: number; readonly p99: number; readonly max: number }
    readonly non2xx: number
    readonly errors: number
    readonly timeouts: number
  }
  const autocannon: (options: {
    readonly url: string
    readonly connections: number
    readonly duration: number
    readonly requests: readonly Request[]
  }) => Promise<Result>
  export = autocannon
}
