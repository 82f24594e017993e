import { cpus, totalmem } from 'node:os'

/** What a benchmark hands back; the last line of its output is this as JSON. */
export type Report = {
  readonly bench: string
  readonly input: string
  readonly ours: Figures
  readonly peers: Readonly<Record<string, Figures>>
  readonly bars: readonly Bar[]
}
export type Figures = Readonly<Record<string, number>>
export type Bar = { readonly name: string; readonly value: number; readonly bar: number; readonly holds: boolean }
export type Options = { readonly isSmoke: boolean }
export type Benchmark = { readonly says: string; readonly load: () => Promise<(options: Options) => Promise<Report>> }

export const atLeast = (name: string, value: number, bar: number): Bar => ({
  name,
  value: rounded(value),
  bar,
  holds: value >= bar,
})
export const atMost = (name: string, value: number, bar: number): Bar => ({
  name,
  value: rounded(value),
  bar,
  holds: value <= bar,
})

/** Three digits that mean something; the rest of a measurement is noise. */
export function rounded(value: number): number {
  return Number.isFinite(value)
    ? Number(value.toPrecision(value >= 1_000 ? Math.max(3, Math.floor(Math.log10(value)) - 1) : 3))
    : value
}

export const machine = (): string =>
  `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`

/** Tables for a person, then the one line for a program. */
export function print(report: Report, isSmoke: boolean): void {
  const { bench, input, ours, peers, bars } = report
  console.log(`${bench}: ${input}`)
  console.table(Object.entries(ours).map(([measured, value]) => ({ Steelyard: measured, value })))
  if (Object.keys(peers).length > 0) console.table(peers)
  for (const { name, value, bar, holds } of bars)
    console.log(`${holds ? 'holds' : isSmoke ? 'not measured' : 'MISSED'}: ${name}: ${value} (bar ${bar})`)
  const date = new Date().toISOString().slice(0, 10)
  console.log(
    JSON.stringify({
      bench,
      input,
      machine: machine(),
      date,
      ...(isSmoke ? { smoke: true } : {}),
      ours,
      peers,
      bars: isSmoke ? [] : bars,
    }),
  )
}
