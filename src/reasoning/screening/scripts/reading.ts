/** One way to say a name in the letters a to z. */
export type Reading = {
  /** Words of `[a-z0-9]`, joined by one space. */
  readonly text: string
  /** How it was read: `latin`, `cyrillic.passport`, `arabic.persian`, `han.pinyin`, `hangul.north`, … with `+translated` where words were. */
  readonly via: string
  readonly words: readonly ReadingWord[]
}

export type ReadingWord = {
  readonly text: string
  /** The letters of the original that it was read from. */
  readonly source: string
  readonly how: 'latin' | 'transliterated' | 'translated'
}

/** Whose name it is: the words of a body's name are translated as often as transliterated. */
export type NameKind = 'person' | 'body' | 'unknown'

export type ReadingOptions = {
  /** At most so many readings; 6 unless told. */
  readonly max?: number
  readonly kind?: NameKind
  /** Who asks for words alone is told no letters that they were read from, where finding these costs time. */
  readonly wordsAlone?: boolean
}

/** One way to read a stretch of words of one script; `readings` puts the stretches of a name together. */
export type Rendering = { readonly via: string; readonly words: readonly ReadingWord[] }
