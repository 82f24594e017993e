import type { Hono } from 'hono'

/** Where a visitor is and what they see there. */
export type Seen = { readonly path: string; readonly status: number; readonly html: string; readonly headers: Headers }
export type Form = Readonly<Record<string, string | readonly string[]>>

export type Uploaded = { readonly field: string; readonly name: string; readonly text: string }

export type Visitor = {
  readonly open: (path: string) => Promise<Seen>
  /** Sends a form of a page of ours, as a browser does. */
  readonly send: (path: string, form: Form) => Promise<Seen>
  /** Sends a form with files in it. */
  readonly upload: (path: string, form: Form, files: readonly Uploaded[]) => Promise<Seen>
  readonly cookies: () => readonly Cookie[]
}

export type Cookie = {
  readonly name: string
  readonly value: string
  readonly path: string
  readonly attributes: string
}

/** A browser without script, window or patience: it keeps cookies by their path and follows redirects. */
export function newVisitor(app: Hono): Visitor {
  let jar: readonly Cookie[] = []

  const ask = async (path: string, init: RequestInit): Promise<Seen> => {
    const mine = jar.filter(cookie => path.split('?')[0]?.startsWith(cookie.path))
    const headers = new Headers(init.headers)
    if (mine.length > 0) headers.set('cookie', mine.map(each => `${each.name}=${each.value}`).join('; '))
    const response = await app.request(`http://steelyard.test${path}`, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) jar = kept(jar, line)
    const location = response.headers.get('location')
    if (location !== null && response.status >= 300 && response.status < 400) return ask(location, {})
    return { path, status: response.status, html: await response.text(), headers: response.headers }
  }

  return {
    open: path => ask(path, {}),
    send: (path, form) => {
      const body = new URLSearchParams()
      for (const [name, values] of Object.entries(form)) for (const value of [values].flat()) body.append(name, value)
      return ask(path, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } })
    },
    upload: (path, form, files) => {
      const body = new FormData()
      for (const [name, values] of Object.entries(form)) for (const value of [values].flat()) body.append(name, value)
      for (const { field, name, text } of files) body.append(field, new File([text], name))
      return ask(path, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } })
    },
    cookies: () => jar,
  }
}

function kept(jar: readonly Cookie[], line: string): readonly Cookie[] {
  const [pair = '', ...attributes] = line.split('; ')
  const [name = '', value = ''] = pair.split(/=(.*)/s)
  const path = attributes.find(each => each.startsWith('Path='))?.slice('Path='.length) ?? '/'
  const others = jar.filter(each => each.name !== name || each.path !== path)
  return attributes.includes('Max-Age=0')
    ? others
    : [...others, { name, value, path, attributes: attributes.join('; ') }]
}

/** The words of a page as a reader has them. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}
