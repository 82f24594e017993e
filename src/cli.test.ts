import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from './doors/cli/commands.ts'
import { tinyCase, tinyFiles } from './reasoning/determination/testing/tiny.ts'
import { newFolder, tinyEnvironment, writeFiles } from './testing.ts'

const program = fileURLToPath(new URL('./doors/cli/main.ts', import.meta.url))
const folder = newFolder()
const environment = tinyEnvironment(folder.path)
const started = new Set<ChildProcess>()
afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
  folder[Symbol.dispose]()
})

function start(args: readonly string[], more: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...environment, ...more },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  started.add(child)
  child.once('close', () => started.delete(child))
  return child
}

async function steelyard(args: readonly string[], input = '', more: Record<string, string> = {}) {
  const child = start(args, more)
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  const [out, said, [code]] = await Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, 'close')])
  return { code: Number(code), out, said, lines: out.split('\n').filter(line => line !== '') }
}

function textOf(stream: ChildProcess['stdout']): Promise<string> {
  if (stream === null) throw new Error('The command has no such stream')
  return text(stream)
}

function fileOf(name: string, content: string): string {
  const file = join(folder.path, name)
  writeFileSync(file, content)
  return file
}

const one = (more?: Readonly<Record<string, unknown>>) => JSON.stringify(tinyCase(more))
const read = (line: string | undefined): unknown => JSON.parse(line ?? '')

