import { mark, theme } from '../assets.ts'
import { attribute, type Html, html, nothing, raw } from '../html.ts'
import { inOtherLanguage, type Visit } from '../visit.ts'
import { languages, ownNames } from '../voice.ts'
import { code } from './code.ts'
import { type DeskPlace, deskNavigation, identityBar } from './desk-bar.ts'

export type Frame = {
  readonly title: string
  readonly main: Html
  /** The page shows what is wrong with a form: its title says so first, for those who hear it. */
  readonly hasErrors?: boolean
  readonly isRoomy?: boolean
  /** A page of the desk where officers work: denser, with their navigation and identity. */
  readonly desk?: DeskPlace
  /** The page answers a form: another language gets the same form again. Its id, and where it goes. */
  readonly answers?: { readonly form: string; readonly place: string }
  /** The page looks again by itself while work goes on: after so many seconds. */
  readonly refreshSeconds?: number
}

/** The whole page around `main`: header with the graduated beam, footer with the edition of the law. */
export function frame(
  visit: Visit,
  { title, main, hasErrors = false, isRoomy = false, desk, answers, refreshSeconds }: Frame,
): Html {
  const { voice } = visit
  return html`<!doctype html>
<html lang="${voice.lang}" dir="${voice.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
${refreshSeconds === undefined ? nothing : html`<meta http-equiv="refresh" content="${refreshSeconds}">`}<title>${hasErrors ? `${voice.t('error.prefix')} ` : ''}${title} - Steelyard</title>
<link rel="stylesheet" href="${theme.path}">
<link rel="icon" href="${mark.path}" type="image/svg+xml">
</head>
<body${attribute('class', desk === undefined ? undefined : 'sy-desk')}>
<a href="#main" class="govuk-skip-link">${voice.t('skip')}</a>
${visit.isEvaluation ? html`<div class="sy-eval sy-noprint"><div class="govuk-width-container"><p><strong>${voice.t('evaluation')}</strong> ${voice.t('evaluation.says')}</p></div></div>` : nothing}
${header(visit, desk, answers)}
${desk === undefined ? nothing : identityBar(visit)}
<div class="govuk-width-container">
<main class="govuk-main-wrapper${isRoomy ? ' govuk-main-wrapper--l' : ''}" id="main" tabindex="-1">
${main}
</main>
</div>
${footer(visit)}
</body>
</html>`
}

function header(visit: Visit, desk: DeskPlace | undefined, answers: Frame['answers']): Html {
  const { voice } = visit
  return html`<header class="sy-header">
<div class="govuk-width-container"><div class="sy-header__row">
<a class="sy-logo" href="/${voice.lang}/">${logo}<span class="sy-logo__name">Steelyard<span class="sy-logo__state">${voice.t('header.sub')}</span></span></a>
${desk === undefined ? nothing : deskNavigation(visit, desk)}
<nav aria-label="${voice.t('language')}"><ul class="sy-lang">${languages.map(lang =>
    lang === voice.lang
      ? html`<li><span lang="${lang}" aria-current="true">${ownNames[lang]}</span></li>`
      : answers !== undefined
        ? html`<li><button class="sy-link" type="submit" form="${answers.form}" formaction="/${lang}${answers.place}" lang="${lang}">${ownNames[lang]}</button></li>`
        : html`<li><a lang="${lang}" hreflang="${lang}"${attribute('dir', lang === 'ar' ? 'rtl' : 'ltr')} href="${inOtherLanguage(visit, lang)}">${ownNames[lang]}</a></li>`,
  )}</ul></nav>
</div></div>
<div class="sy-beam"></div>
</header>`
}

function footer({ voice, laws }: Visit): Html {
  const edition = laws.map(law =>
    voice.rich('footer.pack', {
      name: voice.words(law.name),
      edition: code(law.edition),
      reviewed: code(law.reviewedUntil),
    }),
  )
  return html`<footer class="sy-footer"><div class="govuk-width-container">
${edition.map(each => html`<p>${each}</p>`)}
<p><a href="/${voice.lang}/law">${voice.t('footer.rules')}</a> · <a href="/${voice.lang}/answers">${voice.t('footer.answers')}</a> · <a href="/${voice.lang}/accessibility">${voice.t('footer.accessibility')}</a></p>
<p>${voice.t('footer.privacy')}</p>
</div></footer>`
}

export const logo = raw(
  '<svg viewBox="0 0 64 36" aria-hidden="true" focusable="false"><g fill="none" stroke="currentColor" stroke-linecap="round"><circle cx="20" cy="4.5" r="3" stroke-width="2"/><path d="M20 7.5V13" stroke-width="2"/><path d="M3 14h58" stroke-width="3"/><path d="M27 16v3.4M32 16v2M37 16v2M42 16v2M52 16v3.4M57 16v2" stroke-width="1.4"/><path d="M8 14v8c2.4.5 3.8 2 3.8 4a3.8 3.8 0 0 1-7.5.8" stroke-width="2"/><path d="M47 14v6" stroke-width="2"/></g><path d="M44 20h6l3.4 10.4a2.4 2.4 0 0 1-2.3 3.1h-8.2a2.4 2.4 0 0 1-2.3-3.1z" fill="#a67c1e"/></svg>',
)
