import { scriptOfCode } from './script.ts'

/** Letters of other scripts that look like a Latin one, each with that Latin letter (Unicode confusables, letters used in names only). */
const cyrillicLooks =
  'аaбbвbгrеeёeззиuкkмmнhоoпnрpсcтtуyхxьbѕsіiїiјjԁdһhԛqԝwӏlүyґrғfӀlАAВBЕEЁEІIЇIЈJКKМMНHОOРPСCТTУYХXЅSԌGԚQԜWҮYӐAҺH'
const greekLooks = 'αaβbγyεeηnιiκkνvοoρpσoτtυuχxωwϲcϳjάaέeίiόoύuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹCΆAΈEΊIΌO'

/** Lower-case Cyrillic letters that only look Latin as capitals or by far; they may be put right, but do not make a word look Latin. */
const farLooks = 'бвгзикмнптьґёїη'

const toLatin = new Map<string, string>()
const fromLatin = { Cyrl: new Map<string, string>(), Grek: new Map<string, string>() }
for (const [script, pairs] of [
  ['Cyrl', cyrillicLooks],
  ['Grek', greekLooks],
] as const) {
  const letters = [...pairs]
  for (let at = 0; at + 1 < letters.length; at += 2) {
    const foreign = letters[at] ?? ''
    const latin = letters[at + 1] ?? ''
    if (farLooks.includes(foreign) || foreign === latin) continue
    toLatin.set(foreign, latin)
    if (!fromLatin[script].has(latin)) fromLatin[script].set(latin, foreign)
  }
}

/** The Latin letter that a Cyrillic or Greek one passes for. */
export const latinTwin = (letter: string): string | undefined => toLatin.get(letter)

/** The Cyrillic or Greek letter that a Latin one passes for. */
export const twinOfLatin = (letter: string, script: 'Cyrl' | 'Grek'): string | undefined =>
  fromLatin[script].get(letter)

/**
 * A word with letters of two alphabets, put right towards the one it was written in: the alphabet of more of the letters that have no twin
 * in the other, then of more letters. What has no twin stays and is transliterated by itself.
 */
export function rightWord(word: string): string {
  let latin = 0
  let foreign = 0
  let latinOnly = 0
  let foreignOnly = 0
  let other: 'Cyrl' | 'Grek' = 'Cyrl'
  for (const letter of word) {
    const script = scriptOfCode(letter.codePointAt(0) ?? 0)
    if (script === 'Cyrl' || script === 'Grek') {
      foreign++
      other = script
      if (!toLatin.has(letter)) foreignOnly++
    } else if (script === 'Latn') {
      latin++
      if (!fromLatin.Cyrl.has(letter) && !fromLatin.Grek.has(letter)) latinOnly++
    }
  }
  if (latin === 0 || foreign === 0) return word
  const towardsLatin = latinOnly !== foreignOnly ? latinOnly > foreignOnly : latin >= foreign
  let right = ''
  for (const letter of word) right += (towardsLatin ? toLatin.get(letter) : fromLatin[other].get(letter)) ?? letter
  return right
}

/** Whether each letter of a Cyrillic or Greek word passes for a Latin one. */
export function looksLatin(word: string): boolean {
  for (const letter of word) if (!toLatin.has(letter)) return false
  return true
}

/** A word whose every letter passes for a Latin one, in Latin letters. */
export const asLatin = (word: string): string => [...word].map(letter => toLatin.get(letter) ?? letter).join('')

/**
 * Whether a text is a Latin one: most words are, and no word of another alphabet is more than look-alikes. «АО Завод (JSC Plant)» is not.
 */
export function passesForLatin(words: readonly string[]): boolean {
  let latin = 0
  let foreign = 0
  for (const word of words) {
    let isLatin = false
    let isForeign = false
    let isOnlyForeign = false
    for (const letter of word) {
      const script = scriptOfCode(letter.codePointAt(0) ?? 0)
      if (script === 'Latn') isLatin = true
      else if (script === 'Cyrl' || script === 'Grek') {
        isForeign = true
        if (!toLatin.has(letter)) isOnlyForeign = true
      } else if (script !== 'Zyyy') isForeign = isOnlyForeign = true
    }
    if (isOnlyForeign && !isLatin) return false
    if (isLatin) latin++
    else if (isForeign) foreign++
  }
  return latin > 0 && latin >= foreign
}
