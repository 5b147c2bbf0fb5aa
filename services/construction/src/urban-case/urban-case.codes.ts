import { registerEnumType } from 'type-graphql'

export enum CaseKind {
  COMPONENT = 'COMPONENT',
  EVENT = 'EVENT',
}
registerEnumType(CaseKind, {
  name: 'UrbanCaseKind',
  description: '部件（井盖、路灯、护栏等）, 事件（占道、乱倒垃圾等）',
})

export enum CaseSource {
  PATROL = 'PATROL',
  HOTLINE_12345 = 'HOTLINE_12345',
  VIDEO = 'VIDEO',
  PUBLIC_REPORT = 'PUBLIC_REPORT',
  LEADER = 'LEADER',
  TOWNSHIP = 'TOWNSHIP',
}
registerEnumType(CaseSource, {
  name: 'UrbanCaseSource',
  description: '采集员巡查, 12345热线, 视频监控, 公众举报, 领导交办, 乡镇上报',
})

export enum CaseState {
  REPORTED = 'REPORTED',
  FILED = 'FILED',
  DISPATCHED = 'DISPATCHED',
  HANDLED = 'HANDLED',
  RETURNED = 'RETURNED',
  VERIFIED = 'VERIFIED',
  CLOSED = 'CLOSED',
  REJECTED = 'REJECTED',
}
registerEnumType(CaseState, {
  name: 'UrbanCaseState',
  description: '已采集, 已立案, 已派遣, 已处置, 返工, 已核查, 已结案, 不予立案',
})

export enum CaseStepKind {
  REPORT = 'REPORT',
  FILE = 'FILE',
  REJECT = 'REJECT',
  DISPATCH = 'DISPATCH',
  REDISPATCH = 'REDISPATCH',
  HANDLE = 'HANDLE',
  RETURN = 'RETURN',
  VERIFY = 'VERIFY',
  CLOSE = 'CLOSE',
}
registerEnumType(CaseStepKind, {
  name: 'UrbanCaseStepKind',
  description: '采集, 立案, 不予立案, 派遣, 改派, 处置, 返工, 核查通过, 结案',
})

/** The steps whose time limit is the same for every category; that of handling is the category's own. */
export enum TimedStep {
  FILE = 'FILE',
  DISPATCH = 'DISPATCH',
  VERIFY = 'VERIFY',
  CLOSE = 'CLOSE',
}
registerEnumType(TimedStep, { name: 'UrbanCaseTimedStep', description: '立案, 派遣, 核查, 结案' })
