import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const rows = readFileSync(`${root}docs/behaviours.md`, 'utf8')
  .split('\n')
  .flatMap(line => {
    const [, id, , shown] = line.split('|').map(cell => cell.trim())
    return id !== undefined && shown !== undefined && /^[A-Z]+-\d\d$/.test(id) ? [{ id, shown }] : []
  })

describe('docs/behaviours.md', () => {
  test.each(rows.filter(row => !row.shown.startsWith('open')))('$id is shown in $shown', ({ id, shown }) => {
    for (const file of shown.split(', ')) {
      expect(existsSync(root + file), `${file} is not there`).toBe(true)
      expect(readFileSync(root + file, 'utf8').includes(`[${id}]`), `${file} shows no [${id}]`).toBe(true)
    }
  })
  test('lists every behaviour of the parts that are built, each once', () => {
    const expected = Object.entries({ ENQ: 7, DET: 14, CLS: 5, PACK: 8, SCR: 15, RULE: 17, AUD: 5, PLAT: 14 }).flatMap(
      ([part, count]) => Array.from({ length: count }, (_, n) => `${part}-${String(n + 1).padStart(2, '0')}`),
    )
    expect(rows.map(row => row.id)).toEqual(expected)
  })
})
