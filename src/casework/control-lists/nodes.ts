import { type ListEdition, type ListNode, nodeKinds } from '../../law/control-lists/index.ts'
import type { Transaction } from '../../office/storage/index.ts'
import { canonicalJson, type Digest, digestOf } from '../../values/index.ts'
import type { KeptEdition } from './editions.ts'

/** So many rows a statement. */
const rowsMax = 1_000

/** What a finding of a person is bound to: the words of the provision. */
export function textHashOf({ texts }: Pick<ListNode, 'texts'>): Digest {
  return digestOf(texts)
}

export async function addNodes(tx: Transaction, number: number, { list, nodes }: ListEdition): Promise<void> {
  for (let from = 0; from < nodes.length; from += rowsMax) {
    const some = nodes.slice(from, from + rowsMax)
    await tx.query(
      `insert into control_list_node (list, number, position, uid, path, code, text_hash, node)
       select $1, $2, position, uid, path, code, text_hash, node::jsonb
       from unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
         as row (position, uid, path, code, text_hash, node)`,
      [
        list,
        number,
        some.map((_, i) => from + i),
        some.map(({ uid }) => uid),
        some.map(({ path }) => path),
        some.map(({ code }) => code),
        some.map(textHashOf),
        some.map(node => canonicalJson(node)),
      ],
    )
  }
}

/** The edition as it was read, with all its provisions in their order. */
export async function loadListEdition(tx: Pick<Transaction, 'query'>, edition: KeptEdition): Promise<ListEdition> {
  const { list, number, name, language, statedFrom, format, parser, sha256, size, source, retrievedAt } = edition
  const { rows } = await tx.query(
    'select node from control_list_node where list = $1 and number = $2 order by position',
    [list, number],
  )
  return {
    list,
    edition: name,
    language,
    ...(statedFrom === null ? {} : { statedFrom }),
    nodes: rows.map(({ node }) => nodeOf(node)),
    provenance: { format, parserVersion: parser, sha256: `sha256:${sha256}`, bytes: size, source, retrievedAt },
  }
}

/** What stands in the column was written from a value of this type, and only ever by `addNodes`. */
export function nodeOf(value: unknown): ListNode {
  const node = value as ListNode
  if (typeof value !== 'object' || value === null || !nodeKinds.includes(node.kind))
    throw new Error('A provision of a control list is damaged')
  return node
}
