import { type Lang, languages } from './voice.ts'

export function isLang(text: string): text is Lang {
  return languages.some(lang => lang === text)
}

/** The first language the browser asks for that we speak, by its weights; English where it asks for none of ours. */
export function preferredLanguage(acceptLanguage: string | undefined): Lang {
  const wanted = (acceptLanguage ?? '').split(',').flatMap(part => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const weight = Number(
      parameters.map(each => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find(each => each !== undefined) ?? '1',
    )
    const lang = tag.split('-')[0] ?? ''
    return isLang(lang) && weight > 0 ? [{ lang, weight }] : []
  })
  return wanted.sort((a, b) => b.weight - a.weight)[0]?.lang ?? 'en'
}
