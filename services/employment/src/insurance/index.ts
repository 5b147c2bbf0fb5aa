import { type Context, type Feature, refuseIf, registerDoors } from '@tongchou/service-kit'
import { Resident } from '../resident/resident.entity.ts'
import { coverage } from './coverage.target.ts'
import { fundBalance } from './fund-balance.target.ts'
import { fundForm } from './fund-form.ts'
import { FundReserve } from './fund-reserve.entity.ts'
import { InsuranceAccount, InsuranceAccountValues } from './insurance-account.entity.ts'
import { InsuranceFundMonth } from './insurance-fund-month.entity.ts'
import { InsuranceAccountResolver, InsuranceFundResolver } from './insurance.resolver.ts'
import {
  refusalOfAccount,
  refusalOfMobileMonth,
  refusalOfReform,
  refusalOfReserve,
  refusalOfRiskCheck,
  refusalOfTask,
} from './insurance.rules.ts'
import { InsuranceRiskCheck } from './insurance-risk-check.entity.ts'
import { InsuranceTask } from './insurance-task.entity.ts'
import { MobileInsuranceMonth } from './mobile-insurance-month.entity.ts'
import { pensionReform } from './pension-reform.target.ts'
import { PensionReformUnit } from './pension-reform-unit.entity.ts'

async function refuseSecondAccount(
  ctx: Context,
  { residentId, scheme }: InsuranceAccountValues,
  before: InsuranceAccount | null,
) {
  const other = await ctx.db.repository(InsuranceAccount).findOneBy({ residentId, scheme })
  refuseIf(other !== null && other.id !== before?.id, 'insurance-account.exists', 'scheme')
}

async function refuseSecondReserve(ctx: Context, { year, scheme }: FundReserve, before: FundReserve | null) {
  const other = await ctx.db.repository(FundReserve).findOneBy({ year, scheme })
  refuseIf(other !== null && other.id !== before?.id, 'fund-reserve.exists', 'scheme')
}

export const insuranceFeature: Feature = {
  entities: [
    InsuranceAccount,
    InsuranceFundMonth,
    FundReserve,
    InsuranceTask,
    InsuranceRiskCheck,
    PensionReformUnit,
    MobileInsuranceMonth,
  ],
  resolvers: [
    registerDoors({
      entity: InsuranceAccount,
      name: 'InsuranceAccount',
      plural: 'insuranceAccounts',
      noun: 'insurance-account',
      permission: 'employment.record',
      orderBy: ['obligedOn', 'enrolledOn'],
      openFirst: { until: ['enrolledOn', 'endedOn'], by: 'obligedOn' },
      filterBy: ['scheme', 'township', 'residentId', 'employerUscc'],
      values: InsuranceAccountValues,
      parents: { residentId: () => Resident },
      refuse: refusalOfAccount,
      settle: refuseSecondAccount,
    }),
    registerDoors({
      entity: FundReserve,
      name: 'FundReserve',
      plural: 'fundReserves',
      noun: 'fund-reserve',
      permission: 'employment.keep',
      orderBy: ['year', 'scheme'],
      filterBy: ['year', 'scheme'],
      refuse: refusalOfReserve,
      settle: refuseSecondReserve,
    }),
    registerDoors({
      entity: InsuranceTask,
      name: 'InsuranceTask',
      plural: 'insuranceTasks',
      noun: 'insurance-task',
      permission: 'employment.keep',
      orderBy: ['dueOn', 'employer', 'due'],
      openFirst: { until: 'doneOn', by: 'dueOn' },
      filterBy: ['process', 'scheme', 'employerUscc'],
      search: ['employer'],
      refuse: refusalOfTask,
    }),
    registerDoors({
      entity: InsuranceRiskCheck,
      name: 'InsuranceRiskCheck',
      plural: 'insuranceRiskChecks',
      noun: 'risk-check',
      permission: 'employment.keep',
      orderBy: ['handledOn', 'amount', 'checkedOn'],
      openFirst: { until: 'checkedOn', by: 'handledOn' },
      filterBy: ['risk', 'upheld'],
      search: ['businessNumber', 'handledBy'],
      refuse: refusalOfRiskCheck,
    }),
    registerDoors({
      entity: PensionReformUnit,
      name: 'PensionReformUnit',
      plural: 'pensionReformUnits',
      noun: 'pension-reform',
      permission: 'employment.keep',
      orderBy: ['name', 'migratedOn', 'arrears'],
      openFirst: { until: 'migratedOn', by: 'name' },
      search: ['name'],
      refuse: refusalOfReform,
    }),
    registerDoors({
      entity: MobileInsuranceMonth,
      name: 'MobileInsuranceMonth',
      plural: 'mobileInsuranceMonths',
      noun: 'mobile-insurance',
      permission: 'employment.record',
      orderBy: ['period', 'registeredUsers'],
      filterBy: ['township', 'period'],
      refuse: refusalOfMobileMonth,
    }),
    InsuranceFundResolver,
    InsuranceAccountResolver,
  ],
  targets: [coverage, fundBalance, pensionReform],
  forms: [fundForm],
}
