import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { Refusal } from '../../../values/index.ts'
import { languages } from '../voice.ts'

/** A browser keeps 4096 bytes a cookie, its name and attributes among them. */
const chunkMax = 3800
const chunksMax = 3
const name = (i: number) => `answers${i}`

/**
 * Answers travel in cookies that the browser sends only to this enquiry's own pages, so that several enquiries in several tabs do not
 * mix. Pages stand under their language, so the same cookies are set once for each: a switch of language loses nothing.
 */
export function writeCookies(c: Context, enquiry: string, sealed: string, isHttps: boolean): void {
  const chunks = sealed.match(new RegExp(`.{1,${chunkMax}}`, 'g')) ?? []
  if (chunks.length > chunksMax) throw new Refusal('too_large', { limit: `${chunkMax * chunksMax} bytes` })
  for (const path of pathsOf(enquiry)) {
    const options = { path, httpOnly: true, sameSite: 'Lax', secure: isHttps } as const
    for (let i = 0; i < chunksMax; i++) {
      const chunk = chunks[i]
      if (chunk !== undefined) setCookie(c, name(i), chunk, options)
      else if (getCookie(c, name(i)) !== undefined) deleteCookie(c, name(i), options)
    }
  }
}

/** Empty where there are none. */
export function readCookies(c: Context): string {
  const cookies = getCookie(c)
  let sealed = ''
  for (let i = 0; i < chunksMax; i++) sealed += cookies[name(i)] ?? ''
  return sealed
}

export function clearCookies(c: Context, enquiry: string, isHttps: boolean): void {
  for (const path of pathsOf(enquiry)) {
    for (let i = 0; i < chunksMax; i++)
      deleteCookie(c, name(i), { path, httpOnly: true, sameSite: 'Lax', secure: isHttps })
  }
}

function pathsOf(enquiry: string): readonly string[] {
  return languages.map(lang => `/${lang}/enquiries/${enquiry}`)
}
