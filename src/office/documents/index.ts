export type { PrintedItem, PrintedPage, PrintedSection } from './page.ts'
export { type DocumentRenderer, makeRenderer } from './renderer.ts'
