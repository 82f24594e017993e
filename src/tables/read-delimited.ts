import { Refusal } from '../values/index.ts'

export type DelimitedOptions = {
  readonly delimiter?: ',' | ';' | '\t' | '|'
  /** UTF-16 code units of one row. */
  readonly rowLengthMax?: number
}

export type PushText = { push(text: string): void; end(): void }

const quote = 34
const lineFeed = 10
const carriageReturn = 13

/**
 * Foreign tables as RFC 4180 has them and as publishers write them, chunk by chunk: any line end, quotation marks only where needed, blanks
 * after a closing one. `onRow` gets each row that is not empty and the line it begins on. What cannot be a table is the refusal
 * `malformed_table` with its line; a file that ends within quotation marks is `truncated`.
 */
export function delimitedReader(
  onRow: (cells: string[], line: number) => void,
  options: DelimitedOptions = {},
): PushText {
  const { delimiter = ',', rowLengthMax = 4_194_304 } = options
  const separator = delimiter.charCodeAt(0)
  let state: 'start' | 'bare' | 'quoted' | 'quote' | 'after' = 'start'
  let cell = ''
  let cells: string[] = []
  let [line, rowLine, length] = [1, 1, 0]
  let afterReturn = false

  const endCell = () => {
    cells.push(cell)
    cell = ''
    state = 'start'
  }
  const endRow = () => {
    endCell()
    if (cells.length > 1 || cells[0] !== '') onRow(cells, rowLine)
    cells = []
    length = 0
    rowLine = line
  }
  const add = (text: string) => {
    cell += text
    length += text.length + 1
    if (length > rowLengthMax) throw new Refusal('too_large', { limit: `${rowLengthMax} characters in a row`, line })
  }

  return {
    push(text) {
      let at = 0
      while (at < text.length) {
        if (state === 'quoted') {
          const closing = text.indexOf('"', at)
          const end = closing < 0 ? text.length : closing
          line += lineFeeds(text, at, end)
          add(text.slice(at, end))
          at = end + 1
          if (closing >= 0) state = 'quote'
          continue
        }
        const code = text.charCodeAt(at)
        if (afterReturn && code === lineFeed) {
          afterReturn = false
          at++
          continue
        }
        afterReturn = false
        if (state === 'quote' && code === quote) {
          add('"')
          state = 'quoted'
          at++
        } else if (code === separator) {
          length++
          endCell()
          at++
        } else if (code === lineFeed || code === carriageReturn) {
          line++
          endRow()
          afterReturn = code === carriageReturn
          at++
        } else if (state === 'start' && code === quote) {
          state = 'quoted'
          at++
        } else if (state === 'quote' || state === 'after') {
          if (code !== 32 && code !== 9) throw malformed(line, 'text follows a closing quotation mark')
          state = 'after'
          at++
        } else {
          const end = endOfBare(text, at, separator)
          add(text.slice(at, end))
          state = 'bare'
          at = end
        }
      }
    },
    end() {
      if (state === 'quoted')
        throw new Refusal('truncated', { problem: `a quotation mark of line ${rowLine} is not closed` })
      if (state !== 'start' || cells.length > 0) endRow()
    },
  }
}

function endOfBare(text: string, from: number, separator: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === separator || code === lineFeed || code === carriageReturn) break
  }
  return at
}

function lineFeeds(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}

function malformed(line: number, problem: string): Refusal {
  return new Refusal('malformed_table', { line, problem })
}
