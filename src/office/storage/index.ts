export { advisoryKeys } from './advisory-keys.ts'
export { describeSchema } from './describe-schema.ts'
export { migrate } from './migrate.ts'
export { type Migration, migrationOf, readMigrations } from './migrations.ts'
export { openStorage } from './open.ts'
export type {
  Answer,
  Parameter,
  Query,
  Row,
  Storage,
  StorageConfig,
  Transaction,
  TransactionOptions,
} from './storage.ts'
export { codeOf } from './trouble.ts'
