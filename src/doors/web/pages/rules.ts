import type { Pack } from '../../../law/packs/index.ts'
import { instrumentOf, type Rule } from '../../../law/rulebooks/index.ts'
import type { CalendarDate } from '../../../values/index.ts'
import { breadcrumbs } from '../components/breadcrumbs.ts'
import { cites } from '../components/cite.ts'
import { ruleLink } from '../components/conditions.ts'
import { frame } from '../components/frame.ts'
import { table } from '../components/table.ts'
import { type Html, html } from '../html.ts'
import { effectWords } from '../law/effect-words.ts'
import { standingTag } from '../law/standing.ts'
import type { Visit } from '../visit.ts'
import { dayForm } from './day-form.ts'

/** Every rule under the instrument it rests on first, with how it stands on the day. */
export function rulesPage(visit: Visit, law: Pack, day: CalendarDate): Html {
  const { voice } = visit
  const { t, lang } = voice
  const groups = Map.groupBy(law.book.rules, rule => instrumentOf(rule.cite[0] ?? '', law.book.instruments)?.id ?? '')
  const sections = [...law.book.instruments.values()]
    .filter(instrument => groups.has(instrument.id))
    .sort((a, b) => a.rank - b.rank || (a.inForce.from < b.inForce.from ? -1 : 1))
    .map(
      instrument =>
        html`<h2 class="govuk-heading-m">${voice.words(instrument.name)}</h2>${ruleTable(visit, law, groups.get(instrument.id) ?? [], day, voice.plain(instrument.name))}`,
    )
  const main = html`${breadcrumbs(voice, [{ href: `/${lang}/`, label: t('start.crumb') }, { href: `/${lang}/law`, label: t('law.title') }, { label: voice.words(law.name) }])}
<h1 class="govuk-heading-l">${t('law.all_rules')}</h1>
${dayForm(visit, `/${lang}/law/${law.id}/rules`, day, {})}
${sections}`
  return frame(visit, { title: t('law.all_rules'), main })
}

export function ruleTable(
  { voice }: Visit,
  law: Pack,
  rules: readonly Rule[],
  day: CalendarDate,
  caption: string,
): Html {
  const { t } = voice
  return table({
    caption,
    isCaptionHidden: true,
    heads: [t('law.rule'), t('law.sentence'), t('law.effect'), t('law.standing'), t('why_not.source')],
    rows: rules.map(rule => [
      ruleLink(voice, law, rule.id),
      voice.words(rule.says),
      effectWords(voice, law, rule.effect),
      standingTag(voice, rule, day),
      cites(voice, law, rule.cite, day),
    ]),
  })
}
