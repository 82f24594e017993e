import type { Comparator } from './figure.ts'

type Pattern = readonly [RegExp, Comparator]

const atLeast = 'greater|more|higher|larger|longer|above|faster|better|over|wider'
const atMost = 'less|lower|smaller|fewer|below|shorter|under|finer'

/** `293 K (20 °C)`. */
const inBrackets = /\d[^\d()]{0,12}\(\s?[-−–+±]?\s?$/

/** Words right before a number, the most telling first: `not exceeding` ends in `exceeding`. */
const before: readonly Pattern[] = [
  [
    /(?:equal to or (?:less|better|smaller|lower) \((?:better|less|smaller|lower|finer)\) than|less than or equal to \(better than\))\s*$/i,
    '<=',
  ],
  [
    new RegExp(String.raw`(?:(?:${atLeast})(?: than)?,? or equal to|equal to,? or (?:${atLeast})(?: than)?)\s*$`, 'i'),
    '>=',
  ],
  [
    new RegExp(
      String.raw`(?:(?:${atMost})(?: than)?,? or equal to|equal to,? or (?:${atMost})(?: than)?(?: \(better\))?(?: than)?)\s*$`,
      'i',
    ),
    '<=',
  ],
  [new RegExp(String.raw`\b(?:not|no|never) (?:exceed(?:ing|s)?|(?:${atLeast}) than)\s*$`, 'i'), '<='],
  [/\b(?:no|none|neither)\b[^.;\d]{1,40}\bexceed(?:s|ing)?\s*$/i, '<='],
  [new RegExp(String.raw`\b(?:not|no) (?:${atMost}) than\s*$`, 'i'), '>='],
  [
    /\b(?:less|smaller|lower|finer) \(better\)(?: than)?\s*$|\bbetter \((?:less|smaller|lower|finer)\)(?: than)?\s*$/i,
    '<',
  ],
  [
    /\b(?:greater|more|higher|larger) \(better\)(?: than)?\s*$|\bbetter \((?:greater|more|higher|larger)\)(?: than)?\s*$/i,
    '>',
  ],
  [
    /(?:accuracy|uncertainty|uniform|stability|regulation|vacuum|pressure|tolerance|error|repeatability|bias|drift|noise|linearity|resolution|flatness|straightness|jitter)\b[^.;]{0,60}\bbetter than\s*$/i,
    '<',
  ],
  [/\bbetter than\s*$/i, 'better'],
  [
    /\b(?:exceeding|exceeds?|in excess of|(?:greater|more|higher|larger|longer|faster|wider) than|above|over|>)\s*(?:a |an |the )?(?:value of |total of )?$/i,
    '>',
  ],
  [/\b(?:(?:less|fewer|lower|smaller|shorter) than|below|under|<)\s*(?:a |an )?$/i, '<'],
  [/(?:≥|\bat least|\bminimum(?: \w+){0,3} of|\ba minimum of|\bstarting at)\s*(?:a |an )?$/i, '>='],
  [/(?:≤|\bat most|\bup to(?: and including)?|\bmaximum(?: \w+){0,3} of|\ba maximum of)\s*(?:a |an )?$/i, '<='],
  [/\bbetween\s*$|\b(?:in|over|within) (?:the|a) (?:\w+ )?range(?: of|:)?(?: from)?\s*$|\branging from\s*$/i, '>='],
  [/\b(?:approximately|about|nominal(?:ly)?)\s*$/i, 'about'],
  [/\bat(?: a| an)?(?: \w+){0,3}?(?: of)?\s*$/i, 'at'],
]
const after: readonly Pattern[] = [
  [
    new RegExp(String.raw`^\s*(?:\([^)]{1,40}\)\s*)?,?\s*or (?:\w+ )?(?:${atLeast.replace('|better', '')})\b`, 'i'),
    '>=',
  ],
  [
    new RegExp(
      String.raw`^\s*(?:\([^)]{1,40}\)\s*)?,?\s*or (?:${atMost}|better \((?:less|smaller|lower)\)|less \(better\))\b`,
      'i',
    ),
    '<=',
  ],
  [/^\s*(?:\([^)]{1,40}\)\s*)?(?:or )?(?:min|minimum)\b/i, '>='],
  [/^\s*(?:\([^)]{1,40}\)\s*)?(?:or )?(?:max|maximum)\b/i, '<='],
  [/^\s*(?:\([^)]{1,40}\)\s*)?,?\s*or better\b/i, 'better'],
]
/** The second number of a range stands after the first and its unit. */
const rangeEnd = /\b(?:between|from|range(?: of)?|ranging)[^.;]{0,50}\d[^.;]{0,25}\b(?:and|to)\s*$/i

export function comparatorBefore(text: string, following: string): Comparator | undefined {
  if (rangeEnd.test(text)) return '<='
  if (inBrackets.test(text)) return 'equivalent'
  const found = before.find(([pattern]) => pattern.test(text))?.[1]
  // `at 20 GHz or more` is a limit, not a condition.
  return found === 'at' || found === 'about' ? (comparatorAfter(following) ?? found) : found
}

export function comparatorAfter(text: string): Comparator | undefined {
  return after.find(([pattern]) => pattern.test(text))?.[1]
}
