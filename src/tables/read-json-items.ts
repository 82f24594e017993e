import { Refusal } from '../values/index.ts'
import type { PushText } from './read-delimited.ts'

/**
 * The objects of one long JSON array, one by one as text: of a document that is the array itself, or of the array under `key` in an object
 * at the top. `onItem` gets each object's text and the line it begins on, and `onHead` what stands before the array.
 */
export function jsonItemsReader(
  key: string,
  onItem: (text: string, line: number) => void,
  itemLengthMax = 4_194_304,
): PushText {
  let depth = 0
  let itemDepth = 0
  let [inString, isEscaped, hasArray, isDone] = [false, false, false, false]
  let item = ''
  let [line, itemLine] = [1, 1]
  /** What was read before the array: only its end is looked at. */
  let head = ''
  const opensArray = () => depth === 0 || (depth === 1 && new RegExp(`"${key}"\\s*:\\s*$`).test(head))

  return {
    push(text) {
      let from = itemDepth > 0 && depth >= itemDepth ? 0 : -1
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (code === 10) line++
        if (inString) {
          if (isEscaped) isEscaped = false
          else if (code === 92) isEscaped = true
          else if (code === 34) inString = false
          if (!hasArray) head = (head + text[at]).slice(-100)
          continue
        }
        if (!hasArray && !(code === 91 && opensArray())) head = (head + text[at]).slice(-100)
        if (code === 34) inString = true
        else if (code === 123 || code === 91) {
          if (code === 91 && !hasArray && opensArray()) {
            hasArray = true
            itemDepth = depth + 2
          } else if (hasArray && !isDone && depth + 1 === itemDepth) {
            from = at
            itemLine = line
          }
          depth++
          if (depth > 200) throw new Refusal('too_deep', { limit: 200, line })
        } else if (code === 125 || code === 93) {
          depth--
          if (depth < 0) throw new Refusal('not_json', { problem: `a bracket too many stands at line ${line}` })
          if (hasArray && !isDone && depth + 1 === itemDepth && from >= 0) {
            onItem(item + text.slice(from, at + 1), itemLine)
            item = ''
            from = -1
          } else if (hasArray && depth + 2 === itemDepth) isDone = true
        }
      }
      if (from >= 0) item += text.slice(from)
      if (item.length > itemLengthMax)
        throw new Refusal('too_large', { limit: `${itemLengthMax} characters in one item` })
    },
    end() {
      if (!hasArray) throw new Refusal('not_json', { problem: `there is no array of ${key}` })
      if (depth > 0 || inString) throw new Refusal('truncated', { problem: `${depth} brackets are not closed` })
    },
  }
}
