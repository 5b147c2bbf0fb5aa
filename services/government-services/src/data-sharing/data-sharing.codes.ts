import { registerEnumType } from 'type-graphql'

export enum GovernmentSystemKind {
  PLATFORM = 'PLATFORM',
  NETWORK = 'NETWORK',
  STORE = 'STORE',
  BUSINESS = 'BUSINESS',
}
registerEnumType(GovernmentSystemKind, {
  name: 'GovernmentSystemKind',
  description: '一平台（政务服务平台）、一张网（政务外网）、一个库（共享数据库）、部门业务系统',
})

export enum SharingState {
  ISLAND = 'ISLAND',
  PARTLY = 'PARTLY',
  SHARED = 'SHARED',
}
registerEnumType(SharingState, { name: 'SharingState', description: '信息孤岛、部分共享、已共享' })

export enum IdentityLevel {
  REGISTERED = 'REGISTERED',
  REAL_NAME = 'REAL_NAME',
  REAL_PERSON = 'REAL_PERSON',
}
registerEnumType(IdentityLevel, { name: 'IdentityLevel', description: '注册用户、实名认证、实人认证' })

export enum DataShareStage {
  REQUESTED = 'REQUESTED',
  APPROVED = 'APPROVED',
  LIVE = 'LIVE',
  REFUSED = 'REFUSED',
  STOPPED = 'STOPPED',
}
registerEnumType(DataShareStage, { name: 'DataShareStage', description: '已申请、已同意、已联通、未同意、已停用' })

export enum ElectronicCredentialKind {
  LICENCE = 'LICENCE',
  DOCUMENT = 'DOCUMENT',
  SEAL = 'SEAL',
}
registerEnumType(ElectronicCredentialKind, {
  name: 'ElectronicCredentialKind',
  description: '电子证照、电子公文、电子印章',
})

export enum ElectronicStandardStatus {
  DRAFT = 'DRAFT',
  IN_FORCE = 'IN_FORCE',
  ABOLISHED = 'ABOLISHED',
}
registerEnumType(ElectronicStandardStatus, { name: 'ElectronicStandardStatus', description: '起草、施行、废止' })
