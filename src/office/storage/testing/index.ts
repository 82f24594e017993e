export { newDirectory, newEmbeddedDirectory } from './directories.ts'
export { describeOnEngines, type Engine, type TestDatabase } from './engines.ts'
export { type RealServer, startRealServer } from './real-server.ts'
