import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { constants, gzipSync } from 'node:zlib'

export type Asset = {
  /** Holds a digest of the content: another content has another path, so that a copy may be kept for ever. */
  readonly path: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly gzipped: Uint8Array<ArrayBuffer>
}

export const theme = asset('theme.css', 'text/css; charset=utf-8')
export const mark = asset('mark.svg', 'image/svg+xml')

export const assets: ReadonlyMap<string, Asset> = new Map([theme, mark].map(each => [each.path, each]))

function asset(file: string, type: string): Asset {
  const bytes = Uint8Array.from(readFileSync(new URL(`./static/${file}`, import.meta.url)))
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  const path = `/static/${file.replace('.', `.${digest}.`)}`
  const gzipped = Uint8Array.from(gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }))
  return { path, type, bytes, gzipped }
}
