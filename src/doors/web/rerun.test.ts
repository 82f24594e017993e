import { expect, test } from 'vitest'
import { decide } from '../../reasoning/determination/index.ts'
import { canonicalJson } from '../../values/index.ts'
import { answerFile } from './rerun.ts'
import { openPages, testLaws } from './testing/pages.ts'
import { newVisitor, wordsOf } from './testing/visitor.ts'

const pages = openPages()
const visitor = newVisitor(pages.app)
const kase = {
  id: 'c',
  jurisdiction: 'cn',
  asOf: '2021-06-01',
  activity: 'export',
  items: [{ id: '1', code: '1C216', domain: 'dual_use', kind: 'goods' }],
  destination: 'DE',
}
const law = testLaws.get('cn')
const answer = () => {
  if (law === undefined) throw new Error('no law')
  return answerFile(kase, decide(law, kase))
}
const put = async (text: string) => visitor.send('/en/rerun', { pasted: text })

test('[ENQ-07] an answer that was kept comes out the same', async () => {
  expect(wordsOf((await put(canonicalJson(answer()))).html)).toContain('The same, byte for byte.')
})
test('spaces and the order of keys make no difference', async () => {
  expect(wordsOf((await put(JSON.stringify(answer(), null, 3))).html)).toContain('The same, byte for byte.')
})
test('an answer that was tampered with is found out, and the place is shown', async () => {
  const { result } = answer()
  const changed = { case: kase, result: { ...(result as object), atMost: 'not_required' } }
  const { html } = await put(JSON.stringify(changed))
  expect(wordsOf(html)).toContain('the file you have was changed')
  expect(wordsOf(html)).toContain('/atMost')
})
test('an answer under another edition of the law is told from a forgery', async () => {
  const { result } = answer()
  const older = {
    case: kase,
    result: {
      ...(result as object),
      law: { jurisdiction: 'cn', edition: '2020-01-01', pack: 'sha256:0', engine: '0' },
    },
  }
  expect(wordsOf((await put(JSON.stringify(older))).html)).toContain('an edition of the law pack that is not kept here')
})
test('a case without an answer is answered', async () => {
  expect(wordsOf((await put(JSON.stringify(kase))).html)).toContain('A case without an answer to compare')
})
test.each([
  '',
  'nonsense',
  '{"case": 5}',
  '{"jurisdiction":"xx"}',
  '[]',
  'null',
  `{"case":{"jurisdiction":"cn","asOf":"2021-02-30","activity":"export"}}`,
])('%s is refused in words', async text => {
  const { status, html } = await put(text)
  expect(status).toBe(422)
  expect(html).toContain('govuk-error-summary')
})
test('nothing went wrong meanwhile', () => expect(pages.faults).toEqual([]))
