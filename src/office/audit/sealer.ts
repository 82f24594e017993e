import type { Storage } from '../storage/index.ts'
import { appended } from './append.ts'
import { requeueStrays, sealOnce } from './seal.ts'

export type Sealer = {
  /** Links everything committed until now, unless another process is at it for long; resolves to how many entries that were. */
  readonly sealNow: () => Promise<number>
  /** Stops the timers, and links what it still can. Before the storage is closed. */
  readonly stop: () => Promise<void>
}

type Options = {
  /** Hears of a sealing that failed; it is tried again at the next poll. */
  readonly onFailure: (error: unknown) => void
  /** How often to look for entries of a process that died, or of one without a sealer. */
  readonly pollMilliseconds?: number
  /** How long to gather entries after a commit, so that one transaction links many. */
  readonly gatherMilliseconds?: number
}

/** How long to leave another process at it before looking whether it took our entries along; and how often, before the next poll. */
const elsewhereMilliseconds = 20
const elsewhereTriesMax = 250

/** Keeps the chain up with the entries, from this process. Every process of an installation may run one. */
export function startSealer(storage: Storage, options: Options): Sealer {
  const { onFailure, pollMilliseconds = 1_000, gatherMilliseconds = 15 } = options
  let gathering: NodeJS.Timeout | undefined
  let running: Promise<number> | undefined
  let isAgain = false

  const seal = () => {
    isAgain = running !== undefined
    running ??= sealAll(storage).finally(() => {
      running = undefined
      if (isAgain) nudge()
    })
    return running
  }
  const sealQuietly = () => void seal().catch(onFailure)
  const nudge = () => {
    gathering ??= setTimeout(() => {
      gathering = undefined
      sealQuietly()
    }, gatherMilliseconds)
  }

  const endListening = storage.listen(appended, nudge)
  const poll = setInterval(sealQuietly, pollMilliseconds).unref()
  requeueStrays(storage).then(sealQuietly, onFailure)

  return {
    async sealNow() {
      await running?.catch(() => {})
      return seal()
    },
    async stop() {
      endListening()
      clearInterval(poll)
      await running?.catch(() => {})
      clearTimeout(gathering)
      await seal().catch(onFailure)
      clearTimeout(gathering)
    },
  }
}

/** Batch after batch, until nothing is left. */
async function sealAll(storage: Storage): Promise<number> {
  let count = 0
  for (let tries = 0; tries < elsewhereTriesMax; ) {
    const sealed = await sealOnce(storage)
    if (sealed.outcome === 'linked') {
      count += sealed.count
      if (!sealed.isMore) return count
    } else {
      tries += 1
      await new Promise(resolve => setTimeout(resolve, elsewhereMilliseconds))
    }
  }
  return count
}
