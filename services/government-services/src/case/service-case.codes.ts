import { registerEnumType } from 'type-graphql'

export enum ServiceCaseChannel {
  WINDOW = 'WINDOW',
  ONLINE = 'ONLINE',
  SELF_SERVICE = 'SELF_SERVICE',
  POINT = 'POINT',
}
registerEnumType(ServiceCaseChannel, {
  name: 'ServiceCaseChannel',
  description: '大厅窗口、网上、自助终端、乡村便民服务点',
})

export enum AcceptanceTime {
  OFFICE_HOURS = 'OFFICE_HOURS',
  EXTENDED_HOURS = 'EXTENDED_HOURS',
  WEEKEND = 'WEEKEND',
  HOLIDAY = 'HOLIDAY',
}
registerEnumType(AcceptanceTime, {
  name: 'AcceptanceTime',
  description: '工作时间、错时延时、周末轮休、节假日受理通道',
})

export enum ServiceCaseStage {
  ACCEPTED = 'ACCEPTED',
  DECIDED = 'DECIDED',
  RETURNED = 'RETURNED',
  WITHDRAWN = 'WITHDRAWN',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(ServiceCaseStage, {
  name: 'ServiceCaseStage',
  description: '已受理、已办结、已退件、申请人撤回、已归档',
})

export enum ServiceCaseStep {
  DECIDE = 'DECIDE',
  RETURN = 'RETURN',
  WITHDRAW = 'WITHDRAW',
  ARCHIVE = 'ARCHIVE',
}
registerEnumType(ServiceCaseStep, { name: 'ServiceCaseStep', description: '办结、退件、撤回、归档' })

export enum ServiceCaseResult {
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
}
registerEnumType(ServiceCaseResult, { name: 'ServiceCaseResult', description: '准予、不予' })

export enum EfficiencyCard {
  GREEN = 'GREEN',
  YELLOW = 'YELLOW',
  RED = 'RED',
}
registerEnumType(EfficiencyCard, { name: 'EfficiencyCard', description: '效能监管：正常、黄牌、红牌' })

export enum CaseTime {
  DONE = 'DONE',
  IN_TIME = 'IN_TIME',
  NEAR = 'NEAR',
  OVER_PROMISE = 'OVER_PROMISE',
  OVER_LAW = 'OVER_LAW',
}
registerEnumType(CaseTime, {
  name: 'ServiceCaseTime',
  description: '已办结、期限内、临近承诺时限、超承诺时限、超法定时限',
})
