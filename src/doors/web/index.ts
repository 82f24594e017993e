export { webApp } from './app.ts'
export type { SavedEnquiries, WebDeps } from './deps.ts'
