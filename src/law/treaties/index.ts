export { type DueRule, dueAfter, dueDate, dueDates, parseDueRule } from './due-rule.ts'
export { readTreaties, readTreatyCalendar, type Treaty, type TreatyConfidence, type TreatyDuty } from './treaties.ts'
