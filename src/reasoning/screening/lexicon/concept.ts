export type ConceptKind = 'legal_form' | 'word' | 'title' | 'particle' | 'place' | 'vessel_prefix'

/** One meaning that names share across languages: «завод», "zavod", 工厂 and "plant" are all `word.plant`. */
export type Concept = {
  /** 'form.llc', 'word.university', 'place.moscow'. */
  readonly id: string
  readonly kind: ConceptKind
  /** The canonical English words, folded to [a-z0-9] and single spaces; '' where English says nothing (particles). */
  readonly english: string
}

/** A piece of a name in its own script: translated, or left (`undefined`) to be read letter by letter. */
export type Segment = { readonly source: string; readonly english: string | undefined }
