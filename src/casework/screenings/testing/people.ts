import type { Party, PartySchema } from '../../../law/designations/index.ts'
import type { PartialDate } from '../../../values/index.ts'

/** For tests: a party by its name. */
export function party(name: string, more: { readonly schema?: PartySchema; readonly birthDate?: string } = {}): Party {
  const { schema = 'Person', birthDate } = more
  const day = birthDate as PartialDate | undefined
  return {
    schema,
    names: [{ text: name, kind: 'primary' }],
    ...(day === undefined ? {} : { dates: [{ type: 'birth', from: day, to: day }] }),
  }
}
