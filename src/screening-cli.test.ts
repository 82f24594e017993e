import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { newFolder } from './testing.ts'

const program = fileURLToPath(new URL('./doors/cli/main.ts', import.meta.url))
const folder = newFolder()
afterAll(() => folder[Symbol.dispose]())

function fileOf(name: string, content: string): string {
  const file = join(folder.path, name)
  writeFileSync(file, content)
  return file
}

async function steelyard(args: readonly string[], input = '') {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [out, said, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  const lines = out.split('\n').filter(line => line !== '')
  return { code: Number(code), said, lines: lines.map((line): unknown => JSON.parse(line)) }
}

const list = fileOf(
  'invented.ftm.jsonl',
  [
    '{"id":"x-1","schema":"Person","properties":{"name":["Marislav Kovrenko"],"birthDate":["1971-04-09"]}}',
    '{"id":"x-2","schema":"Company","properties":{"name":["Norvalis Precision Machinery LLC"]}}',
    '{"id":"x-3","schema":"Vessel","properties":{"name":["Quentaro Star"],"imoNumber":["IMO9999993"]}}',
  ].join('\n'),
)
const trio = [
  fileOf('sdn.csv', '36,"INVENTED PRECISION TRADING CO.",-0- ,"DEMO",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n'),
  fileOf('alt.csv', '36,12,"aka","PRECIVENT TRADERS",-0- \n'),
  fileOf('add.csv', '36,25,"1 Example Road","Exampleville","Nowhere",-0- \n'),
]

describe('steelyard screen', () => {
  it('writes a line a query: the entries it may mean, and the lists they were looked for in', async () => {
    const queries = '{"id":"q1","name":"KOVRENKO, Marislav"}\n{"id":"q2","name":"Ordinary Customer"}\n'
    const { code, lines, said } = await steelyard(['screen', '--designations', list, '--queries', '-'], queries)
    expect(code).toBe(0)
    expect(lines).toMatchObject([
      { id: 'q1', hits: [{ entity: 'x-1', band: 'strong', name: 'Marislav Kovrenko', list: 'invented.ftm' }] },
      { id: 'q2' },
    ])
    expect(lines[0]).toMatchObject({
      against: [{ list: 'invented.ftm', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), published: null }],
    })
    expect(said).toContain('2 queries against 3 entries')
  })

  it('[SCR-15] reads the properties of a query beside its name: an IMO number outranks every name', async () => {
    const query = { id: 'q', name: 'Marislav Kovrenko', schema: 'Vessel', identifiers: { imoNumber: ['IMO 9999993'] } }
    const { lines } = await steelyard(
      ['screen', '--designations', list, '--queries', '-', '--explain'],
      JSON.stringify(query),
    )
    expect(lines).toMatchObject([
      { hits: [{ entity: 'x-3', explanation: { evidence: expect.any(Array) } }, { entity: 'x-1' }] },
    ])
  })

  it('reads the three legacy files of OFAC as one list', async () => {
    const { code, lines } = await steelyard(
      ['screen', '--designations', ...trio, '--queries', '-'],
      '{"id":1,"name":"Precivent Traders"}',
    )
    expect(code).toBe(0)
    expect(lines).toMatchObject([{ id: 1, hits: [{ entity: '36', list: 'sdn', name: 'PRECIVENT TRADERS' }] }])
    expect(lines[0]).toMatchObject({ against: [{ list: 'sdn' }, { list: 'sdn' }, { list: 'sdn' }] })
  })

  it('answers the rest where a query cannot be read, and ends with 3', async () => {
    const queries =
      '{"id":"a","name":"Quentaro Star"}\nnonsense\n{"id":"b"}\n{"id":"c","name":"X","birthDate":"soon"}\n'
    const { code, lines } = await steelyard(['screen', '--designations', list, '--queries', '-'], queries)
    expect(code).toBe(3)
    expect(lines).toMatchObject([
      { id: 'a' },
      { id: null, line: 2, error: { code: 'not_json' } },
      { id: 'b', line: 3, error: { code: 'missing_field' } },
      { id: 'c', line: 4, error: { code: 'impossible_date' } },
    ])
  })

  it.each([
    ['no list', ['screen', '--queries', '-']],
    ['a list that is none', ['screen', '--designations', fileOf('page.html', '<html></html>'), '--queries', '-']],
    ['a limit that is no number', ['screen', '--designations', list, '--queries', '-', '--limit', 'many']],
    ['a format nobody knows', ['screen', '--designations', list, '--queries', '-', '--format', 'papyrus']],
    ['no pairs', ['compare']],
  ])('refuses %s with 2', async (_, args) => {
    const { code, lines, said } = await steelyard(args)
    expect([code, lines]).toEqual([2, []])
    expect(said).toMatch(/^steelyard: /m)
  })
})

it('steelyard compare scores each pair of a table', async () => {
  const pairs = fileOf(
    'pairs.csv',
    'group,schema,name1,name2\na,Person,Marislav Kovrenko,"KOVRENKO, Marislav"\nb,Person,Ann Otherwise,Zed Nobody\nc,Ghost,A,B\n',
  )
  const { code, lines } = await steelyard(['compare', '--pairs', pairs])
  expect(code).toBe(3)
  expect(lines).toMatchObject([
    { name1: 'Marislav Kovrenko', name2: 'KOVRENKO, Marislav', match: true },
    { name1: 'Ann Otherwise', match: false },
    { line: 4, error: { code: 'unknown_value' } },
  ])
})
