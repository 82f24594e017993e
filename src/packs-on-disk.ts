import { constants } from 'node:fs'
import { lstat, open, opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from './values/index.ts'

/** The kinds of file that a pack is made of. It holds no code, so a file of another kind is refused, not passed over. */
const kinds = ['.yaml', '.csv', '.md']
const fileBytesMax = 4 * 1024 * 1024
const packBytesMax = 32 * 1024 * 1024
const filesMax = 1_000
const depthMax = 6

export type PackFiles = ReadonlyMap<string, string>

/**
 * The files of a pack folder, by their path within it with `/` between names, sorted. A stranger's pack is data: links, devices,
 * programs and floods are refused (`bad_pack`) before anything of them is read.
 */
export async function readPackFolder(directory: string): Promise<PackFiles> {
  const paths = (await listed(directory, '', 0)).sort()
  if (paths.length > filesMax) throw badPack(`it has more than ${filesMax} files`)
  const files = new Map<string, string>()
  let bytes = 0
  for (const path of paths) {
    const content = await readInside(directory, path)
    bytes += content.length
    if (bytes > packBytesMax) throw badPack(`it is larger than ${packBytesMax / 1024 / 1024} MiB`)
    files.set(path, decoded(content, path))
  }
  return files
}

/** The packs of a folder of packs, by folder name. What states share stands in a folder with an underscore, and is no pack. */
export async function packFolders(directory: string): Promise<readonly string[]> {
  const names: string[] = []
  for await (const entry of await opened(directory))
    if (entry.isDirectory() && !/^[._]/.test(entry.name)) names.push(entry.name)
  return names.sort()
}

async function listed(directory: string, below: string, depth: number): Promise<string[]> {
  if (depth > depthMax) throw badPack(`its folders are nested more than ${depthMax} deep`)
  const paths: string[] = []
  for await (const entry of await opened(join(directory, below))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) paths.push(...(await listed(directory, path, depth + 1)))
    else if (!entry.isFile()) throw badPack(`${path} is not a plain file`)
    else if (!kinds.some(kind => path.endsWith(kind))) throw badPack(`${path} is not one of ${kinds.join(', ')}`)
    else paths.push(path)
    if (paths.length > filesMax) break
  }
  return paths
}

async function opened(directory: string) {
  try {
    if (!(await lstat(directory)).isDirectory()) throw new Error('it is not a folder')
    return await opendir(directory)
  } catch (error) {
    throw new Refusal('unreadable_file', { file: directory, problem: reasonOf(error) })
  }
}

/** Between the listing and the reading a file may have been exchanged for a link: opening does not follow one. */
async function readInside(directory: string, path: string): Promise<Buffer> {
  let handle: Awaited<ReturnType<typeof open>> | undefined
  try {
    handle = await open(join(directory, path), constants.O_RDONLY | constants.O_NOFOLLOW)
    const { size } = await handle.stat()
    if (size > fileBytesMax) throw badPack(`${path} is larger than ${fileBytesMax / 1024 / 1024} MiB`)
    return await handle.readFile()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('unreadable_file', { file: path, problem: reasonOf(error) })
  } finally {
    await handle?.close()
  }
}

function decoded(content: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    throw badPack(`${path} is not text in UTF-8`)
  }
}

function badPack(problem: string): Refusal {
  return new Refusal('bad_pack', { problem })
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)
}
