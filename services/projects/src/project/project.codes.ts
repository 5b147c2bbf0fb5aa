import { registerEnumType } from 'type-graphql'

export enum ProjectKind {
  CONTINUING = 'CONTINUING',
  NEW = 'NEW',
  RESERVE = 'RESERVE',
}
registerEnumType(ProjectKind, {
  name: 'ProjectKind',
  description:
    'Continuing 续建 and new 新建 projects make up the annual list; reserve 预备 ones stand by as substitutes',
})

export enum ProjectStage {
  CONCEIVED = 'CONCEIVED',
  RESERVED = 'RESERVED',
  APPROVED = 'APPROVED',
  PRE_CONSTRUCTION = 'PRE_CONSTRUCTION',
  READY = 'READY',
  STARTED = 'STARTED',
  SUSPENDED = 'SUSPENDED',
  COMPLETED = 'COMPLETED',
  COMMISSIONED = 'COMMISSIONED',
  SUBSTITUTED = 'SUBSTITUTED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ProjectStage, {
  name: 'ProjectStage',
  description:
    '谋划, 入库储备, 立项, 前期, 具备开工条件, 在建, 停工, 建成, 投产; a project leaves the list by 替补 or 取消',
})

export enum ProjectLevel {
  COUNTY = 'COUNTY',
  CITY = 'CITY',
  PROVINCE = 'PROVINCE',
}
registerEnumType(ProjectLevel, { name: 'ProjectLevel', description: 'On whose list of major projects it stands' })

export enum Sector {
  INDUSTRY = 'INDUSTRY',
  AGRICULTURE = 'AGRICULTURE',
  URBAN = 'URBAN',
  TRANSPORT = 'TRANSPORT',
  WATER = 'WATER',
  ECOLOGY = 'ECOLOGY',
  SOCIAL = 'SOCIAL',
  TOURISM = 'TOURISM',
  ENERGY = 'ENERGY',
  LOGISTICS = 'LOGISTICS',
}
registerEnumType(Sector, { name: 'Sector', description: 'Line of business that a project belongs to' })

export enum EcoIndustry {
  ENERGY_SAVING = 'ENERGY_SAVING',
  CLEAN_PRODUCTION = 'CLEAN_PRODUCTION',
  CLEAN_ENERGY = 'CLEAN_ENERGY',
  CIRCULAR_AGRICULTURE = 'CIRCULAR_AGRICULTURE',
  CHINESE_MEDICINE = 'CHINESE_MEDICINE',
  CULTURE_TOURISM = 'CULTURE_TOURISM',
  CORRIDOR_LOGISTICS = 'CORRIDOR_LOGISTICS',
  DATA_INFORMATION = 'DATA_INFORMATION',
  CIVIL_MILITARY = 'CIVIL_MILITARY',
  ADVANCED_MANUFACTURING = 'ADVANCED_MANUFACTURING',
}
registerEnumType(EcoIndustry, { name: 'EcoIndustry', description: 'The ten eco-industries 十大生态产业' })

export enum ApprovalType {
  APPROVAL = 'APPROVAL',
  VERIFICATION = 'VERIFICATION',
  FILING = 'FILING',
}
registerEnumType(ApprovalType, {
  name: 'ApprovalType',
  description: '审批 for government investment, 核准 or 备案 for enterprises',
})

export enum Blocker {
  LAND = 'LAND',
  PERMIT = 'PERMIT',
  FUNDS = 'FUNDS',
  DEMOLITION = 'DEMOLITION',
  DESIGN = 'DESIGN',
  OTHER = 'OTHER',
}
registerEnumType(Blocker, { name: 'Blocker', description: 'What holds a project up' })

export enum StartEvidence {
  CONSTRUCTION_PERMIT = 'CONSTRUCTION_PERMIT',
  START_ORDER = 'START_ORDER',
}
registerEnumType(StartEvidence, {
  name: 'StartEvidence',
  description: 'What proves a start: 施工许可 or 开工令, each with its document number',
})

export enum ProjectTagCode {
  KEY_INDUSTRIAL = 'KEY_INDUSTRIAL',
  PARK = 'PARK',
  PARK_KEY = 'PARK_KEY',
  STREET_REBUILD = 'STREET_REBUILD',
  SHANTY_RENEWAL = 'SHANTY_RENEWAL',
  URBAN_CONTINUING_NAMED = 'URBAN_CONTINUING_NAMED',
  HIGH_STANDARD_FARMLAND = 'HIGH_STANDARD_FARMLAND',
  RURAL_TRANSFER_STATION = 'RURAL_TRANSFER_STATION',
  WASTE_SORTING = 'WASTE_SORTING',
  ACCELERATED = 'ACCELERATED',
  AILI_TOWN = 'AILI_TOWN',
  SLUDGE_DRYING = 'SLUDGE_DRYING',
  SUBSTITUTE_POOL = 'SUBSTITUTE_POOL',
}
registerEnumType(ProjectTagCode, {
  name: 'ProjectTagCode',
  description: 'Lists a project stands on; lists overlap, so figures of lists are never added together',
})

export enum IdeaStage {
  IDEA = 'IDEA',
  CONCEPT = 'CONCEPT',
  FEASIBILITY = 'FEASIBILITY',
  SUBMITTED = 'SUBMITTED',
}
registerEnumType(IdeaStage, { name: 'IdeaStage', description: 'How far a conceived project is packaged' })

export enum Lamp {
  GREEN = 'GREEN',
  YELLOW = 'YELLOW',
  RED = 'RED',
}
registerEnumType(Lamp, { name: 'ProjectLamp', description: 'A project’s own lamp, by published practice' })
