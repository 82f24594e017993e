import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PrintedPage } from './page.ts'

export type DocumentRenderer = { readonly pdf: (page: PrintedPage) => Uint8Array<ArrayBuffer> }

/** Pages laid out between two clearings of the layout cache, which would grow for ever. */
const cacheAge = 10

const require = createRequire(import.meta.url)
const fontPackages = ['noto-sans', 'noto-sans-sc', 'noto-sans-arabic']

/**
 * Lays out printed pages as PDF. Only our own fonts are used, so a page looks the same on every computer, and no time or place of
 * printing goes into it: the same page gives the same bytes.
 */
export function makeRenderer(): DocumentRenderer {
  let kept: NodeCompiler | undefined
  return {
    pdf: page => {
      // The fonts are 23 MB; a server that prints nothing never reads them.
      kept ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fontFiles().map(file => readFileSync(file)) }] })
      const result = kept.compile({ mainFileContent: template, inputs: { page: JSON.stringify(page) } })
      const document = result.result
      if (document === null) throw new Error(`The page could not be laid out: ${faultsOf(kept, result)}`)
      const bytes = Uint8Array.from(kept.pdf(document))
      kept.evictCache(cacheAge)
      return bytes
    },
  }
}

const template = readFileSync(new URL('./page.typ', import.meta.url), 'utf8')

function fontFiles(): readonly string[] {
  return fontPackages.flatMap(name => {
    const folder = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`))
    const family = { 'noto-sans': 'NotoSans', 'noto-sans-sc': 'NotoSansSC' }[name] ?? 'NotoSansArabic'
    return ['400Regular', '700Bold'].map(weight => join(folder, weight, `${family}_${weight}.ttf`))
  })
}

function faultsOf(compiler: NodeCompiler, result: ReturnType<NodeCompiler['compile']>): string {
  const error = result.takeDiagnostics()
  return error === null ? 'no reason given' : JSON.stringify(compiler.fetchDiagnostics(error)).slice(0, 2000)
}
