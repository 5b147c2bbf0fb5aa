import { registerEnumType } from 'type-graphql'

export enum ServiceRating {
  VERY_SATISFIED = 'VERY_SATISFIED',
  SATISFIED = 'SATISFIED',
  FAIRLY_SATISFIED = 'FAIRLY_SATISFIED',
  DISSATISFIED = 'DISSATISFIED',
  VERY_DISSATISFIED = 'VERY_DISSATISFIED',
}
registerEnumType(ServiceRating, { name: 'ServiceRating', description: '非常满意、满意、基本满意、不满意、非常不满意' })

export enum EvaluationChannel {
  WINDOW = 'WINDOW',
  ONLINE = 'ONLINE',
  MESSAGE = 'MESSAGE',
  HOTLINE = 'HOTLINE',
  SOCIETY = 'SOCIETY',
}
registerEnumType(EvaluationChannel, {
  name: 'EvaluationChannel',
  description: '窗口评价器、网上、短信、12345热线、社会监督',
})

export enum PoorReviewStage {
  RECEIVED = 'RECEIVED',
  VERIFIED = 'VERIFIED',
  RECTIFYING = 'RECTIFYING',
  CALLED_BACK = 'CALLED_BACK',
  APPEALED = 'APPEALED',
  CLOSED = 'CLOSED',
}
registerEnumType(PoorReviewStage, {
  name: 'PoorReviewStage',
  description: '差评：已接收、已核实、整改中、已回访、误评申诉、已办结',
})
