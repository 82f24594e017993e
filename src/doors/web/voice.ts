import { createInstance } from 'i18next'
import { type CalendarDate, type Instant, inLanguage, isolate, type Text } from '../../values/index.ts'
import { type Html, html, raw } from './html.ts'
import ar from './locales/ar.json' with { type: 'json' }
import en from './locales/en.json' with { type: 'json' }
import zh from './locales/zh.json' with { type: 'json' }

export const languages = ['en', 'zh', 'ar'] as const
export type Lang = (typeof languages)[number]
export const ownNames: Readonly<Record<Lang, string>> = { en: 'English', zh: '中文', ar: 'العربية' }

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type Base<K extends string> = K extends `${infer B}_${Plural}` ? B : K
/** A key of the texts; plural forms go by the key without its form. */
export type Key = Base<keyof typeof en>
export type Values = Readonly<Record<string, string | number>>

/** The page's texts in one language, and how dates, countries and the law's own words are written there. */
export type Voice = {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  readonly t: (key: Key, values?: Values) => string
  /** As `t`, with pieces of page in the places of the sentence. */
  readonly rich: (key: Key, slots: Readonly<Record<string, Html | string | number>>) => Html
  /** Words of the law: marked with their language where it is not the page's. */
  readonly words: (text: Text) => Html
  /** The same where no mark-up can stand (titles, options). */
  readonly plain: (text: Text) => string
  /** The same for plain text: words in another language cannot turn round the line they stand in. */
  readonly isolated: (text: Text) => string
  /** In words: 20 November 2026. */
  readonly date: (date: CalendarDate) => string
  /** In words, with the time of day where that zone is: 20 Nov 2026, 09:58. */
  readonly moment: (at: Instant, timeZone: string) => string
  readonly number: (count: number) => string
  readonly country: (code: string) => string
  readonly list: (items: readonly string[], join?: 'and' | 'or') => string
  /** As `list`, of pieces of page. */
  readonly join: (items: readonly Html[], join?: 'and' | 'or') => Html
}

export const texts: Readonly<Record<Lang, Readonly<Record<string, string>>>> = { en, zh, ar }

const i18n = createInstance({
  resources: { en: { page: en }, zh: { page: zh }, ar: { page: ar } },
  fallbackLng: 'en',
  defaultNS: 'page',
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  initAsync: false,
})
void i18n.init()

const voices: Readonly<Record<Lang, Voice>> = { en: voiceIn('en'), zh: voiceIn('zh'), ar: voiceIn('ar') }

export function voiceOf(lang: Lang): Voice {
  return voices[lang]
}

function voiceIn(lang: Lang): Voice {
  const t = i18n.getFixedT(lang)
  // Arabic pages write digits as the law's own numbers and codes do, so that 12(2) is one thing everywhere.
  const locale = { en: 'en-GB', zh: 'zh-CN', ar: 'ar-u-nu-latn' }[lang]
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' })
  const numbers = new Intl.NumberFormat(locale)
  const moments = new Map<string, Intl.DateTimeFormat>()
  const momentsIn = (timeZone: string) => {
    const known = moments.get(timeZone)
    if (known !== undefined) return known
    const made = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
      calendar: 'gregory',
    })
    moments.set(timeZone, made)
    return made
  }
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })
  const lists = {
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  }
  return {
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    t: (key, values) => {
      if (values === undefined) return t(key)
      const written = { ...(lang === 'ar' ? mapValues(values, figuresIsolated) : values), ...grouped(numbers, values) }
      return t(key, { ...values, replace: written })
    },
    rich: (key, slots) =>
      filled(t(key, { ...slots, skipInterpolation: true }), { ...slots, ...grouped(numbers, slots) }),
    words: text => {
      const found = inLanguage(text, lang)
      if (found.lang === lang) return html`${found.words}`
      return html`<span lang="${found.lang}" dir="${found.lang === 'ar' ? 'rtl' : 'ltr'}">${found.words}</span>`
    },
    plain: text => inLanguage(text, lang).words,
    isolated: text => {
      const found = inLanguage(text, lang)
      return found.lang === lang || found.words === '' ? found.words : isolate(found.words)
    },
    date: date => dates.format(Date.parse(date)),
    moment: (at, timeZone) => momentsIn(timeZone).format(Date.parse(at)),
    number: count => numbers.format(count),
    country: code => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
    list: (items, join = 'and') => lists[join].format(items),
    join: (items, join = 'and') => {
      const parts = lists[join].formatToParts(items.map((_, i) => String(i)))
      return html`${parts.map(part => (part.type === 'element' ? items[Number(part.value)] : part.value))}`
    },
  }
}

/** Figures with signs between them, such as a date or a code that begins with one: after Arabic letters they would run the other way round. */
const figures = /^\d[\d\w]*(?:[-/.:]\w+)+$/

function figuresIsolated(value: string | number): string | number {
  return typeof value === 'string' && figures.test(value) ? isolate(value) : value
}

/** The count of a sentence chooses its plural as a number, and is written with its digits grouped as everywhere. */
function grouped(
  numbers: Intl.NumberFormat,
  { count }: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  return typeof count === 'number' ? { count: numbers.format(count) } : {}
}

function mapValues(values: Values, change: (value: string | number) => string | number): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))
}

function filled(sentence: string, slots: Readonly<Record<string, Html | string | number>>): Html {
  const parts = sentence.split(/\{\{(\w+)\}\}/)
  return html`${parts.map((part, i) => (i % 2 === 0 ? part : (slots[part] ?? raw(''))))}`
}
