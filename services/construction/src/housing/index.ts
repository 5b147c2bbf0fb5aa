import { type Feature, registerDoors } from '@tongchou/service-kit'
import { ConstructionWork } from '../work/work.entity.ts'
import { settleBatch } from './advance-batch.ts'
import { ExpropriationAgreement, Household, HouseholdState } from './household.entity.ts'
import { refusalOfHousehold } from './household.rules.ts'
import { HousingBatch } from './housing-batch.entity.ts'
import { HouseholdValues, HousingBatchValues } from './housing.inputs.ts'
import { HouseholdResolver, HousingBatchResolver, HousingOfWorkResolver } from './housing.resolver.ts'
import { renewalHomes } from './renewal-homes.targets.ts'
import { RenewalProgramme } from './renewal-programme.entity.ts'
import { settleProgramme } from './renewal-programme.ts'
import { refusalOfProgramme } from './renewal.rules.ts'

const permission = 'construction.record'

export const housingFeature: Feature = {
  entities: [RenewalProgramme, HousingBatch, Household, ExpropriationAgreement],
  resolvers: [
    registerDoors({
      entity: RenewalProgramme,
      name: 'RenewalProgramme',
      plural: 'renewalProgrammes',
      noun: 'renewal-programme',
      permission: 'construction.keep',
      orderBy: ['year'],
      refuse: refusalOfProgramme,
      settle: settleProgramme,
    }),
    registerDoors({
      entity: HousingBatch,
      name: 'HousingBatch',
      plural: 'housingBatches',
      noun: 'batch',
      permission,
      orderBy: ['plannedStartOn', 'name', 'startedOn'],
      openFirst: { until: 'completedOn', by: 'plannedFinishOn' },
      filterBy: ['workId'],
      search: ['name'],
      values: HousingBatchValues,
      parents: { workId: () => ConstructionWork },
      refuse: ({ plannedStartOn, plannedFinishOn }) =>
        plannedFinishOn < plannedStartOn ? { code: 'days-out-of-order', field: 'plannedFinishOn' } : null,
      settle: settleBatch,
    }),
    registerDoors({
      entity: Household,
      name: 'Household',
      plural: 'households',
      noun: 'household',
      permission,
      orderBy: ['fileNumber', 'registeredOn'],
      openFirst: { until: 'resettledOn', by: 'fileNumber' },
      filterBy: ['workId', 'state'],
      search: ['fileNumber'],
      values: HouseholdValues,
      parents: { workId: () => ConstructionWork },
      refuse: refusalOfHousehold,
      settle: async (_ctx, _values, before) => ({ state: before?.state ?? HouseholdState.REGISTERED }),
    }),
    HousingBatchResolver,
    HouseholdResolver,
    HousingOfWorkResolver,
  ],
  targets: renewalHomes,
}
