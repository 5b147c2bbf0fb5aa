import { type Context, type Feature, refuseIf, registerDoors } from '@tongchou/service-kit'
import { Resident } from '../resident/resident.entity.ts'
import { PensionFailure, PensionFailureValues } from './pension-failure.entity.ts'
import { pensionForm } from './pension-form.ts'
import { PensionMonth } from './pension-month.entity.ts'
import { PensionMonthResolver, TownshipPensionResolver } from './pension.resolver.ts'
import { refusalOfFailure } from './pension.rules.ts'
import { pensionPayment, pensionRenewal } from './pension.targets.ts'

async function refuseSecondFailure(
  ctx: Context,
  { period, residentId }: PensionFailureValues,
  before: PensionFailure | null,
) {
  const other = await ctx.db.repository(PensionFailure).findOneBy({ period, residentId })
  refuseIf(other !== null && other.id !== before?.id, 'pension.failure-listed-already', 'residentId')
}

export const pensionFeature: Feature = {
  entities: [PensionMonth, PensionFailure],
  resolvers: [
    registerDoors({
      entity: PensionFailure,
      name: 'PensionFailure',
      plural: 'pensionFailures',
      noun: 'pension-failure',
      permission: 'employment.record',
      orderBy: ['failedOn', 'period', 'resolvedOn'],
      openFirst: { until: 'resolvedOn', by: 'failedOn' },
      filterBy: ['period', 'township', 'cause', 'residentId'],
      values: PensionFailureValues,
      parents: { residentId: () => Resident },
      refuse: refusalOfFailure,
      settle: refuseSecondFailure,
    }),
    PensionMonthResolver,
    TownshipPensionResolver,
  ],
  targets: [pensionRenewal, pensionPayment],
  forms: [pensionForm],
}
