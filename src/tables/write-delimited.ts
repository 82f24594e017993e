/**
 * A table that may be opened in a spreadsheet: RFC 4180 with CRLF, and no cell that a spreadsheet would run. A cell that begins with
 * `=`, `+`, `-`, `@`, a tab or a line end gets an apostrophe before it, which spreadsheets take for «this is text»; so does one that
 * begins with an apostrophe and such a sign, so that `readSafeCell` gives back what was written.
 */
export function writeDelimited(rows: Iterable<readonly string[]>, delimiter: ',' | ';' | '\t' = ','): string {
  let text = ''
  for (const cells of rows) text += `${cells.map(cell => quoted(safeCell(cell), delimiter)).join(delimiter)}\r\n`
  return text
}

/** Blanks before the sign do not stop a spreadsheet, and the full-width signs are read as the plain ones. */
const runs = /^'*[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^'*[\t\r\n]/

export function safeCell(text: string): string {
  return runs.test(text) && !isPlainNumber(text) ? `'${text}` : text
}

/** What `safeCell` was given. */
export function readSafeCell(text: string): string {
  return text.startsWith("'") && runs.test(text) ? text.slice(1) : text
}

/** A negative amount is no formula, and must stay a number. */
function isPlainNumber(text: string): boolean {
  return /^[+-]?\d+(\.\d+)?$/.test(text)
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) || /^\s|\s$/.test(cell)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell
}
