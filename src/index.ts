/**
 * The engine as a library: pure, without I/O, the same in a browser as on a server.
 * Read a pack's files into a map of path to text, make a law of it, and ask.
 */
export { readCatalogue } from './law/lists/index.ts'
export { type Fault, type Pack, type PackFiles, readPack } from './law/packs/index.ts'
export {
  checkPack,
  type Determination,
  decide,
  type Explained,
  explain,
  type Law,
  makeLaw,
} from './reasoning/determination/index.ts'
export { isRefusal, Refusal } from './values/index.ts'
