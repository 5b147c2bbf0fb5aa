import { registerEnumType } from 'type-graphql'

export enum WorkProgramme {
  CONTINUING_NAMED = 'CONTINUING_NAMED',
  ACCELERATED = 'ACCELERATED',
  STREET_REBUILD = 'STREET_REBUILD',
  SHANTY_RENEWAL = 'SHANTY_RENEWAL',
  RURAL_TRANSFER_STATION = 'RURAL_TRANSFER_STATION',
  WASTE_SORTING = 'WASTE_SORTING',
  TOWN_APPEARANCE = 'TOWN_APPEARANCE',
  DIGITAL_CITY = 'DIGITAL_CITY',
  OTHER = 'OTHER',
}
registerEnumType(WorkProgramme, {
  name: 'WorkProgramme',
  description:
    '点名续建, 加快推进, 街路改造, 棚户区改造, 农村垃圾中转站, 集镇垃圾分类收运, 市容市貌提升, 数字化城市管理, 其他',
})

export enum WorkKind {
  STREET = 'STREET',
  OLD_ESTATE = 'OLD_ESTATE',
  RESETTLEMENT = 'RESETTLEMENT',
  BUILDING = 'BUILDING',
  HEATING_NETWORK = 'HEATING_NETWORK',
  RIVER = 'RIVER',
  MUNICIPAL = 'MUNICIPAL',
  WASTE_TREATMENT = 'WASTE_TREATMENT',
  INFORMATION_SYSTEM = 'INFORMATION_SYSTEM',
}
registerEnumType(WorkKind, {
  name: 'ConstructionWorkKind',
  description: '街路, 老旧小区改造, 新建安置住房, 房屋建筑, 供热管网, 河道治理, 市政配套, 垃圾污泥处理, 信息系统',
})

export enum WorkUnit {
  KILOMETRE = 'KILOMETRE',
  SQUARE_METRE = 'SQUARE_METRE',
  HOME = 'HOME',
  SITE = 'SITE',
  CUBIC_METRE = 'CUBIC_METRE',
  TONNE_A_DAY = 'TONNE_A_DAY',
}
registerEnumType(WorkUnit, {
  name: 'WorkUnit',
  description: '公里, 平方米, 套, 座, 立方米, 吨/日',
})

/** The works that the year's opinions call by name. */
export enum NamedWork {
  BEIHUAN_CINEMA = 'BEIHUAN_CINEMA',
  AILI_COLLEGE = 'AILI_COLLEGE',
  RIVER_PHASE_TWO = 'RIVER_PHASE_TWO',
  SECONDARY_HEATING = 'SECONDARY_HEATING',
  LOGISTICS_MUNICIPAL = 'LOGISTICS_MUNICIPAL',
  URBAN_TRANSFER_STATION = 'URBAN_TRANSFER_STATION',
  SOLID_WASTE_LANDFILL = 'SOLID_WASTE_LANDFILL',
  AILI_TOWN = 'AILI_TOWN',
  SLUDGE_DRYING = 'SLUDGE_DRYING',
  SHENGLI_STREET = 'SHENGLI_STREET',
  HUANGMIAO_STREET = 'HUANGMIAO_STREET',
  CHANGCHENG_ROAD = 'CHANGCHENG_ROAD',
  JING_1_ROAD = 'JING_1_ROAD',
  WEI_6_ROAD = 'WEI_6_ROAD',
  COMMAND_CENTRE = 'COMMAND_CENTRE',
}
registerEnumType(NamedWork, {
  name: 'NamedWork',
  description:
    'Works that the year’s opinions call by name, so that their targets find them whatever they are renamed to',
})

export enum WorkState {
  BUILDING = 'BUILDING',
  ACCEPTED = 'ACCEPTED',
  OPENED = 'OPENED',
}
registerEnumType(WorkState, { name: 'ConstructionWorkState', description: '在建, 竣工验收, 投用（通车）' })
