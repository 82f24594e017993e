import { readFile } from 'node:fs/promises'
import type { Acting } from './casework/enquiries/index.ts'
import { importEdition, keepFile, type Source } from './casework/screenings/index.ts'
import type { Transaction } from './office/storage/index.ts'

/** A short list of invented parties, so that screening can be tried before a list was brought in. Its name says that it is invented. */
const file = new URL('../packs/_shared/demonstration-designations.jsonl', import.meta.url)

export async function loadDemonstration(tx: Transaction, acting: Acting, source: Source): Promise<void> {
  const { sha256 } = await keepFile(tx, await readFile(file), acting.now)
  await importEdition(tx, acting, source, [sha256])
}
