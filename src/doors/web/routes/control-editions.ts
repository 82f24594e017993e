import { type Context, Hono } from 'hono'
import { isDigest, parseDate, type Refusal } from '../../../values/index.ts'
import type { FieldError } from '../components/error-summary.ts'
import { listPath } from '../control/edition-words.ts'
import { flagKinds } from '../control/flag-words.ts'
import { controlRefusal } from '../control/refused.ts'
import { officersOnly, refusalOf } from '../desk/refused.ts'
import { type Fields, plainDigits, readFields } from '../forms/fields.ts'
import { type ControlEditionPage, controlEditionPage } from '../pages/control-edition.ts'
import type { Visit } from '../visit.ts'
import { visitOf, type Web } from '../web-env.ts'
import { controlListOf, numberIn, orNothing } from './control-list-of.ts'

/** One edition before an officer: what is doubtful in it, and the two signatures that put it in use or take it back. */
export function controlEditionRoutes(web: Web): Hono {
  const app = new Hono()
  const desk = web.deps.desk.controlLists

  app.get('/:list/editions/:number', async c => {
    const visit = visitOf(web, c)
    if (visit.officer === undefined) return c.html(officersOnly(visit), 403)
    const page = await pageOf(visit, c, c.req.query('flag') ?? '', numberIn(c, 'start') ?? 0)
    const arrived = (['draft', 'unchanged'] as const).find(each => each === c.req.query('arrived'))
    return page === undefined ? c.notFound() : c.html(controlEditionPage(visit, { ...page, arrived }))
  })

  app.get('/:list/editions/:number/file', async c => {
    const visit = visitOf(web, c)
    if (visit.officer === undefined) return c.html(officersOnly(visit), 403)
    const { list, number } = c.req.param()
    const file = await orNothing(desk.file(visit.officer, list, Number(/^\d{1,9}$/.exec(number)?.[0] ?? 0)))
    if (file === undefined) return c.notFound()
    return c.body(file.bytes, 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${file.name}"`,
    })
  })

  app.post('/:list/editions/:number/acceptances', c =>
    acting(c, fields => {
      const [from, to] = ['validFrom', 'validTo'].map(name => plainDigits(fields.one(name)))
      const validFrom = parseDate(from ?? '')
      const validTo = parseDate(to ?? '')
      const words = fields.one('words').slice(0, 5_000)
      const sign = { act: 'accept', validFrom: from ?? '', validTo: to ?? '', words } as const
      const errors = [
        ...(validFrom === undefined ? [faultyDay('validFrom')] : []),
        ...(to !== '' && validTo === undefined ? [faultyDay('validTo')] : []),
      ]
      const seen = fields.one('seen')
      return {
        page: { sign },
        errors,
        field: refusal => (refusal.code === 'impossible_period' ? 'validTo' : 'validFrom'),
        act: (officer, list, number) =>
          validFrom === undefined || !isDigest(seen)
            ? Promise.resolve()
            : desk.accept(officer, list, number, {
                version: versionIn(fields),
                seen,
                validFrom,
                ...(validTo === undefined ? {} : { validTo }),
                words,
              }),
      }
    }),
  )

  app.post('/:list/editions/:number/withdrawals', c =>
    acting(c, fields => {
      const words = fields.one('why').slice(0, 5_000)
      return {
        page: { sign: { act: 'withdraw', validFrom: '', validTo: '', words } },
        errors: words === '' ? [{ field: 'why', says: 'cl.error.why' }] : [],
        field: () => 'why',
        act: (officer, list, number) => desk.withdraw(officer, list, number, { version: versionIn(fields), words }),
      }
    }),
  )

  app.post('/:list/editions/:number/resolutions', c =>
    acting(c, fields => {
      const at = Number(/^\d{1,9}$/.exec(fields.one('at'))?.[0] ?? 0)
      const one = (name: string) => fields.one(name).slice(0, 500)
      const [value, unit, reason] = [plainDigits(one('value')).replaceAll(/\s/g, ''), one('unit'), one('reason')]
      return {
        page: { resolve: { at, value, unit, reason } },
        kind: one('kind'),
        start: Number(/^\d{1,9}$/.exec(one('start'))?.[0] ?? 0),
        errors: reason === '' ? [{ field: `reason-${at}`, says: 'cl.error.reason' }] : [],
        field: refusal => `${refusal.path === '/unit' ? 'unit' : refusal.path === '/value' ? 'value' : 'reason'}-${at}`,
        act: (officer, list, number) =>
          desk.resolve(officer, list, number, {
            path: one('path'),
            flag: one('flag'),
            // As the flag shows it: cleaning would make another text of it.
            written: fields.asTyped('written').slice(0, 500),
            ...(value === '' ? {} : { value }),
            ...(unit === '' ? {} : { unit }),
            reason,
          }),
      }
    }),
  )

  /** Does what a form asks for, and shows the edition as it then stands; where it cannot be done, with what was typed. */
  async function acting(c: Context, read: (fields: Fields) => Asked) {
    const visit = visitOf(web, c)
    const { officer, voice } = visit
    if (officer === undefined) return c.html(officersOnly(visit), 403)
    const { page: typed, errors, field, act, kind = '', start = 0 } = read(await readFields(c.req.raw))
    const again = async (found: readonly FieldError[]) => {
      const page = await pageOf(visit, c, kind, start)
      return page === undefined
        ? c.notFound()
        : c.html(controlEditionPage(visit, { ...page, ...typed, errors: found }), 422)
    }
    if (errors.length > 0) return again(errors.map(each => ({ field: each.field, says: said(visit, each.says) })))
    const list = c.req.param('list') ?? ''
    const number = Number(c.req.param('number'))
    try {
      await act(officer, list, number)
    } catch (error) {
      const refusal = refusalOf(error)
      return again([{ field: field(refusal), says: controlRefusal(voice, refusal) }])
    }
    const part = { ...(kind === '' ? {} : { flag: kind }), ...(start === 0 ? {} : { start: String(start) }) }
    const anchor = typed.resolve === undefined ? '' : '#flags'
    return c.redirect(`${listPath(voice, list, `/editions/${number}`, {}, part)}${anchor}`, 303)
  }

  async function pageOf(visit: Visit, c: Context, kind: string, from: number): Promise<ControlEditionPage | undefined> {
    const number = Number(/^\d{1,9}$/.exec(c.req.param('number') ?? '')?.[0] ?? 0)
    const list = await controlListOf(web, visit, c.req.param('list') ?? '')
    if (list === undefined) return undefined
    const flag = flagKinds.find(each => each === kind)
    const part = { from, ...(flag === undefined ? {} : { flag }) }
    const view = await orNothing(desk.report(visit.officer, list.id, number, part))
    return view === undefined ? undefined : { list, view, flag, from }
  }
  return app
}

type Asked = {
  readonly page: Pick<ControlEditionPage, 'sign' | 'resolve'>
  /** Each with the key of what it says. */
  readonly errors: readonly { readonly field: string; readonly says: ErrorKey }[]
  readonly field: (refusal: Refusal) => string
  readonly act: (officer: string, list: string, number: number) => Promise<unknown>
  /** Which flags are looked at, and from where on. */
  readonly kind?: string
  readonly start?: number
}
type ErrorKey = 'error.date' | 'cl.error.why' | 'cl.error.reason'

function faultyDay(field: string): { readonly field: string; readonly says: ErrorKey } {
  return { field, says: 'error.date' }
}

function said({ voice }: Visit, key: ErrorKey): string {
  return voice.t(key, { example: '2026-11-20' })
}

function versionIn(fields: Fields): number {
  return Number(/^\d{1,9}$/.exec(fields.one('version'))?.[0] ?? 0)
}
