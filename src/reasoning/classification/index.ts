export { answerOf, provisionAnswer } from './answer.ts'
export type {
  CandidateAnswer,
  ClassificationAnswer,
  FactAnswer,
  ProvisionAnswer,
  QuestionAnswer,
  RungAnswer,
  TruthWord,
} from './answer-shape.ts'
export type { Candidate, CandidateVerdict } from './candidates.ts'
export { catalogueEdition } from './catalogue-edition.ts'
export { type Classifier, type ClassifierParts, makeClassifier, standingsOf } from './classifier.ts'
export {
  type Classification,
  type ClassificationStatus,
  type ClassifyOptions,
  classificationStatuses,
  classify,
  type ItemInput,
} from './classify.ts'
export { prepareInSteps } from './prepare.ts'
export { type FactInput, impliedFacts, openBar, plainNumber, tryCases } from './rules/index.ts'
export { conceptsIn, type Nomination, nominate, type PastDecision } from './search/index.ts'
