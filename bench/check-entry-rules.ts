/**
 * `node bench/check-entry-rules.ts [--review] [FILE…]`: reads all entry rules, tries their cases, and holds their figures against the list
 * they restate, where it is at hand (`../shared` or STEELYARD_DATA). With files it reports only on those. `--review` writes down which
 * text each rule without a fault was checked against.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readListEdition } from '../src/law/control-lists/index.ts'
import { limitsOf, nodesByPath, readEntryRules, traceRule } from '../src/law/entry-rules/index.ts'
import { impliedFacts, openBar, tryCases } from '../src/reasoning/classification/index.ts'

const folder = join(import.meta.dirname, '../packs/_shared/entry-rules')
const data = process.env['STEELYARD_DATA'] ?? join(import.meta.dirname, '../../shared')
const list = join(data, 'data/controls/eu-annex1-2025-11-15.json')
const wanted = process.argv
  .slice(2)
  .filter(each => !each.startsWith('--'))
  .map(each => basename(each))
const isWanted = (file: string) => wanted.length === 0 || wanted.includes(file)

const files = readdirSync(folder).filter(file => file.endsWith('.yaml'))
const { rules, faults } = readEntryRules(new Map(files.map(file => [file, readFileSync(join(folder, file), 'utf8')])))
for (const { file, line, code, message } of faults)
  if (isWanted(file)) console.log(`${file}:${line} ${code} ${message}`)
if (rules === undefined) {
  const others = new Set(faults.map(each => each.file).filter(file => !isWanted(file)))
  if (others.size > 0) console.log(`(also faults in ${[...others].join(', ')})`)
  process.exit(1)
}

let wrong = 0
const bar = openBar(rules)
const cases = tryCases(bar)
for (const { id, where } of rules.subjects.values())
  try {
    impliedFacts(bar, new Set([id]))
  } catch (error) {
    wrong++
    console.log(`${where.file}:${where.line} what ${id} implies: ${error instanceof Error ? error.message : error}`)
  }
for (const { rule, case: each, found } of cases) {
  if (!isWanted(rule.where.file)) continue
  wrong++
  console.log(`${rule.where.file}:${each.line} ${rule.path} is ${found}, and ${each.is} was expected`)
}
for (const rule of rules.byPath.values())
  if (isWanted(rule.where.file) && rule.cases.length < (limitsOf(rule).length > 0 ? 3 : 2) + rule.unless.length) {
    wrong++
    console.log(
      `${rule.where.file}:${rule.where.line} ${rule.path} has ${rule.cases.length} cases: below, at, above each limit, and one for each note`,
    )
  }

if (!existsSync(list)) console.log('skipped: the real list is not at hand, so figures are not traced')
else {
  const edition = readListEdition(readFileSync(list))
  const nodes = nodesByPath(edition.edition)
  const reviews = ['path,list,edition,text']
  for (const rule of [...rules.byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { missing, untraced, text } = traceRule(rule, nodes)
    if (missing.length === 0 && untraced.length === 0 && text !== undefined)
      reviews.push(`${rule.path},${rule.list},${edition.edition.edition},${text}`)
    else if (isWanted(rule.where.file)) {
      wrong++
      if (missing.length > 0)
        console.log(`${rule.where.file}:${rule.where.line} ${rule.path}: no node ${missing.join(', ')}`)
      if (untraced.length > 0)
        console.log(
          `${rule.where.file}:${rule.where.line} ${rule.path}: stands nowhere in its nodes: ${untraced.map(({ value, unit }) => `${value} ${unit}`).join(', ')}`,
        )
    }
  }
  if (process.argv.includes('--review')) writeFileSync(join(folder, 'reviews.csv'), `${reviews.join('\n')}\n`)
}
const own = [...rules.byPath.values()].filter(rule => isWanted(rule.where.file))
console.log(
  `${new Set(own.map(each => each.code)).size} entries, ${own.length} rules, ${own.reduce((sum, each) => sum + each.cases.length, 0)} cases; ${wrong} to mend`,
)
process.exitCode = wrong > 0 ? 1 : 0
