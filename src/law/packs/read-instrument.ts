import type { Instrument } from '../rulebooks/index.ts'
import { readSuspensions } from './read-rule.ts'
import type { Reader } from './reader.ts'
import type { Node } from './yaml.ts'

const keys = [
  'id',
  'name',
  'short',
  'kind',
  'rank',
  'adopted',
  'inForce',
  'recorded',
  'suspended',
  'confidence',
  'articles',
]

export function readInstruments(reader: Reader, node: Node): Instrument[] {
  return reader.list(node).map(item => {
    const map = reader.map(item, keys)
    const id = reader.string(map.get('id'), item.line, 'The id of the instrument')
    const adopted = reader.optionalDate(map.get('adopted'), `${id}, adopted`)
    const inForce = reader.period(map.get('inForce'), item.line, `${id}, inForce`)
    return {
      id,
      name: reader.text(map.get('name'), item.line, `${id}, name`),
      short: reader.text(map.get('short') ?? map.get('name'), item.line, `${id}, short`),
      kind: reader.oneOf(map.get('kind'), item.line, `${id}, kind`, [
        'law',
        'decree',
        'announcement',
        'resolution',
        'list',
      ]),
      rank: reader.number(map.get('rank'), item.line, `${id}, rank`, 9),
      ...(adopted === undefined ? {} : { adopted }),
      inForce,
      recorded: reader.optionalDate(map.get('recorded'), `${id}, recorded`) ?? adopted ?? inForce.from,
      suspended: readSuspensions(reader, map.get('suspended')),
      confidence: reader.oneOf(map.get('confidence'), item.line, `${id}, confidence`, ['V', 'E', 'I', 'K']),
      articles: reader.list(map.get('articles')).map(article => {
        const entry = reader.map(article, ['id', 'says'])
        return {
          id: reader.string(entry.get('id'), article.line, `An article of ${id}`),
          says: reader.text(entry.get('says'), article.line, `An article of ${id}`),
        }
      }),
      where: reader.place(item),
    }
  })
}
