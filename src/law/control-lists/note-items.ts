import type { NoteItem } from './edition.ts'

const marker = /(?:^|(?<=[:;.,)]\s)|(?<=(?:and|or)\s))(?:([a-z])|(\d{1,2}))[.)]\s(?=\S)/g

/** The letters or numbers of a note's own list, the outermost: each begins where the one before ends. Below two there is no list. */
export function noteItems(text: string): readonly NoteItem[] {
  const marks: { readonly marker: string; readonly from: number; readonly to: number }[] = []
  let isLetters: boolean | undefined
  for (const match of text.matchAll(marker)) {
    const [whole, letter, number] = match
    const ordinal = letter === undefined ? Number(number) : letter.charCodeAt(0) - 96
    if (ordinal !== marks.length + 1 || (isLetters ?? letter !== undefined) !== (letter !== undefined)) continue
    isLetters = letter !== undefined
    marks.push({ marker: letter ?? number ?? '', from: match.index, to: match.index + whole.length })
  }
  if (marks.length < 2) return []
  return marks.map((mark, i) => ({
    marker: mark.marker,
    text: text.slice(mark.to, marks[i + 1]?.from ?? text.length).trim(),
  }))
}
