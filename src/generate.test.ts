import { expect, it } from 'vitest'
import { generate } from './generate.ts'

// PACK-07: what is committed is what the operations and migrations make.
it('openapi.json, schema.sql and docs/permissions.md are up to date (npm run generate)', async () => {
  expect(await generate(false)).toEqual([])
})
