/** What is printed, as data: words only. A template lays it out, and no word of it can act as mark-up. */
export type PrintedPage = {
  readonly lang: 'en' | 'zh' | 'ar'
  readonly title: string
  /** A line above the title. */
  readonly caption: string
  /** The answer itself, large, and the sentences below it. */
  readonly answer: string
  readonly says: readonly string[]
  readonly sections: readonly PrintedSection[]
  /** Codes and digests: set in the letters that identify, left to right. */
  readonly marks: readonly string[]
  readonly footer: string
}

export type PrintedSection = {
  readonly title: string
  readonly paragraphs?: readonly string[]
  readonly rows?: readonly (readonly [string, string])[]
  readonly list?: readonly PrintedItem[]
}

export type PrintedItem = { readonly words: string; readonly source?: string }
