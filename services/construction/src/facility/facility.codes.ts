import { registerEnumType } from 'type-graphql'

export enum FacilityKind {
  PUBLIC_TOILET = 'PUBLIC_TOILET',
  CAR_PARK = 'CAR_PARK',
  CONVENIENCE_MARKET = 'CONVENIENCE_MARKET',
  GREEN_SPACE = 'GREEN_SPACE',
  TOWN_EXIT = 'TOWN_EXIT',
  RECYCLING_STATION = 'RECYCLING_STATION',
  COMPOST_HOUSE = 'COMPOST_HOUSE',
  RURAL_SEWAGE = 'RURAL_SEWAGE',
  TRANSFER_STATION = 'TRANSFER_STATION',
}
registerEnumType(FacilityKind, {
  name: 'FacilityKind',
  description: '公厕, 停车场, 便民市场, 绿地, 出城口整治, 再生资源回收站, 阳光堆肥房, 农村污水处理设施, 垃圾中转站',
})

export enum FacilityState {
  PLANNED = 'PLANNED',
  SITED = 'SITED',
  UNDER_CONSTRUCTION = 'UNDER_CONSTRUCTION',
  COMPLETED = 'COMPLETED',
  ACCEPTED = 'ACCEPTED',
  IN_USE = 'IN_USE',
  OUT_OF_USE = 'OUT_OF_USE',
}
registerEnumType(FacilityState, {
  name: 'FacilityState',
  description: '计划, 选址, 在建, 完工, 验收, 投用, 停用',
})

export enum SewageMethod {
  MICRO_POWER_AND_BIOLOGICAL = 'MICRO_POWER_AND_BIOLOGICAL',
  MICRO_POWER = 'MICRO_POWER',
  BIOLOGICAL = 'BIOLOGICAL',
}
registerEnumType(SewageMethod, {
  name: 'SewageMethod',
  description: '一体化微动力处理＋生物净化, 一体化微动力处理, 生物净化',
})
