import type { Hono } from 'hono'
import { type Config, secretOf } from './config.ts'
import { type SavedEnquiries, type WebDeps, webApp } from './doors/web/index.ts'
import { clock, random } from './here.ts'
import { makeRenderer } from './office/documents/index.ts'
import { type House, run, type StoredOperation, visitor } from './office/operations/index.ts'
import type { Deps } from './operations-deps.ts'
import { forgetOne, loadedEnquiry, loadOne, savedEnquiry, saveOne } from './operations-of-enquiries.ts'
import { rerunAnswer, rerunOutcome } from './operations-of-reruns.ts'
import { deskOf } from './pages-desk.ts'
import { isRefusal, newId } from './values/index.ts'

/** The pages, given what they need. They keep and open enquiries by the same operations as the API does, as a visitor. */
export function pagesOf(house: House<Deps>, config: Config): Hono {
  const { laws } = house.deps
  const deps: WebDeps = {
    laws: laws.packs,
    determine: laws.determine,
    explain: laws.explain,
    rerun: async kept =>
      rerunOutcome.parse(
        await run(house, rerunAnswer, { actor: visitor, requestId: newId('req', clock(), random) }, kept),
      ),
    saved: savedEnquiries(house),
    desk: deskOf(house, config),
    printer: makeRenderer(),
    clock,
    random,
    secret: new TextEncoder().encode(secretOf(config)),
    isEvaluation: house.storage.engine === 'embedded',
    isHttps: isHttps(config),
    apiPath: '/openapi.json',
    reportFault(error) {
      const reference = newId('req', clock(), random)
      house.onFault(error, reference)
      return reference
    },
  }
  return webApp(deps)
}

export function isHttps({ publicUrl }: Config): boolean {
  return publicUrl?.startsWith('https:') === true
}

function savedEnquiries(house: House<Deps>): SavedEnquiries {
  const ask = (operation: StoredOperation<Deps>, input: unknown) =>
    run(house, operation, { actor: visitor, requestId: newId('req', clock(), random) }, input)
  return {
    save: async json => savedEnquiry.parse(await ask(saveOne, { content: JSON.parse(json) })),
    async load(id, key) {
      const loaded = await orUndefined(ask(loadOne, { id, key }))
      if (loaded === undefined) return undefined
      const { content, expiresAt } = loadedEnquiry.parse(loaded)
      return { json: JSON.stringify(content), expiresAt }
    },
    forget: async (id, key) =>
      (await orUndefined(ask(forgetOne, { id, key }))) === undefined ? 'not_found' : 'forgotten',
  }
}

/** For the pages "no such enquiry" is an answer, not a refusal. */
async function orUndefined(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer
  } catch (error) {
    if (isRefusal(error, 'not_found')) return undefined
    throw error
  }
}
