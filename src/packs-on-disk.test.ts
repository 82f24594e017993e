import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packFolders, readPackFolder } from './packs-on-disk.ts'
import { newFolder, writeFiles } from './testing.ts'

describe('a pack folder', () => {
  it('gives its files by their path within it, sorted', async () => {
    using folder = newFolder()
    writeFiles(
      folder.path,
      new Map([
        ['rules/b.yaml', 'b'],
        ['pack.yaml', 'a'],
        ['tables/t.csv', 'ü'],
        ['.hidden', 'x'],
      ]),
    )
    expect([...(await readPackFolder(folder.path))]).toEqual([
      ['pack.yaml', 'a'],
      ['rules/b.yaml', 'b'],
      ['tables/t.csv', 'ü'],
    ])
  })

  // [PACK-04] Whatever a stranger's pack holds besides data is refused, and nothing of it is followed or run.
  it.each<[string, (path: string) => void]>([
    ['a link to a file elsewhere', path => symlinkSync('/etc/hostname', join(path, 'pack.yaml'))],
    ['a link to a folder elsewhere', path => symlinkSync('/etc', join(path, 'rules'))],
    ['a program', path => writeFileSync(join(path, 'rules.js'), 'process.exit()')],
    ['a file that is no text', path => writeFileSync(join(path, 'pack.yaml'), Uint8Array.of(0xff, 0xfe))],
    ['a file that is too large', path => writeFileSync(join(path, 'pack.yaml'), 'a'.repeat(4 * 1024 * 1024 + 1))],
    ['folders without end', path => mkdirSync(join(path, 'a/b/c/d/e/f/g/h'), { recursive: true })],
    ['a flood of files', path => Array.from({ length: 1_001 }, (_, i) => writeFileSync(join(path, `${i}.csv`), ''))],
  ])('is refused when it holds %s', async (_, make) => {
    using folder = newFolder()
    make(folder.path)
    await expect(readPackFolder(folder.path)).rejects.toMatchObject({ code: 'bad_pack' })
  })

  it('that is not there is said to be so', async () => {
    await expect(readPackFolder('/nowhere/at/all')).rejects.toMatchObject({ code: 'unreadable_file' })
  })
})

it('what packs share is no pack', async () => {
  using folder = newFolder()
  for (const name of ['cn', '_shared', '.git', 'aa']) mkdirSync(join(folder.path, name))
  expect(await packFolders(folder.path)).toEqual(['aa', 'cn'])
})