describe('every command', () => {
  it.each(commands.map(({ name }) => [name]))('%s --help says how it is used', async name => {
    const { code, out } = await steelyard([...name.split(' '), '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`Usage: steelyard ${name}`)
  })

  it.each([
    [[], 'Usage'],
    [['determin'], 'Did you mean determine?'],
    [['audit'], 'audit export, audit verify, audit head'],
    [['determine', '--fast'], '--fast'],
    [['determine', 'no-such-file.jsonl'], 'no such file'],
    [['pack', 'check'], 'DIR'],
    [['serve', '--port', 'high'], '--port'],
  ])('%j is bad usage, and says what is meant', async (args, said) => {
    const answered = await steelyard(args)
    expect(answered.code).toBe(2)
    expect(answered.said).toContain(said)
    expect(answered.out).toBe('')
  })
})

describe('steelyard determine', () => {
  it('[DET-13] answers 9,999 of 10,000 lines, in their order, and ends with 3', async () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => (i === 4_321 ? '{"id": broken' : one({ id: `case-${i}` })))
    const { code, lines: answers, said } = await steelyard(['determine', '-'], `${lines.join('\n')}\n`)
    expect(code).toBe(3)
    expect(answers).toHaveLength(10_000)
    expect(read(answers[4_321])).toMatchObject({
      id: null,
      line: 4_322,
      error: { code: 'not_json', path: 'line 4322' },
    })
    for (const i of [0, 4_320, 4_322, 9_999])
      expect(read(answers[i])).toMatchObject({ id: `case-${i}`, status: 'decided' })
    expect(said).toContain('9999 answered, 1 not read')
  })

  it('reads one object written over several lines', async () => {
    const file = fileOf('one.json', JSON.stringify(tinyCase({ id: 'alone' }), null, 2))
    const { code, lines } = await steelyard(['determine', file])
    expect(code).toBe(0)
    expect(lines).toHaveLength(1)
    expect(read(lines[0])).toMatchObject({ id: 'alone', outcome: 'not_required' })
  })

  it('reads several files one after the other, blank lines and a byte order mark aside', async () => {
    const first = fileOf('a.jsonl', `\ufeff${one({ id: 'a' })}\r\n\r\n`)
    const second = fileOf('b.jsonl', `${one({ id: 'b' })}\n${one({ id: 'c', asOf: 'soon' })}`)
    const { code, lines } = await steelyard(['determine', first, second])
    expect(code).toBe(3)
    expect(lines.map(read)).toMatchObject([{ id: 'a' }, { id: 'b' }, { id: 'c', error: { path: '/asOf' } }])
  })

  it('refuses a line beyond 1 MiB alone, without holding it', async () => {
    const input = `${one({ id: 'a' })}\n${one({ id: 'x'.repeat(3_000_000) })}\n${one({ id: 'b' })}\n`
    const { code, lines } = await steelyard(['determine'], input)
    expect(code).toBe(3)
    expect(lines.map(read)).toMatchObject([{ id: 'a' }, { error: { code: 'too_large' } }, { id: 'b' }])
  })

  it('answers a line before the next one is written', async () => {
    const child = start(['determine'])
    child.stdin?.write(`${one({ id: 'a' })}\n`)
    const [piece] = child.stdout === null ? [''] : await once(child.stdout, 'data')
    expect(read(String(piece))).toMatchObject({ id: 'a' })
    child.stdin?.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it('ends quietly when nobody reads on', async () => {
    const child = start(['determine'])
    child.stdin?.on('error', () => {})
    child.stdin?.end(`${one()}\n`.repeat(5_000))
    child.stdout?.once('data', () => child.stdout?.destroy())
    const [said] = await Promise.all([textOf(child.stderr), once(child, 'close')])
    expect(said).not.toContain('EPIPE')
  })

  it('explains, where it is asked to', async () => {
    const { lines } = await steelyard(['determine', '--explain'], one())
    expect(read(lines[0])).toMatchObject({ determination: { id: 'c' }, overTime: expect.any(Array) })
  })

  it('says what is wrong with the law it would use, and answers nothing under it', async () => {
    using broken = newFolder()
    const packs = tinyEnvironment(broken.path)['STEELYARD_PACKS'] ?? ''
    writeFiles(join(packs, 'tiny'), new Map([['rules/2.yaml', '- { id: t.bad, when: ! }']]))
    const { code, out, said } = await steelyard(['determine'], one(), { STEELYARD_PACKS: packs })
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(said).toContain('tiny/rules/2.yaml:1')
  })
})

describe('[ENQ-07] steelyard rerun', () => {
  it('says of a downloaded answer whether it is the same', async () => {
    const { lines } = await steelyard(['determine'], one())
    const kept = { format: 'steelyard-answer-1', case: tinyCase(), result: read(lines[0]) }
    const same = await steelyard(['rerun', fileOf('same.json', JSON.stringify(kept, null, 2))])
    expect(same).toMatchObject({ code: 0, said: expect.stringContaining('every byte') })
    const altered = { ...kept, case: tinyCase({ destination: 'FR' }) }
    const other = await steelyard(['rerun', fileOf('other.json', JSON.stringify(altered))])
    expect(other.code).toBe(1)
    expect(read(other.lines[0])).toMatchObject({ outcome: 'differs', differs: ['/digest'] })
    expect(await steelyard(['rerun', fileOf('none.json', '{"case":')])).toMatchObject({ code: 3 })
  })
})

describe('steelyard pack check', () => {
  it('names file and line of each fault, and ends with 1', async () => {
    using pack = newFolder()
    writeFiles(pack.path, new Map([...tinyFiles(), ['rules/2.yaml', '\n- id: t.bad\n  colour: red\n']]))
    const { code, lines, said } = await steelyard(['pack', 'check', pack.path])
    expect(code).toBe(1)
    expect(lines.map(read)).toContainEqual(expect.objectContaining({ at: 'rules/2.yaml:3', code: 'unknown_key' }))
    expect(said).toContain('rules/2.yaml:3')
  })
})

describe('steelyard serve', () => {
  it('says where it is and what it is, answers, and ends in order when told to', async () => {
    const child = start(['serve'])
    const said = textOf(child.stderr)
    let heard = ''
    const ready = Promise.withResolvers<string>()
    child.stderr?.on('data', piece => {
      heard += String(piece)
      const address = /ready at (\S+)/.exec(heard)?.[1]
      if (address !== undefined) ready.resolve(address)
    })
    const address = await ready.promise
    const answer = await fetch(`${address}/api/determinations`, { method: 'POST', body: one() })
    expect(await answer.json()).toMatchObject({ id: 'c', status: 'decided' })
    const huge = await fetch(`${address}/api/determinations`, {
      method: 'POST',
      body: one({ id: 'x'.repeat(3_000_000) }),
    })
    expect(huge.status).toBe(413)

    const held = await steelyard(['audit', 'head'])
    expect(held).toMatchObject({ code: 1, said: expect.stringContaining(`in use by process ${child.pid}`) })

    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([0, null])
    expect(await said).toContain('evaluation only: embedded database without a power-loss guarantee')

    // [AUD-01] What the server wrote is verified without it, and without a database.
    const log = await steelyard(['audit', 'export'])
    expect(log.code).toBe(0)
    const file = fileOf('log.jsonl', log.out)
    await steelyard(['audit', 'head'])
    const head = fileOf('head.json', (await steelyard(['audit', 'head'])).out)
    expect(await steelyard(['audit', 'verify', file])).toMatchObject({
      code: 0,
      said: expect.stringContaining('Intact'),
    })
    expect((await steelyard(['audit', 'verify', '--head', head, file])).code).toBe(1)
    expect(await steelyard(['audit', 'verify', fileOf('bad.jsonl', 'nonsense\n')])).toMatchObject({ code: 3 })
  })

  it('names every faulty setting before it opens anything', async () => {
    const { code, said } = await steelyard(['serve'], '', { STEELYARD_PORT: 'x', LOG_LEVEL: 'loud' })
    expect(code).toBe(1)
    expect(said).toContain('STEELYARD_PORT')
    expect(said).toContain('LOG_LEVEL')
  })
})
