const shownMax = 100

/** A column as the owner of the table knows it: by its head, or by its letter where it has none. */
export function columnName(header: readonly string[], at: number): string {
  const head = (header[at] ?? '').replace(/^\ufeff/, '').trim()
  return head.slice(0, shownMax) || letterOf(at + 1)
}

/** As spreadsheets letter their columns, from 1: A to Z, then AA. */
function letterOf(number: number): string {
  const before = Math.floor((number - 1) / 26)
  return `${before > 0 ? letterOf(before) : ''}${String.fromCharCode(65 + ((number - 1) % 26))}`
}
