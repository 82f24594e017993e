import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStorage } from '../index.ts'

export function newDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'steelyard-embedded-'))
}

const modules = fileURLToPath(new URL('../../../../node_modules/', import.meta.url))

/**
 * A directory with an empty embedded database in it. To make one takes the engine seconds, to copy one takes a moment, so the first
 * is kept, for as long as the engine's version is the same.
 */
export async function newEmbeddedDirectory(): Promise<string> {
  const { version }: { version?: string } = JSON.parse(
    readFileSync(join(modules, '@electric-sql/pglite/package.json'), 'utf8'),
  )
  const kept = join(modules, '.cache', 'steelyard', `embedded-${version}`)
  if (!existsSync(kept)) await keepOne(kept)
  const directory = newDirectory()
  cpSync(kept, directory, { recursive: true })
  return directory
}

/** Several test files may make it at once: each its own, and the first to be ready is kept. */
async function keepOne(kept: string): Promise<void> {
  const parent = join(kept, '..')
  mkdirSync(parent, { recursive: true })
  const draft = mkdtempSync(join(parent, 'draft-'))
  const storage = await openStorage({ engine: 'embedded', directory: draft })
  await storage.close()
  try {
    renameSync(draft, kept)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(kept)) throw error
  }
}
