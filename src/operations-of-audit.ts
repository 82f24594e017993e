import { z } from 'zod'
import { auditHead, exportAudit } from './office/audit/index.ts'
import { type StoredContext, type StoredOperation, stored } from './office/operations/index.ts'
import type { StorageDeps } from './operations-deps.ts'

export const readHead: StoredOperation<StorageDeps> = stored({
  name: 'audit.head',
  summary: 'Give the last link of the audit chain: kept elsewhere, it proves later that nothing was cut off.',
  http: { method: 'GET', path: '/api/audit/head' },
  permission: 'read_audit',
  effect: 'reads',
  input: z.strictObject({}),
  output: z.strictObject({ n: z.number(), hash: z.string() }),
  run: ({ tx }) => auditHead(tx),
})

export const exportLog: StoredOperation<StorageDeps> = stored({
  name: 'audit.export',
  summary: 'Give the audit log as lines that can be verified on another computer.',
  http: { method: 'GET', path: '/api/audit/log' },
  permission: 'read_audit',
  effect: 'reads',
  isStream: true,
  input: z.strictObject({}),
  output: z.strictObject({ lines: z.custom<AsyncIterable<string>>() }),
  run: async ({ deps }: StoredContext<StorageDeps>) => ({ lines: exportAudit(deps.storage) }),
})
