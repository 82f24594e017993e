import { isRefusal, type Refusal, type Text } from '../../values/index.ts'
import type { ImportReport } from './report.ts'

export type EditionRules = {
  /** By how much of a hundred an edition may have fewer records than the one in force. */
  readonly shrinkPercentMax: number
  /** Records that gave no entry. */
  readonly skippedMax: number
}
export const editionRules: EditionRules = { shrinkPercentMax: 20, skippedMax: 0 }

export type EditionFault = keyof typeof editionFaultTexts
export type EditionJudgement =
  | { readonly accept: true }
  | { readonly refuse: EditionFault; readonly figures: Readonly<Record<string, string | number>> }

/** Why an edition does not replace the one in force. A person may look at it and let it, with a reason; nothing does by itself. */
export const editionFaultTexts = {
  truncated: {
    en: 'The file ends before the list does.',
    zh: '文件在名单结束之前中断。',
    ar: 'ينتهي الملف قبل نهاية القائمة.',
  },
  misencoded: {
    en: 'The text is damaged: its encoding is wrong.',
    zh: '文本已损坏：编码错误。',
    ar: 'النص تالف: ترميزه خاطئ.',
  },
  unreadable: { en: 'The file cannot be read.', zh: '无法读取该文件。', ar: 'تتعذر قراءة الملف.' },
  empty: { en: 'The list holds no entry.', zh: '名单中没有任何条目。', ar: 'لا تحتوي القائمة على أي قيد.' },
  other_list: {
    en: 'This is another list, or the list in another format, than the one in force.',
    zh: '这是另一份名单，或与现行名单格式不同。',
    ar: 'هذه قائمة أخرى، أو القائمة بصيغة غير صيغة القائمة النافذة.',
  },
  missing_part: {
    en: 'A file of the list is missing that the edition in force had.',
    zh: '缺少现行版本所含的一个文件。',
    ar: 'ينقص ملف من ملفات القائمة كان موجودًا في الإصدار النافذ.',
  },
  older: {
    en: 'The publisher’s date is earlier than that of the edition in force.',
    zh: '发布日期早于现行版本。',
    ar: 'تاريخ الناشر أسبق من تاريخ الإصدار النافذ.',
  },
  lost_records: {
    en: 'Records could not be read, and an edition that lacks them would be silent about them.',
    zh: '有记录无法读取，缺少这些记录的版本会将其遗漏。',
    ar: 'تعذرت قراءة سجلات، والإصدار الذي يخلو منها يسكت عنها.',
  },
  shrunken: {
    en: 'The list has far fewer records than the edition in force.',
    zh: '名单的记录数远少于现行版本。',
    ar: 'سجلات القائمة أقل بكثير من سجلات الإصدار النافذ.',
  },
} as const satisfies Record<string, Text>

/**
 * Whether an edition may replace the one in force. What could not be read whole is given as its refusal; `current` is absent for the first
 * edition of a list, which is judged by itself alone. The gravest fault is the one that is said.
 */
export function judgeEdition(
  candidate: ImportReport | Refusal,
  current?: ImportReport,
  rules: Partial<EditionRules> = {},
): EditionJudgement {
  if (isRefusal(candidate))
    return { refuse: faultOf(candidate), figures: { code: candidate.code, problem: candidate.message } }
  return (
    judgeAlone(candidate, { ...editionRules, ...rules }) ??
    judgeBeside(candidate, current, { ...editionRules, ...rules }) ?? { accept: true }
  )
}

function faultOf({ code }: Refusal): EditionFault {
  if (code === 'truncated' || code === 'misencoded' || code === 'missing_part') return code
  return 'unreadable'
}

function judgeAlone(candidate: ImportReport, { skippedMax }: EditionRules): EditionJudgement | undefined {
  const skipped = candidate.skipped.length
  if (candidate.records === 0) return { refuse: 'empty', figures: { records: 0, skipped } }
  if (skipped > skippedMax)
    return { refuse: 'lost_records', figures: { skipped, allowed: skippedMax, line: candidate.skipped[0]?.line ?? 0 } }
  const lost = lostLetters(candidate)
  if (lost * 20 > candidate.records && lost > 10) return { refuse: 'misencoded', figures: { entries: lost } }
  const stated = candidate.statedRecords ?? 0
  if (stated > candidate.records + skippedMax)
    return { refuse: 'truncated', figures: { records: candidate.records, stated } }
  return undefined
}

function judgeBeside(
  candidate: ImportReport,
  current: ImportReport | undefined,
  { shrinkPercentMax }: EditionRules,
): EditionJudgement | undefined {
  if (current === undefined) return undefined
  if (candidate.format !== current.format)
    return { refuse: 'other_list', figures: { format: candidate.format, current: current.format } }
  const missing = current.files.find(({ part }) => !candidate.files.some(file => file.part === part))
  if (missing !== undefined) return { refuse: 'missing_part', figures: { part: missing.part } }
  const [made, madeBefore] = [candidate.publishedOn, current.publishedOn]
  if (made !== undefined && madeBefore !== undefined && made < madeBefore)
    return { refuse: 'older', figures: { publishedOn: made, current: madeBefore } }
  const lost = lostLetters(candidate)
  if (lost > lostLetters(current) + 10 && lost * 100 > candidate.records)
    return { refuse: 'misencoded', figures: { entries: lost, current: lostLetters(current) } }
  // Whole numbers, so that exactly the share allowed is still allowed.
  if (candidate.records * 100 < current.records * (100 - shrinkPercentMax))
    return {
      refuse: 'shrunken',
      figures: { records: candidate.records, current: current.records, allowedPercent: shrinkPercentMax },
    }
  return undefined
}

/** A broken copy is well-formed, and full of letters that stand for others; two or three there have always been. */
function lostLetters({ faults }: ImportReport): number {
  return faults.filter(({ code }) => code === 'replaced_letters' || code === 'garbled_letters').length
}
