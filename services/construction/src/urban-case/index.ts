import { type Feature, registerDoors } from '@tongchou/service-kit'
import { DepartmentCasesResolver, TownshipCasesResolver, UrbanCaseBoardResolver } from './case-board.resolver.ts'
import { UrbanCaseCategory, UrbanCaseStepLimit, UrbanGridCell } from './case-registers.entity.ts'
import { urbanCaseAlerts } from './urban-case.alerts.ts'
import { UrbanCase } from './urban-case.entity.ts'
import { UrbanCaseResolver, UrbanCaseStepResolver } from './urban-case.resolver.ts'
import { refusalOfCategory, refusalOfGridCell, refusalOfStepLimit } from './urban-case.rules.ts'
import { UrbanCaseRow, urbanCaseSheet } from './urban-case.sheet.ts'
import { UrbanCaseFilter } from './urban-case.inputs.ts'
import { UrbanCaseStep } from './urban-case-step.entity.ts'

const permission = 'construction.keep'

export const urbanCaseFeature: Feature = {
  entities: [UrbanCase, UrbanCaseStep, UrbanCaseCategory, UrbanCaseStepLimit, UrbanGridCell],
  resolvers: [
    registerDoors({
      entity: UrbanCaseCategory,
      name: 'UrbanCaseCategory',
      plural: 'urbanCaseCategories',
      noun: 'case-category',
      permission,
      orderBy: ['code', 'handlingDays'],
      filterBy: ['kind', 'department'],
      search: ['code', 'name'],
      refuse: refusalOfCategory,
    }),
    registerDoors({
      entity: UrbanCaseStepLimit,
      name: 'UrbanCaseStepLimit',
      plural: 'urbanCaseStepLimits',
      noun: 'case-step-limit',
      permission,
      orderBy: ['step'],
      refuse: refusalOfStepLimit,
    }),
    registerDoors({
      entity: UrbanGridCell,
      name: 'UrbanGridCell',
      plural: 'urbanGridCells',
      noun: 'grid-cell',
      permission,
      orderBy: ['code'],
      filterBy: ['township'],
      search: ['code', 'name', 'committee', 'patroller'],
      refuse: refusalOfGridCell,
    }),
    UrbanCaseResolver,
    UrbanCaseStepResolver,
    UrbanCaseBoardResolver,
    TownshipCasesResolver,
    DepartmentCasesResolver,
  ],
  types: [UrbanCaseRow, UrbanCaseFilter],
  alerts: urbanCaseAlerts,
  sheets: [urbanCaseSheet],
}
