export {
  officerCookie,
  officerHeader,
  type Tokens,
  tokenHolders,
  type WhoCalls,
  withDevelopmentOfficers,
} from './actor.ts'
export type { Health, PackHealth } from './health.ts'
export { type HttpEnv, type HttpParts, observe, type RequestLine } from './http.ts'
export { type Metrics, openMetrics } from './metrics.ts'
export { openApi } from './openapi.ts'
export { answerRefusal } from './respond.ts'
export { type ApiParts, apiRoutes, type Elsewhere } from './routes.ts'
export { linesOf } from './streaming.ts'
