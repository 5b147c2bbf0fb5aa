import { type Feature, registerDoors } from '@tongchou/service-kit'
import { Village } from '../village/village.entity.ts'
import { checkVillage, settleInspection, settlePoint } from './clear-rubbish.ts'
import {
  LitterFreeTask,
  SanitaryCriterion,
  SanitaryCriterionValues,
  SanitarySelfCheck,
} from './sanitary-criterion.entity.ts'
import { sanitationAlerts } from './sanitation.alerts.ts'
import {
  CleanlinessResolver,
  RubbishPointResolver,
  SanitaryCriterionResolver,
  TownshipSanitationResolver,
} from './sanitation.resolver.ts'
import {
  refusalOfCriterion,
  refusalOfPoint,
  refusalOfSurvey,
  refusalOfTask,
  refusalOfVillageInspection,
} from './sanitation.rules.ts'
import { sanitationTargets } from './sanitation.targets.ts'
import { RubbishPoint, RubbishPointValues, RubbishSurvey, VillageInspection } from './village-rubbish.entity.ts'

const keep = 'construction.keep'
const record = 'construction.record'
const parents = { villageId: () => Village }

const registers = [
  registerDoors({
    entity: SanitaryCriterion,
    name: 'SanitaryCriterion',
    plural: 'sanitaryCriteria',
    noun: 'sanitary-criterion',
    permission: keep,
    orderBy: ['code', 'dueOn'],
    filterBy: ['area', 'department'],
    search: ['code', 'title'],
    values: SanitaryCriterionValues,
    refuse: refusalOfCriterion,
  }),
  registerDoors({
    entity: LitterFreeTask,
    name: 'LitterFreeTask',
    plural: 'litterFreeTasks',
    noun: 'litter-free-task',
    permission: keep,
    orderBy: ['dueOn', 'actionYear'],
    openFirst: { until: 'doneOn', by: 'dueOn' },
    filterBy: ['actionYear', 'department'],
    search: ['title'],
    refuse: refusalOfTask,
  }),
  registerDoors({
    entity: VillageInspection,
    name: 'VillageInspection',
    plural: 'villageInspections',
    noun: 'village-inspection',
    permission: record,
    orderBy: ['inspectedOn', 'score'],
    openFirst: { until: 'remediedOn', while: 'row.remedyDueOn IS NOT NULL', by: 'remedyDueOn', latest: 'inspectedOn' },
    filterBy: ['township', 'villageId'],
    search: ['inspector', 'findings'],
    parents,
    refuse: refusalOfVillageInspection,
    settle: settleInspection,
  }),
  registerDoors({
    entity: RubbishSurvey,
    name: 'RubbishSurvey',
    plural: 'rubbishSurveys',
    noun: 'rubbish-survey',
    permission: keep,
    orderBy: ['surveyedOn'],
    filterBy: ['township', 'villageId'],
    search: ['surveyedBy'],
    parents,
    refuse: refusalOfSurvey,
    settle: checkVillage,
  }),
  registerDoors({
    entity: RubbishPoint,
    name: 'RubbishPoint',
    plural: 'rubbishPoints',
    noun: 'rubbish-point',
    permission: record,
    orderBy: ['dueOn', 'foundOn', 'volume'],
    openFirst: { until: 'verifiedOn', by: 'dueOn' },
    filterBy: ['township', 'villageId', 'state'],
    search: ['place'],
    values: RubbishPointValues,
    parents,
    refuse: refusalOfPoint,
    settle: settlePoint,
  }),
]

export const sanitationFeature: Feature = {
  entities: [SanitaryCriterion, SanitarySelfCheck, LitterFreeTask, VillageInspection, RubbishSurvey, RubbishPoint],
  resolvers: [
    ...registers,
    SanitaryCriterionResolver,
    RubbishPointResolver,
    CleanlinessResolver,
    TownshipSanitationResolver,
  ],
  targets: sanitationTargets,
  alerts: sanitationAlerts,
}
