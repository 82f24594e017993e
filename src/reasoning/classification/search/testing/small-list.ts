import { type ListEdition, readListEdition } from '../../../../law/control-lists/index.ts'
import { type Catalogue, readCatalogue, readGoods, readHsLinks } from '../../../../law/lists/index.ts'
import { buildSearchIndex, type PastDecision, type SearchIndex } from '../index.ts'

/** A list of a few entries in our own words, with what a real one has: sub-paragraphs, notes, software and technology, a lower series. */
const rows = [
  ['2B001', 'Machine tools for removing or cutting metals, as follows:'],
  ['2B001.a', 'Machine tools for turning, having two or more axes for contouring control'],
  ['2B001.b', 'Machine tools for milling, having five or more axes for contouring control'],
  ['2B116', 'Vibration test systems and equipment, as follows:'],
  [
    '2B116.a',
    'Vibration test systems with feedback or closed loop techniques, able to vibrate a system at 10 g or more',
  ],
  ['2D001', 'Software specially designed for the development or production of equipment specified in 2B001'],
  ['2D101', 'Software specially designed or modified for the use of equipment specified in 2B116'],
  ['2E001', 'Technology for the development of equipment or software specified in 2B001 to 2B116 or 2D001'],
  ['5A002', 'Information security systems, equipment and components, as follows:'],
  ['5A002.a', 'Designed to use cryptography for data confidentiality, with a symmetric key longer than 56 bits'],
  ['6A003', 'Cameras, systems or equipment and components, as follows:'],
  ['6A003.a', 'Instrumentation cameras with framing rates above 225,000 frames per second'],
  [
    '6A003.b',
    'Imaging cameras incorporating focal plane arrays or microbolometer arrays responding to infrared radiation',
  ],
  ['7A002', 'Gyros or angular rate sensors'],
  ['7A102', 'All types of gyros usable in rockets or missiles'],
  ['9A012', 'Non-military unmanned aerial vehicles and their components'],
  ['9A991', 'Aircraft and aircraft parts, not elsewhere specified'],
] as const

const csv = (cells: readonly string[]) => cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')

export function smallList(name = 'TEST-DU'): ListEdition {
  const lines = rows.map(([path, text]) => csv(path.includes('.') ? [path, '', text] : [path, text, '']))
  const bytes = new TextEncoder().encode(['code,1,2,3,4,5,6,7,8,9,10', ...lines].join('\n'))
  return readListEdition(bytes, { format: 'columns_csv', list: name, edition: '1', language: 'en' }).edition
}

export const catalogue: Catalogue = readCatalogue(
  [
    'code,title_en,title_zh,regime,category,item_type,ref',
    ...[...new Set(rows.map(([path]) => path.slice(0, 5)))].map(code =>
      csv([code, `Entry ${code}`, `条目${code}`, 'WA', code.charAt(0), code.charAt(1), '']),
    ),
  ].join('\n'),
)

export const goods = readGoods(
  [
    'term,language,concept,codes,kind,note',
    'drone,en,drone,9A012:0.9,product,',
    'unmanned aircraft,en,drone,9A012:0.9,product,',
    '无人机,zh,drone,9A012:0.9,product,',
    '드론,ko,drone,9A012:0.9,product,',
    'ドローン,ja,drone,9A012:0.9,product,',
    'дрон,ru,drone,9A012:0.9,product,',
    'طائرة مسيرة,ar,drone,9A012:0.9,product,',
    'gyroscope,en,gyroscope,7A002:0.9 7A102:0.7,product,',
    '陀螺仪,zh,gyroscope,7A002:0.9 7A102:0.7,product,',
    '자이로스코프,ko,gyroscope,7A002:0.9 7A102:0.7,product,',
    'thermal camera,en,thermal-camera,6A003.b:0.9,product,',
    '热像仪,zh,thermal-camera,6A003.b:0.9,product,',
    'encryption,en,encryption,5A002:0.9,product,',
    '加密,zh,encryption,5A002:0.9,product,',
    '암호화 장치,ko,encryption,5A002:0.9,product,',
    'vibration test equipment,en,vibration-test,2B116:0.9,product,',
    'CNC,en,machine-tool,2B001:0.9,abbreviation,',
    'machining centre,en,machine-tool,2B001:0.9,product,',
    'glove box,en,glove-box,6A003:0.1,product,',
    'RAM,en,absorber,9A991:0.2,abbreviation,',
  ].join('\n'),
  catalogue,
)

export const hs = readHsLinks('hs,code,specificity,basis,note\n8806,9A012,0.3,text,\n', catalogue)

export function smallIndex(past: readonly PastDecision[] = []): SearchIndex {
  return buildSearchIndex({ editions: [smallList()], goods, hs, catalogue, past })
}
