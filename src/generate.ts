import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openApi } from './doors/api/index.ts'
import { version } from './here.ts'
import { permissionMatrix } from './office/operations/index.ts'
import { describeSchema, migrate, openStorage } from './office/storage/index.ts'
import { operations } from './operations.ts'

/** What is committed and yet made: each file with how it is made. A file that differs from what is made now fails the build. */
const generated: Readonly<Record<string, () => string | Promise<string>>> = {
  'openapi.json': () => `${JSON.stringify(openApi(operations, version), null, 2)}\n`,
  'docs/permissions.md': () => permissionMatrix(operations),
  'schema.sql': schema,
}

async function schema(): Promise<string> {
  const storage = await openStorage({ engine: 'embedded', directory: 'memory' })
  try {
    await migrate(storage)
    return await describeSchema(storage)
  } finally {
    await storage.close()
  }
}

const root = new URL('../', import.meta.url)

/** The files that are not what is made now. With `isWriting` they are, afterwards. */
export async function generate(isWriting: boolean): Promise<readonly string[]> {
  const stale: string[] = []
  for (const [path, make] of Object.entries(generated)) {
    const file = fileURLToPath(new URL(path, root))
    const text = await make()
    if (text === contentOf(file)) continue
    stale.push(path)
    if (!isWriting) continue
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return stale
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

if (import.meta.main) {
  const isChecking = process.argv.includes('--check')
  const stale = await generate(!isChecking)
  for (const path of stale) console.error(isChecking ? `${path} is not what would be made now` : `wrote ${path}`)
  if (isChecking && stale.length > 0) {
    console.error('Run "npm run generate", look at what changed, and commit it.')
    process.exitCode = 1
  }
}
