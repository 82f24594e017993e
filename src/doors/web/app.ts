import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { isRefusal } from '../../values/index.ts'
import type { WebDeps } from './deps.ts'
import { preferredLanguage } from './language.ts'
import { accessibilityPage } from './pages/accessibility.ts'
import { answersPage } from './pages/answers.ts'
import { galleryPage } from './pages/gallery.ts'
import { messagePage } from './pages/message.ts'
import { startPage } from './pages/start.ts'
import { refusalSays } from './refusal-says.ts'
import { classifyRoutes } from './routes/classify.ts'
import { controlListRoutes } from './routes/control-lists.ts'
import { enquiryRoutes } from './routes/enquiry.ts'
import { hitRoutes } from './routes/hits.ts'
import { lawRoutes } from './routes/law.ts'
import { listRoutes } from './routes/lists.ts'
import { officerRoutes } from './routes/officer.ts'
import { productRoutes } from './routes/products.ts'
import { rerunRoutes } from './routes/rerun.ts'
import { savedRoutes } from './routes/saved.ts'
import { screeningRoutes } from './routes/screening.ts'
import { staticRoutes } from './routes/static.ts'
import { sameOriginOnly, securityHeaders } from './security.ts'
import { sealer } from './session/seal.ts'
import { languages } from './voice.ts'
import { visitOf, type Web } from './web-env.ts'

/** The public pages. Every page stands under its language; without one the browser's wish decides. */
export function webApp(deps: WebDeps): Hono {
  const web: Web = { deps, sealer: sealer(deps.secret, deps.random) }
  const app = new Hono()
  app.use(securityHeaders())
  app.use(compress())
  app.use(sameOriginOnly())
  staticRoutes(app)

  app.get('/', c => c.redirect(`/${preferredLanguage(c.req.header('accept-language'))}/`, 302))
  for (const lang of languages) {
    app.get(`/${lang}`, c => c.redirect(`/${lang}/`, 301))
    app.get(`/${lang}/`, c => c.html(startPage(visitOf(web, c), deps.apiPath)))
    app.get(`/${lang}/answers`, c => c.html(answersPage(visitOf(web, c))))
    app.get(`/${lang}/accessibility`, c => c.html(accessibilityPage(visitOf(web, c))))
    app.get(`/${lang}/components`, c => c.html(galleryPage(visitOf(web, c))))
    app.route(`/${lang}/enquiries`, enquiryRoutes(web))
    app.route(`/${lang}/classify`, classifyRoutes(web))
    app.route(`/${lang}/saved`, savedRoutes(web))
    app.route(`/${lang}/rerun`, rerunRoutes(web))
    app.route(`/${lang}/law`, lawRoutes(web))
    app.route(`/${lang}/products`, productRoutes(web))
    app.route(`/${lang}/screening`, screeningRoutes(web))
    app.route(`/${lang}/hits`, hitRoutes(web))
    app.route(`/${lang}/lists`, listRoutes(web))
    app.route(`/${lang}/control-lists`, controlListRoutes(web))
    app.route(`/${lang}/officer`, officerRoutes(web))
  }
  app.notFound(c => notFound(web, c))
  app.onError((error, c) => failed(web, c, error))
  return app
}

function notFound(web: Web, c: Context) {
  const visit = visitOf(web, c)
  const { t, lang } = visit.voice
  const links = [
    { href: `/${lang}/`, label: t('back.start') },
    { href: `/${lang}/law`, label: t('law.title') },
  ]
  return c.html(messagePage(visit, { title: t('not_found.title'), says: t('not_found.says'), links }), 404)
}

/** A refusal is said as it is; a fault of ours gives a reference and nothing of what was typed. */
function failed(web: Web, c: Context, error: Error) {
  const visit = visitOf(web, c)
  const { t } = visit.voice
  if (isRefusal(error) && error.code !== 'internal') {
    const says =
      error.code === 'not_allowed'
        ? t('refused.other_site')
        : error.code === 'too_large'
          ? t('refused.too_large')
          : refusalSays(visit.voice, error)
    return c.html(messagePage(visit, { title: t('refused.title'), says }), error.status as ContentfulStatusCode)
  }
  const reference = web.deps.reportFault(error)
  return c.html(messagePage(visit, { title: t('fault.title'), says: t('fault.says', { reference }) }), 500)
}
