/** The codes a project is described by, in the order in which they are offered. */
export const kinds = ['CONTINUING', 'NEW', 'RESERVE'] as const
export type ProjectKind = (typeof kinds)[number]

export const stages = [
  'CONCEIVED',
  'RESERVED',
  'APPROVED',
  'PRE_CONSTRUCTION',
  'READY',
  'STARTED',
  'SUSPENDED',
  'COMPLETED',
  'COMMISSIONED',
  'SUBSTITUTED',
  'CANCELLED',
] as const
export type ProjectStage = (typeof stages)[number]

export const sectors = [
  'INDUSTRY',
  'AGRICULTURE',
  'URBAN',
  'TRANSPORT',
  'WATER',
  'ECOLOGY',
  'SOCIAL',
  'TOURISM',
  'ENERGY',
  'LOGISTICS',
] as const
export type Sector = (typeof sectors)[number]

export const ecoIndustries = [
  'ENERGY_SAVING',
  'CLEAN_PRODUCTION',
  'CLEAN_ENERGY',
  'CIRCULAR_AGRICULTURE',
  'CHINESE_MEDICINE',
  'CULTURE_TOURISM',
  'CORRIDOR_LOGISTICS',
  'DATA_INFORMATION',
  'CIVIL_MILITARY',
  'ADVANCED_MANUFACTURING',
] as const

export const tags = [
  'KEY_INDUSTRIAL',
  'PARK',
  'PARK_KEY',
  'STREET_REBUILD',
  'SHANTY_RENEWAL',
  'URBAN_CONTINUING_NAMED',
  'HIGH_STANDARD_FARMLAND',
  'RURAL_TRANSFER_STATION',
  'WASTE_SORTING',
  'ACCELERATED',
  'AILI_TOWN',
  'SLUDGE_DRYING',
  'SUBSTITUTE_POOL',
] as const
export type ProjectTag = (typeof tags)[number]

export const levels = ['COUNTY', 'CITY', 'PROVINCE'] as const
export const approvalTypes = ['APPROVAL', 'VERIFICATION', 'FILING'] as const
export const evidences = ['CONSTRUCTION_PERMIT', 'START_ORDER'] as const
export const blockers = ['LAND', 'PERMIT', 'FUNDS', 'DEMOLITION', 'DESIGN', 'OTHER'] as const
export type Blocker = (typeof blockers)[number]
export const checklists = ['FIVE_ONES', 'FOUR_ROLES', 'DUAL_NOTICE'] as const

export const stepKinds = [
  'ESTABLISHMENT',
  'LAND',
  'PLANNING',
  'ENVIRONMENT',
  'FEASIBILITY',
  'DESIGN',
  'DRAWINGS',
  'FUNDING',
  'TENDER',
  'CONSTRUCTION_PERMIT',
] as const
export type StepKind = (typeof stepKinds)[number]

/** The colour of a project's own lamp. */
export type ProjectLamp = 'GREEN' | 'YELLOW' | 'RED'
