import type { Pack } from '../../../law/packs/index.ts'
import type { Effect } from '../../../law/rulebooks/index.ts'
import { type Html, html } from '../html.ts'
import type { Voice } from '../voice.ts'

/** What a rule does where it holds, in words. */
export function effectWords(voice: Voice, law: Pack, effect: Effect): Html {
  const { t } = voice
  const routes = (ids: readonly string[]) =>
    voice.list(ids.map(id => voice.plain(law.routes.find(each => each.id === id)?.name ?? { en: id })))
  switch (effect.kind) {
    case 'outcome':
      return html`${t(`outcome.${effect.outcome}`)}`
    case 'may':
      return html`${t(`effect.may.${effect.outcome}`)}`
    case 'scope':
      return html`${t('effect.scope')}`
    case 'defines':
      return voice.rich('effect.defines', { name: voice.words(effect.name) })
    case 'opens':
    case 'bars':
      return html`${t(`effect.${effect.kind}`, { routes: routes(effect.routes) })}`
    case 'requires':
      return html`${t('effect.requires', { documents: voice.list(effect.documents.map(id => voice.plain(law.documents.find(each => each.id === id)?.name ?? { en: id }))) })}`
    case 'warns':
      return html`${t('effect.warns')}`
    case 'clock':
    case 'stopsClock':
      return html`${t(`effect.${effect.kind}`)}`
  }
}
