export { webApp } from './app.ts'
export type { SavedEnquiries, WebDeps } from './deps.ts'
export type { Desk, Who } from './desk.ts'
export { languages } from './voice.ts'
