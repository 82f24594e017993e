import { disguisedWords } from './disguised-words.ts'
import { invisible, isBidi } from './invisible.ts'
import { scriptsIn } from './script.ts'

/** Something in a name that a reader does not see and a machine trips over. `at` counts UTF-16 units of the text as given. */
export type Disguise = {
  readonly kind: 'homoglyph' | 'invisible' | 'bidi' | 'mixed_script'
  readonly at: number
  readonly what: string
}

const plain = /^[\x20-\x7e]*$/

/** Names every disguise in a text, in order. What is ordinary in the text's own script (a joiner in Persian, a mark in Hebrew) is none. */
export function disguises(text: string): readonly Disguise[] {
  if (plain.test(text)) return []
  const found = [...hiddenSigns(text), ...disguisedWords(text)]
  return found.sort((a, b) => a.at - b.at || (a.kind < b.kind ? -1 : 1))
}

function* hiddenSigns(text: string): Generator<Disguise> {
  const scripts = new Set<string>(scriptsIn(text))
  const isJoined = scripts.has('Arab') || scripts.has('Deva') || scripts.has('Zzzz')
  const isRightToLeft = scripts.has('Arab') || scripts.has('Hebr')
  let at = 0
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    const what = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    if (isBidi(code)) {
      const isMark = code === 0x200e || code === 0x200f || code === 0x61c
      if (!(isMark && isRightToLeft)) yield { kind: 'bidi', at, what }
    } else if (invisible(code)) {
      const isJoiner = code === 0x200c || code === 0x200d
      if (!(isJoiner && isJoined)) yield { kind: 'invisible', at, what }
    }
    at += sign.length
  }
}
