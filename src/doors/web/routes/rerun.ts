import { Hono } from 'hono'
import { isRefusal } from '../../../values/index.ts'
import type { FieldError } from '../components/error-summary.ts'
import { readFields } from '../forms/fields.ts'
import { rerunPage } from '../pages/rerun.ts'
import { rerun } from '../rerun.ts'
import { visitOf, type Web } from '../web-env.ts'
import { refusalWords } from './check-case.ts'
import { forOneVisitor } from './for-one-visitor.ts'

const bytesMax = 2 * 1024 * 1024

export function rerunRoutes(web: Web): Hono {
  const app = new Hono()
  forOneVisitor(app, bytesMax)

  app.get('/', c => c.html(rerunPage(visitOf(web, c), { pasted: '', errors: [] })))

  app.post('/', async c => {
    const visit = visitOf(web, c)
    const fields = await readFields(c.req.raw)
    const file = fields.file('file')
    const isFile = file !== undefined && file.size > 0
    const text = isFile ? await file.text() : fields.one('pasted')
    const field = isFile ? 'file' : 'pasted'
    const again = (errors: readonly FieldError[]) =>
      c.html(rerunPage(visit, { pasted: isFile ? '' : text, errors }), 422)
    if (text === '') return again([{ field: 'file', says: visit.voice.t('rerun.nothing') }])
    try {
      const given: unknown = JSON.parse(text)
      return c.html(rerunPage(visit, { pasted: isFile ? '' : text, errors: [], finding: await rerun(web.deps, given) }))
    } catch (error) {
      if (error instanceof SyntaxError) return again([{ field, says: visit.voice.t('rerun.not_json') }])
      if (isRefusal(error)) return again([{ field, says: refusalWords(visit, error) }])
      throw error
    }
  })
  return app
}
