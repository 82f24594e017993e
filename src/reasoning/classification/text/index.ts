export { withoutClaims } from './claims.ts'
export { type Lexicon, makeLexicon } from './lexicon.ts'
export { type Measure, measuresIn } from './measures.ts'
export { type Description, readDescription } from './read-description.ts'
