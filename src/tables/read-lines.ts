import { Refusal } from '../values/index.ts'
import type { PushText } from './read-delimited.ts'

/** Lines of a text that comes in chunks, those that hold only blanks left out. `isLast`: it has no line end after it. */
export function linesReader(
  onLine: (text: string, line: number, isLast: boolean) => void,
  lineLengthMax = 16_777_216,
): PushText {
  let kept = ''
  let line = 1
  return {
    push(text) {
      let from = 0
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        const whole = kept + text.slice(from, end)
        kept = ''
        if (whole.trim() !== '') onLine(whole, line, false)
        line++
        from = end + 1
      }
      kept += text.slice(from)
      if (kept.length > lineLengthMax)
        throw new Refusal('too_large', { limit: `${lineLengthMax} characters in a line`, line })
    },
    end() {
      if (kept.trim() !== '') onLine(kept, line, true)
    },
  }
}
