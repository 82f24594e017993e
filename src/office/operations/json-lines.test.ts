import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, linesOf } from './index.ts'

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes.length === 0 ? bytes.length : (sizes[i % sizes.length] ?? 1)
    yield bytes.subarray(at, at + size)
    at += size
  }
}

async function read(text: string | Uint8Array, bytesMax = 1_000, sizes: readonly number[] = []): Promise<Line[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const lines: Line[] = []
  for await (const line of linesOf(inPieces(bytes, sizes), bytesMax)) lines.push(line)
  return lines
}

describe('lines of a stream', () => {
  it('are numbered as an editor numbers them, and blank ones are left out', async () => {
    expect(await read('a\n\n  \nb\r\nc')).toEqual([
      { number: 1, text: 'a' },
      { number: 4, text: 'b\r' },
      { number: 5, text: 'c' },
    ])
  })

  it('are the same however the stream is cut', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 30 }).map(text => text.replaceAll(/[\n\r]/g, ' '))
    await fc.assert(
      fc.asyncProperty(
        fc.array(line),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        async (lines, sizes) => {
          const text = lines.join('\n')
          expect(await read(text, 1_000, sizes)).toEqual(await read(text))
        },
      ),
    )
  })

  it('that are too long are refused alone, and nothing of them is kept', async () => {
    const [first, second, third] = await read(`a\n${'x'.repeat(5_000)}\nb`, 100, [64])
    expect(first).toEqual({ number: 1, text: 'a' })
    expect(second).toMatchObject({ number: 2, refusal: { code: 'too_large' } })
    expect(third).toEqual({ number: 3, text: 'b' })
  })

  it('that are no UTF-8 are refused alone', async () => {
    const [first, second] = await read(Uint8Array.of(0xff, 0xfe, 0x0a, 0x61))
    expect(first).toMatchObject({ number: 1, refusal: { code: 'malformed_text' } })
    expect(second).toEqual({ number: 2, text: 'a' })
  })
})
