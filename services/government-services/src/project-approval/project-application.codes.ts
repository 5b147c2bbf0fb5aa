import { registerEnumType } from 'type-graphql'

export enum ProjectApplicationKind {
  INVESTMENT_FILING = 'INVESTMENT_FILING',
  FEASIBILITY = 'FEASIBILITY',
  LAND_PREREVIEW = 'LAND_PREREVIEW',
  LAND_PLANNING = 'LAND_PLANNING',
  WORKS_PLANNING = 'WORKS_PLANNING',
  ENVIRONMENT = 'ENVIRONMENT',
  WATER_SOIL = 'WATER_SOIL',
  ENERGY = 'ENERGY',
  FIRE_DESIGN = 'FIRE_DESIGN',
  CONSTRUCTION = 'CONSTRUCTION',
  COMPLETION = 'COMPLETION',
}
registerEnumType(ProjectApplicationKind, {
  name: 'ProjectApplicationKind',
  description:
    '投资备案（核准）、可行性研究报告批复、用地预审与选址、用地规划许可、工程规划许可、环评、水土保持、节能审查、消防设计审查、施工许可、竣工联合验收',
})

export enum ProjectApplicationStage {
  RECEIVED = 'RECEIVED',
  ACCEPTED = 'ACCEPTED',
  SUSPENDED = 'SUSPENDED',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
}
registerEnumType(ProjectApplicationStage, {
  name: 'ProjectApplicationStage',
  description: '已收件、已受理、中止计时、准予、不予、不予受理',
})

export enum ApprovalBlocker {
  MATERIALS = 'MATERIALS',
  OTHER_APPROVAL = 'OTHER_APPROVAL',
  EXPERT_REVIEW = 'EXPERT_REVIEW',
  LAND = 'LAND',
  FEE = 'FEE',
  OTHER = 'OTHER',
}
registerEnumType(ApprovalBlocker, {
  name: 'ApprovalBlocker',
  description: '材料补正、前置审批未完成、专家评审（技术审查）、用地问题、费用未缴、其他',
})
