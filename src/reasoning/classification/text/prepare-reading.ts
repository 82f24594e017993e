import { factsIn } from './facts-in.ts'
import type { Lexicon } from './lexicon.ts'
import { measuresIn } from './measures.ts'

/** So many attributes take some hundredths of a second. */
const atOnce = 25
const sample = '12 mm'

/** The words of all attributes are made into patterns, and those compiled, when they are first asked for. Here it is done in steps. */
export function* prepareReading({ bar }: Lexicon): Generator<void> {
  const attributes = [...bar.rules.attributes.values()]
  for (let at = 0; at < attributes.length; at += atOnce) {
    factsIn(attributes.slice(at, at + atOnce), measuresIn(sample), sample, () => undefined)
    yield
  }
}
