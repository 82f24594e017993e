import type { Attribute, Cues } from '../../../law/entry-rules/index.ts'
import type { Decimal } from '../../../values/index.ts'
import { spacedLetters } from './measures.ts'
import { writtenNumber, writtenPower } from './written-number.ts'

/** A word of an attribute or a choice, where a description has it. */
export type CueFound = {
  readonly at: number
  readonly end: number
  /** "no X", "without X", "X not included". */
  readonly isDenied: boolean
  /** "X not published", "X unknown". */
  readonly isUntold: boolean
}

const patterns = new WeakMap<Cues, RegExp | null>()

/** All places of the words in a text that `foldPlain` has folded; the longest at each. */
export function findCues(cues: Cues, folded: string): readonly CueFound[] {
  const pattern = patternOf(cues)
  if (pattern === null) return []
  return [...folded.matchAll(pattern)].map(({ index, 0: word }) => {
    const [ahead, after] = [
      folded.slice(Math.max(0, index - 40), index),
      folded.slice(index + word.length, index + word.length + 100),
    ]
    return {
      at: index,
      end: index + word.length,
      isDenied: deniedBefore.test(ahead) || deniedAfter.test(after),
      isUntold: untold.test(after) || whether.test(ahead),
    }
  })
}

const deniedBefore =
  /(?:\bnon[\s-]|\b(?:no|not|without|lacks?|lacking|excluding|excludes|free of|neither|nor|never|isn't|cannot(?: be)?|can't(?: be)?|does not (?:have|use|support)|has no|kein(?:e|en)?|ohne|не|нет|без|بدون|غير|ليس)[\s-]+(?:(?:an?|any|the|for|yet|capable of|designed for|intended for|suitable for)\s+){0,2}(?:[\w-]+\s){0,1}|\b(?:no|without) (?:provisions?|facilit(?:y|ies)|possibility|option|means) (?:for|to|of) (?:fit|add|attach|mount|connect|install)(?:t?ing)? (?:(?:an?|any|the) )?|(?:不含|不带|不包括|没有|无|未|非|不具备|不支持|不是)[\p{Script=Han}]{0,3})$/u
const deniedAfter =
  /^(?:\s*(?:is |are )?(?:not (?:included|available|supported|fitted|present|possible)|excluded|absent|none|:\s*no(?:ne)?\b)|-free\b|：?\s*(?:无|否|没有))/u
/** "Whether it is sold at retail is not known." */
const whether = /\bwhether\b[^,;.]*$|是否[^，；。,;]*$/u
const untold =
  /^(?:[\s\w-]{0,12}?|\s(?:up to|at|of|for|in|on|to|under|over|between|within|during|per|by|with)\s[^,;:.()，；。]{0,60}?)(?:\s*[:：]?\s*(?:(?:is|are|was|were|has|have) )?(?:not (?:yet )?(?:been )?(?:known|published|stated|specified|given|disclosed|available|measured|tested|determined|indicated|provided)|never (?:been )?(?:measured|tested|stated|published)|unknown|unpublished|undisclosed|unspecified|tbd|n\/a)|未知|未公布|不详|未提供)/u

function patternOf(cues: Cues): RegExp | null {
  const kept = patterns.get(cues)
  if (kept !== undefined) return kept
  const words = Object.values(cues)
    .flat()
    .toSorted((a, b) => b.length - a.length)
  const made = words.length === 0 ? null : new RegExp(patternOfWords(words), 'gu')
  patterns.set(cues, made)
  return made
}

/**
 * Blanks and hyphens are one; Latin words stand alone, and may be in the plural; Han may stand anywhere. What stands around a Latin word is
 * asked once for all of them: with each word it would make the pattern twenty times as large. A word with Han in it that begins like a
 * Latin one is longer, and so stands first.
 */
function patternOfWords(words: readonly string[]): string {
  const { han = [], latin = [] } = Object.groupBy(words, word => (hasHan.test(word) ? 'han' : 'latin'))
  const around =
    latin.length === 0
      ? []
      : [`(?<![${spacedLetters}\\d])(?:${latin.map(inPlural).join('|')})(?![${spacedLetters}\\d])`]
  return [...han.map(bodyOf), ...around].join('|')
}

const hasHan = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const inPlural = (word: string): string => (/[a-z]$/.test(foldCue(word)) ? `${bodyOf(word)}(?:e?s)?` : bodyOf(word))
const bodyOf = (word: string): string =>
  foldCue(word)
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(/[\s-]+/g, String.raw`[\s-]?`)

const foldCue = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replaceAll(/[\u00b5\u03bc]/g, 'u')
    .replaceAll('\u00d7', 'x')

/** What a thing bears in its box ("storage temperature -65 to 150 °C") says nothing of its use. */
const ofStorage = '(?:storage|stored|non-operating|soldering|贮存|储存)[^.;,，；。]{0,28}'
const storageBefore = new RegExp(`${ofStorage}$`, 'u')

/** Whether a number at this place of a folded text is told of storage. */
export function isOfStorage(folded: string, at: number): boolean {
  return storageBefore.test(folded.slice(Math.max(0, at - 48), at))
}

/** A way of writing an attribute, as a pattern whose first group is its number, and what that number is multiplied by. */
type Form = { readonly pattern: RegExp; readonly times: Decimal }

/** A number does not begin in the middle of "25 000". */
const insideNumber = String.raw`(?<!(?<![${spacedLetters}\d])\d{1,3}[ '])`
const forms = new WeakMap<Attribute, readonly Form[]>()

/** "0.01 deg/sqrt h" is no number of degrees a second; "four lanes" are lanes. */
const wordGoesOn = '(?!(?!e?s(?![a-z]))[a-z])'

/** As keyboards have it: "85 degC", "85 deg C", "85 ℃", "85 C". */
const celsius = String.raw`(?:°\s?c|℃|deg\.?\s?c|(?<=\d )c(?![\d/-]))(?![a-z])`

/** Ways of writing an attribute (`error # + L/`, and `#*1000 nT/√Hz` of one that is told in pT/√Hz). */
export function formsOf(attribute: Attribute): readonly Form[] {
  const kept = forms.get(attribute)
  if (kept !== undefined) return kept
  const made = attribute.forms.map(form => {
    const times = (/#\*([\d.]+)/.exec(form)?.[1] ?? '1') as Decimal
    const parts = foldCue(form.replace(/#\*[\d.]+/, '#')).split(/([#_])/)
    const body = parts.map(part =>
      part === '#'
        ? `(${writtenPower})`
        : part === '_'
          ? writtenNumber
          : part
              .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
              .replaceAll(/\s+/g, String.raw`\s*`)
              .replaceAll(/°c|℃/g, celsius)
              .replaceAll(String.raw`\.\.\.`, String.raw`(?:\.{2,3}|…)`),
    )
    const startsWithNumber = /^[#_]/.test(form)
    const pattern = new RegExp(
      String.raw`(?<!${ofStorage})(?<![${spacedLetters}\d.,^])${startsWithNumber ? insideNumber : ''}${body.join('')}${/[\p{L}#]$/u.test(form) ? String.raw`(?![\d/])` : ''}${/[a-z]$/i.test(form) ? wordGoesOn : ''}(?!\s?x\s?\d)`,
      'gdu',
    )
    return { pattern, times }
  })
  forms.set(attribute, made)
  return made
}
