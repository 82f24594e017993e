import type { Pack } from '../../../law/packs/index.ts'
import type { Condition } from '../../../law/rulebooks/index.ts'
import { factName, valueHtml } from '../fact-words.ts'
import { type Html, html } from '../html.ts'
import type { Voice } from '../voice.ts'
import { code } from './code.ts'

/** The condition of a rule as a ladder in words, so that a lawyer can read it without the file it stands in. */
export function conditions(voice: Voice, law: Pack, condition: Condition): Html {
  return html`<ul class="sy-conditions">${step(voice, law, condition)}</ul>`
}

function step(voice: Voice, law: Pack, condition: Condition): Html {
  const fact = (id: string) => html`<strong>${factName(voice, law, id)}</strong>`
  switch (condition.kind) {
    case 'always':
      return html`<li>${voice.t('condition.always')}</li>`
    case 'holds':
      return html`<li>${voice.rich('condition.holds', { rule: ruleLink(voice, law, condition.rule) })}</li>`
    case 'all':
    case 'any':
      return html`<li><span class="sy-join">${voice.t(`condition.${condition.kind}`)}</span><ul class="sy-conditions">${condition.of.map(each => step(voice, law, each))}</ul></li>`
    case 'not':
      return html`<li><span class="sy-join">${voice.t('condition.not')}</span><ul class="sy-conditions">${step(voice, law, condition.of)}</ul></li>`
    case 'in':
      return html`<li>${voice.rich('condition.in', {
        fact: fact(condition.fact),
        values: voice.join(
          condition.values.map(value => valueHtml(voice, law, condition.fact, value)),
          'or',
        ),
      })}</li>`
    case 'has':
      return html`<li>${voice.rich('condition.has', { fact: fact(condition.fact), value: valueHtml(voice, law, condition.fact, condition.value) })}</li>`
    case 'compare':
      return html`<li>${voice.rich(`condition.${condition.op}`, { fact: fact(condition.fact), limit: html`<bdi dir="ltr">${condition.limit}</bdi>` })}</li>`
    case 'group':
      return html`<li>${voice.rich('condition.group', { fact: fact(condition.fact), group: code(condition.group) })} <span class="sy-note">${voice.list([...(law.book.groups.get(condition.group) ?? [])].map(voice.country))}</span></li>`
  }
}

export function ruleLink(voice: Voice, law: Pack, id: string): Html {
  const rule = law.book.rules.find(each => each.id === id)
  return html`<a href="/${voice.lang}/law/${law.id}/rules/${id}">${rule === undefined ? code(id) : voice.words(rule.title)}</a>`
}
