import { type Context, type Feature, registerDoors } from '@tongchou/service-kit'
import { CommunityIssue, PropertyComplaint, PropertyInspection } from './community-life.entity.ts'
import { propertyAlerts } from './property.alerts.ts'
import { PropertyCommunityResolver, PropertyCompanyResolver, TownshipPropertyResolver } from './property.resolver.ts'
import {
  refusalOfCommunity,
  refusalOfCompany,
  refusalOfComplaint,
  refusalOfInspection,
  refusalOfIssue,
  refusalOfTraining,
} from './property.rules.ts'
import {
  PropertyCommunity,
  PropertyCommunityValues,
  PropertyCompany,
  PropertyCompanyValues,
  PropertyTraining,
} from './property-company.entity.ts'
import { PropertyDeduction } from './property-deduction.entity.ts'
import { PropertyDeductionFilter } from './property-deduction.inputs.ts'
import { PropertyDeductionResolver } from './property-deduction.resolver.ts'
import { PropertyDeductionRow, propertyDeductionSheet } from './property-deduction.sheet.ts'

const keep = 'construction.keep'
const record = 'construction.record'
const parents = { communityId: () => PropertyCommunity }

async function checkCompany(ctx: Context, { companyId }: PropertyCommunityValues): Promise<void> {
  if (companyId) await ctx.get(PropertyCompany, companyId, 'companyId')
}

const registers = [
  registerDoors({
    entity: PropertyCompany,
    name: 'PropertyCompany',
    plural: 'propertyCompanies',
    noun: 'property-company',
    permission: keep,
    orderBy: ['name', 'registeredOn'],
    filterBy: ['township'],
    search: ['name', 'uscc', 'manager'],
    values: PropertyCompanyValues,
    refuse: refusalOfCompany,
  }),
  registerDoors({
    entity: PropertyCommunity,
    name: 'PropertyCommunity',
    plural: 'propertyCommunities',
    noun: 'property-community',
    permission: keep,
    orderBy: ['name', 'households', 'contractEndsOn'],
    filterBy: ['township', 'companyId'],
    search: ['name', 'neighbourhood'],
    values: PropertyCommunityValues,
    refuse: refusalOfCommunity,
    settle: checkCompany,
  }),
  registerDoors({
    entity: PropertyTraining,
    name: 'PropertyTraining',
    plural: 'propertyTrainings',
    noun: 'property-training',
    permission: keep,
    orderBy: ['heldOn'],
    filterBy: ['companyId'],
    search: ['topic'],
    parents: { companyId: () => PropertyCompany },
    refuse: refusalOfTraining,
  }),
  registerDoors({
    entity: PropertyInspection,
    name: 'PropertyInspection',
    plural: 'propertyInspections',
    noun: 'property-inspection',
    permission: record,
    orderBy: ['inspectedOn', 'score'],
    openFirst: { until: 'remediedOn', while: 'row.remedyDueOn IS NOT NULL', by: 'remedyDueOn', latest: 'inspectedOn' },
    filterBy: ['communityId'],
    search: ['inspector', 'findings'],
    parents,
    refuse: refusalOfInspection,
  }),
  registerDoors({
    entity: PropertyComplaint,
    name: 'PropertyComplaint',
    plural: 'propertyComplaints',
    noun: 'property-complaint',
    permission: record,
    orderBy: ['receivedOn', 'dueOn', 'settledOn'],
    openFirst: { until: 'settledOn', by: 'dueOn' },
    filterBy: ['communityId', 'source', 'founded'],
    search: ['subject'],
    parents,
    refuse: refusalOfComplaint,
  }),
  registerDoors({
    entity: CommunityIssue,
    name: 'CommunityIssue',
    plural: 'communityIssues',
    noun: 'community-issue',
    permission: record,
    orderBy: ['raisedOn'],
    openFirst: { until: 'settledOn', by: 'raisedOn' },
    filterBy: ['communityId', 'raisedBy'],
    search: ['subject'],
    parents,
    refuse: refusalOfIssue,
  }),
]

export const propertyFeature: Feature = {
  entities: [
    PropertyCompany,
    PropertyCommunity,
    PropertyTraining,
    PropertyInspection,
    PropertyComplaint,
    CommunityIssue,
    PropertyDeduction,
  ],
  resolvers: [
    ...registers,
    PropertyCompanyResolver,
    PropertyCommunityResolver,
    PropertyDeductionResolver,
    TownshipPropertyResolver,
  ],
  types: [PropertyDeductionRow, PropertyDeductionFilter],
  alerts: propertyAlerts,
  sheets: [propertyDeductionSheet],
}
