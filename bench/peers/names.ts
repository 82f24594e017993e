import { Query, SearcherFactory } from '@m31coding/fuzzy-search'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import pg from 'pg'
import { startRealServer } from '../../src/office/storage/testing/index.ts'

export type NameToFind = { readonly id: string; readonly text: string }
export type NamePeer =
  | { readonly name: string; readonly skipped: string }
  | {
      readonly name: string
      /** Ids of the ten names most alike. */
      readonly find: (query: string) => readonly string[] | Promise<readonly string[]>
      readonly close?: () => Promise<void>
    }

type Numbered = { readonly number: number; readonly text: string }

/** The best of the fuzzy searches for JavaScript that we know. */
export async function fuzzySearch(names: readonly NameToFind[]): Promise<NamePeer> {
  const searcher = SearcherFactory.createDefaultSearcher<Numbered, number>()
  const numbered = names.map(({ text }, number) => ({ number, text }))
  searcher.indexEntities(
    numbered,
    ({ number }) => number,
    ({ text }) => [text],
  )
  return {
    name: '@m31coding/fuzzy-search 2.0.0',
    find: query =>
      searcher.getMatches(new Query(query, 10)).matches.map(({ entity }) => names[entity.number]?.id ?? ''),
  }
}

export async function miniSearch(names: readonly NameToFind[]): Promise<NamePeer> {
  const searcher = new MiniSearch<Numbered>({ idField: 'number', fields: ['text'], searchOptions: { fuzzy: 0.25 } })
  searcher.addAll(names.map(({ text }, number) => ({ number, text })))
  return {
    name: 'minisearch 7.2.0',
    find: query =>
      searcher
        .search(query)
        .slice(0, 10)
        .map(({ id }) => names[Number(id)]?.id ?? ''),
  }
}

export async function fuse(names: readonly NameToFind[]): Promise<NamePeer> {
  const searcher = new Fuse(names, { keys: ['text'], ignoreLocation: true })
  return { name: 'fuse.js 7.5.0', find: query => searcher.search(query, { limit: 10 }).map(({ item }) => item.id) }
}

/** PostgreSQL with pg_trgm and a GIN index, asked over one connection. */
export async function trigrams(names: readonly NameToFind[]): Promise<NamePeer> {
  const name = 'PostgreSQL pg_trgm'
  const server = await startRealServer()
  if ('skipped' in server) return { name, skipped: server.skipped }
  const client = new pg.Client({ connectionString: await server.newDatabase() })
  await client.connect()
  const close = async () => {
    await client.end()
    await server.remove()
  }
  try {
    await client.query('create extension pg_trgm')
  } catch (error) {
    await close()
    return { name, skipped: error instanceof Error ? error.message : String(error) }
  }
  await client.query('create table name (id text, text text)')
  await client.query('insert into name select * from unnest($1::text[], $2::text[])', [
    names.map(({ id }) => id),
    names.map(({ text }) => text),
  ])
  await client.query('create index on name using gin (text gin_trgm_ops)')
  await client.query('analyze name')
  const sql = 'select id from name where text % $1 order by similarity(text, $1) desc limit 10'
  return {
    name,
    find: async query => (await client.query<{ id: string }>(sql, [query])).rows.map(({ id }) => id),
    close,
  }
}
