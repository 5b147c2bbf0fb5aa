import { registerEnumType } from 'type-graphql'

export enum ServiceItemType {
  ON_APPLICATION = 'ON_APPLICATION',
  PUBLIC_SERVICE = 'PUBLIC_SERVICE',
  CONVENIENCE = 'CONVENIENCE',
  OWN_INITIATIVE = 'OWN_INITIATIVE',
}
registerEnumType(ServiceItemType, {
  name: 'ServiceItemType',
  description: '依申请政务服务事项、公共服务事项、便民服务事项、依职权事项',
})

export enum ServiceItemLevel {
  COUNTY = 'COUNTY',
  TOWNSHIP = 'TOWNSHIP',
  VILLAGE = 'VILLAGE',
}
registerEnumType(ServiceItemLevel, { name: 'ServiceItemLevel', description: '县级、乡级、村级' })

export enum ServiceItemStage {
  DRAFT = 'DRAFT',
  REVIEWED = 'REVIEWED',
  PUBLISHED = 'PUBLISHED',
  SUSPENDED = 'SUSPENDED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ServiceItemStage, { name: 'ServiceItemStage', description: '起草、已审核、已公布、暂停、取消' })

export enum ServiceItemStep {
  SUSPEND = 'SUSPEND',
  RESUME = 'RESUME',
  CANCEL = 'CANCEL',
}
registerEnumType(ServiceItemStep, { name: 'ServiceItemStep', description: '暂停、恢复、取消' })

export enum ServiceItemVersionStage {
  DRAFT = 'DRAFT',
  REVIEWED = 'REVIEWED',
  PUBLISHED = 'PUBLISHED',
}
registerEnumType(ServiceItemVersionStage, {
  name: 'ServiceItemVersionStage',
  description: '起草、合法性审核通过、公布',
})

export enum OnlineDepth {
  NONE = 'NONE',
  CONSULT = 'CONSULT',
  PREREVIEW = 'PREREVIEW',
  ACCEPT = 'ACCEPT',
  WHOLE = 'WHOLE',
}
registerEnumType(OnlineDepth, {
  name: 'OnlineDepth',
  description: '网上办理深度: 未上网、一级（网上咨询）、二级（网上预审）、三级（网上受理）、四级（全程网办）',
})

export enum KeyServiceField {
  REAL_ESTATE = 'REAL_ESTATE',
  MARKET_ACCESS = 'MARKET_ACCESS',
  ENTERPRISE_INVESTMENT = 'ENTERPRISE_INVESTMENT',
  CONSTRUCTION = 'CONSTRUCTION',
  LIVELIHOOD = 'LIVELIHOOD',
}
registerEnumType(KeyServiceField, {
  name: 'KeyServiceField',
  description: '不动产登记、市场准入、企业投资、建设工程、民生事务',
})
