import { expect, it } from 'vitest'
import { generate } from './generate.ts'

// What is committed is what the operations and migrations make.
it('[PACK-07] openapi.json, schema.sql and docs/permissions.md are up to date (npm run generate)', async () => {
  expect(await generate(false)).toEqual([])
})
