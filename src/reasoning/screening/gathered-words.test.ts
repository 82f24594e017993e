import { describe, expect, it } from 'vitest'
import { GatheredWords } from './gathered-words.ts'

const lettersOf = (text: string) => Uint8Array.from(text.toLowerCase(), letter => letter.charCodeAt(0))

describe('words met while an index is built', () => {
  it('are one word in capitals and in small letters, by itself and within a text', () => {
    const words = new GatheredWords()
    const text = 'Vladimir RESIN'
    const within = words.ofPart(lettersOf(text), 9, 14, text)
    expect(within.text).toBe('resin')
    expect(words.of('resin')).toBe(within)
    expect(words.of('resi')).not.toBe(within)
  })

  it('are all known again, however many they are', () => {
    const words = new GatheredWords()
    const texts = Array.from({ length: 70_000 }, (_, at) => `zq${at.toString(36)}`)
    const met = texts.map(text => words.of(text))
    expect(new Set(met).size).toBe(texts.length)
    expect(texts.every((text, at) => words.of(text) === met[at] && met[at]?.text === text)).toBe(true)
  })

  it('may be longer than any that came before', () => {
    const words = new GatheredWords()
    const long = 'x'.repeat(300_000)
    expect(words.of(long)).toBe(words.of(long))
    expect(words.of('x')).not.toBe(words.of(long))
  })
})
