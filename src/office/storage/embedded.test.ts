import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { isRefusal } from '../../values/index.ts'
import { holdDirectory } from './directory-lock.ts'
import { openStorage } from './index.ts'
import { processStart } from './process-start.ts'
import { newDirectory, newEmbeddedDirectory } from './testing/index.ts'

const directories: string[] = []
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true })
})
const remembered = (made: string) => {
  directories.push(made)
  return made
}
const directory = () => remembered(newDirectory())
const refusalOf = (hold: () => unknown) => {
  try {
    hold()
  } catch (error) {
    return isRefusal(error, 'storage_held') ? error.details : error
  }
  return 'held'
}
const leftBehind = (place: string, holder: object, number = 1) =>
  writeFileSync(join(place, `holder-0000000${number}.json`), JSON.stringify(holder))

describe('The directory of the embedded database', () => {
  test('[PLAT-08] is refused to a second process, with the number of the one that has it', async () => {
    const place = remembered(await newEmbeddedDirectory())
    const child = startHolder(place)
    expect(await firstLine(child)).toBe('open')
    const refused = await openStorage({ engine: 'embedded', directory: place }).catch((error: unknown) => error)
    expect(isRefusal(refused, 'storage_held') && refused.details).toMatchObject({ place, process: child.pid })

    child.kill('SIGKILL')
    await once(child, 'exit')
    const storage = await openStorage({ engine: 'embedded', directory: place })
    expect(refusalOf(() => holdDirectory(place))).toMatchObject({ process: process.pid })
    await storage.close()
  })

  test('is free again once it was let go', () => {
    const place = directory()
    for (let i = 0; i < 3; i++) holdDirectory(place)()
    expect(readdirSync(place)).toHaveLength(1)
  })

  test('is taken over from a dead process, and from one whose number another program has now', () => {
    const place = directory()
    leftBehind(place, { pid: 4_194_304, start: 'long ago', host: hostname(), isReleased: false })
    holdDirectory(place)()
    leftBehind(place, { pid: process.pid, start: 'before this boot', host: hostname(), isReleased: false }, 7)
    expect(refusalOf(() => holdDirectory(place))).toBe('held')
  })

  test('is not taken from a process of another machine before that has long been silent', () => {
    const place = directory()
    leftBehind(place, { pid: 1, start: 'there', host: 'another-machine', isReleased: false })
    expect(refusalOf(() => holdDirectory(place))).toMatchObject({ process: 1, host: 'another-machine' })
  })

  test('goes to exactly one of many processes that find a dead holder at once', async () => {
    const place = directory()
    leftBehind(place, { pid: 4_194_304, start: 'long ago', host: hostname(), isReleased: false })
    const script = `
      const { holdDirectory } = await import(${JSON.stringify(new URL('./directory-lock.ts', import.meta.url).href)})
      try { holdDirectory(process.argv[1]); console.log('held') } catch (error) { console.log(error.code) }
      setInterval(() => {}, 1000)`
    const children = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', script, place], { stdio: ['ignore', 'pipe', 'inherit'] }),
    )
    const said = await Promise.all(children.map(firstLine))
    for (const child of children) child.kill('SIGKILL')
    expect(said.sort()).toEqual(['held', ...Array(5).fill('storage_held')])
  })
})

describe('The start of a process', () => {
  test('is the same each time it is asked for, and absent for a process that is not there', () => {
    expect(processStart(process.pid)).toBe(processStart(process.pid))
    expect(processStart(process.pid)).toBeTruthy()
    expect(processStart(4_194_304)).toBeUndefined()
  })
})

function startHolder(place: string): ChildProcess {
  const script = fileURLToPath(new URL('./testing/holder.ts', import.meta.url))
  return spawn(process.execPath, [script, place], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The process has no output to read')
  for await (const line of createInterface(child.stdout)) return line
  return ''
}
