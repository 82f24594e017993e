export { answerLine, answerOne, type Written } from './answer-line.ts'
export { type Line, linesOf, textOf, tooLarge } from './json-lines.ts'
export { permissionMatrix } from './matrix.ts'
export {
  type Batch,
  type Bytes,
  type Context,
  type Described,
  type Download,
  type Operation,
  type PureOperation,
  pure,
  type Route,
  type StoredContext,
  type StoredOperation,
  stored,
  type Upload,
} from './operation.ts'
export { type Actor, type Grant, may, type Permission, permissions, type Role, roles, visitor } from './permission.ts'
export { readInput } from './read-input.ts'
export { type Call, compute, computeBytes, type Desk, type House, run } from './run.ts'
