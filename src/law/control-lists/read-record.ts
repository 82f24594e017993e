/** Parsed JSON, looked into with care: a file may have anything where a record should be. */
export type JsonRecord = Readonly<Record<string, unknown>>

export function recordOf(value: unknown): JsonRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : undefined
}

export function recordsOf(value: unknown): readonly JsonRecord[] | undefined {
  return Array.isArray(value) ? value.map(recordOf).filter(each => each !== undefined) : undefined
}

export function textAt(record: JsonRecord, key: string): string {
  const value = Object.hasOwn(record, key) ? record[key] : undefined
  return typeof value === 'string' ? value : ''
}

/** The line on which something stands, found in the order of the file: a second search goes on where the first one ended. */
export function lineFinder(text: string): (needle: string) => number {
  let [at, line] = [0, 1]
  let lineEnd = text.indexOf('\n')
  return needle => {
    const found = text.indexOf(needle, at)
    if (found < 0) return line
    for (; lineEnd >= 0 && lineEnd < found; lineEnd = text.indexOf('\n', lineEnd + 1)) line++
    at = found
    return line
  }
}
