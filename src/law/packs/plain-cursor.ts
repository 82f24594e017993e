/** Where a reading of plain YAML stands. Columns count from the start of the line. */
export type Cursor = { readonly text: string; at: number; line: number; lineStart: number }

/** Every function of the plain reader gives undefined where it is not sure; the whole file then goes to the full parser. */
export const newLine = 10
export const space = 32

/** Characters that are a matter for the full parser wherever they stand: tabs, carriage returns, controls, byte order marks. */
const strange = /(?!\n)[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/u

export function cursorAt(text: string): Cursor | undefined {
  return strange.test(text) ? undefined : { text, at: 0, line: 1, lineStart: 0 }
}

export const columnOf = (cursor: Cursor): number => cursor.at - cursor.lineStart

export function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === space) cursor.at++
}

/** Goes over blanks, ends of lines and comments to what comes next. A comment needs a blank before it. */
export function skipToContent(cursor: Cursor): void {
  const { text } = cursor
  for (;;) {
    skipSpaces(cursor)
    const next = text.charCodeAt(cursor.at)
    if (next === newLine) {
      cursor.at++
      cursor.line++
      cursor.lineStart = cursor.at
    } else if (next === hash && (cursor.at === cursor.lineStart || text.charCodeAt(cursor.at - 1) === space)) {
      const end = text.indexOf('\n', cursor.at)
      cursor.at = end < 0 ? text.length : end
    } else return
  }
}

const hash = 35

export const isAtEnd = ({ text, at }: Cursor): boolean => at >= text.length

/** Whether only blanks and a comment are left of the line. */
export function endsLine(cursor: Cursor): boolean {
  const { text, at } = cursor
  skipSpaces(cursor)
  const next = text.charCodeAt(cursor.at)
  return isAtEnd(cursor) || next === newLine || (next === hash && cursor.at > at)
}

/** A colon that makes what stands before it a key. */
export function isKeyColon({ text }: Cursor, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return text.charCodeAt(at) === 58 && (next === space || next === newLine || at + 1 >= text.length)
}
