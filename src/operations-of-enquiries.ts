import { z } from 'zod'
import { forgetEnquiry, loadEnquiry, saveEnquiry } from './casework/enquiries/index.ts'
import { type StoredOperation, stored } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { type Id, type Instant, isInstant, parseId, Refusal } from './values/index.ts'

const instant = z.custom<Instant>(isInstant).meta({ type: 'string', format: 'date-time' })
const enquiryId = z
  .custom<Id<'enq'>>(value => typeof value === 'string' && parseId(value, 'enq') !== undefined)
  .meta({ type: 'string' })
const key = z.string().max(100).meta({ description: 'Opens it. It is not stored here, and cannot be had again.' })

export const savedEnquiry = z.strictObject({ id: enquiryId, key, expiresAt: instant })
export const loadedEnquiry = z.strictObject({ content: z.unknown(), savedAt: instant, expiresAt: instant })
/** An id is any text here: what is no id of ours is answered like an id that never was. */
const privateLink = z.strictObject({ id: z.string().max(100), key })

export const saveOne: StoredOperation<Deps> = stored({
  name: 'enquiries.save',
  summary: 'Keep an enquiry for a while, sealed under a key that only the caller gets.',
  http: { method: 'POST', path: '/api/enquiries' },
  status: 201,
  permission: 'keep_enquiries',
  effect: 'writes',
  isAuditedByVerb: true,
  input: z.strictObject({ content: z.unknown().meta({ description: 'Any JSON: the case as far as it is answered.' }) }),
  output: savedEnquiry,
  run: ({ tx, acting }, { content }) => saveEnquiry(tx, acting, JSON.stringify(content ?? null)),
})

export const loadOne: StoredOperation<Deps> = stored({
  name: 'enquiries.load',
  summary: 'Open a kept enquiry.',
  // The key travels in the body: addresses are written into the logs of proxies.
  http: { method: 'POST', path: '/api/enquiries/:id/open' },
  permission: 'keep_enquiries',
  effect: 'reads',
  isAuditedByVerb: true,
  input: privateLink,
  output: loadedEnquiry,
  async run({ tx, acting, about }, { id, key }) {
    const loaded = await loadEnquiry(tx, acting, subject(about, id), key)
    if (loaded.outcome === 'not_found') throw new Refusal('not_found', { thing: 'enquiry' })
    return { content: JSON.parse(loaded.json), savedAt: loaded.savedAt, expiresAt: loaded.expiresAt }
  },
})

export const forgetOne: StoredOperation<Deps> = stored({
  name: 'enquiries.forget',
  summary: 'Delete a kept enquiry before its time.',
  http: { method: 'POST', path: '/api/enquiries/:id/forget' },
  status: 204,
  permission: 'keep_enquiries',
  effect: 'writes',
  isAuditedByVerb: true,
  input: privateLink,
  output: z.strictObject({}),
  async run({ tx, acting, about }, { id, key }) {
    const outcome = await forgetEnquiry(tx, acting, subject(about, id), key)
    if (outcome === 'not_found') throw new Refusal('not_found', { thing: 'enquiry' })
    return {}
  },
})

function subject(about: (kind: string, id: string) => void, written: string): Id<'enq'> {
  const id = parseId(written, 'enq')
  if (id === undefined) throw new Refusal('not_found', { thing: 'enquiry' })
  about('saved_enquiry', id)
  return id
}
