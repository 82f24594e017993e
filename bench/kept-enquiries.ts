import { atLeast, type Options, type Report } from './report.ts'
import { run } from './saved-enquiries.ts'

/** Saved enquiries on both databases; the bar is PostgreSQL's. */
export async function keptEnquiries({ isSmoke }: Options): Promise<Report> {
  const found = await run(isSmoke ? 0.5 : 5)
  const server = found.find(({ database }) => database !== 'embedded')
  return {
    bench: 'saved-enquiries',
    input: `${found[0]?.writers ?? 0} writers in one process, 2 kB each, one audit entry in the same transaction, sealer at work${server === undefined ? '; no PostgreSQL could be started' : ''}`,
    ours: Object.fromEntries(
      found.flatMap(({ database, ...figures }) =>
        Object.entries(figures).map(([name, value]) => [`${database}: ${name}`, value]),
      ),
    ),
    peers: {},
    bars: server === undefined ? [] : [atLeast('enquiries saved a second on PostgreSQL', server.savedPerSecond, 500)],
  }
}
