import { type Context, type Feature, refuse, refuseIf, registerDoors } from '@tongchou/service-kit'
import { Resident } from '../resident/resident.entity.ts'
import { EmploymentPolicy } from './employment-policy.entity.ts'
import { EmploymentProgramme } from './employment-programme.entity.ts'
import { PayPolicy } from './pay-policy.entity.ts'
import { PolicyBenefit, PolicyBenefitValues } from './policy-benefit.entity.ts'
import { refusalByPolicy, refusalOfBenefit, refusalOfPay, refusalOfPolicy } from './programme.rules.ts'
import { ProgrammeBoardResolver } from './programme-board.resolver.ts'
import { BenefitPolicyResolver, ResidentSupportResolver } from './resident-support.resolver.ts'

async function settleBenefit(ctx: Context, values: PolicyBenefitValues, before: PolicyBenefit | null): Promise<void> {
  const { policyId, residentId, approvedOn } = values
  const [policy, resident] = [
    await ctx.get(EmploymentPolicy, policyId, 'policyId'),
    await ctx.get(Resident, residentId, 'residentId'),
  ]
  refuse(refusalByPolicy(values, policy, resident.keyGroup))
  const other = await ctx.db.repository(PolicyBenefit).findOneBy({ policyId, residentId, approvedOn })
  refuseIf(other !== null && other.id !== before?.id, 'benefit.granted-already', 'residentId')
}

export const programmeFeature: Feature = {
  entities: [EmploymentProgramme, EmploymentPolicy, PolicyBenefit, PayPolicy],
  resolvers: [
    registerDoors({
      entity: EmploymentProgramme,
      name: 'EmploymentProgramme',
      plural: 'employmentProgrammes',
      noun: 'employment-programme',
      permission: 'employment.keep',
      orderBy: ['year', 'keyGroup'],
      filterBy: ['year', 'keyGroup'],
    }),
    registerDoors({
      entity: EmploymentPolicy,
      name: 'EmploymentPolicy',
      plural: 'employmentPolicies',
      noun: 'employment-policy',
      permission: 'employment.keep',
      orderBy: ['beginsOn', 'name'],
      filterBy: ['kind', 'keyGroup'],
      search: ['name', 'documentNumber'],
      refuse: refusalOfPolicy,
    }),
    registerDoors({
      entity: PolicyBenefit,
      name: 'PolicyBenefit',
      plural: 'policyBenefits',
      noun: 'benefit',
      permission: 'employment.keep',
      orderBy: ['approvedOn', 'amount', 'paidOn'],
      openFirst: { until: 'paidOn', by: 'approvedOn' },
      filterBy: ['policyId', 'residentId', 'township'],
      values: PolicyBenefitValues,
      search: ['voucher'],
      parents: { policyId: () => EmploymentPolicy, residentId: () => Resident },
      refuse: refusalOfBenefit,
      settle: settleBenefit,
    }),
    registerDoors({
      entity: PayPolicy,
      name: 'PayPolicy',
      plural: 'payPolicies',
      noun: 'pay-policy',
      permission: 'employment.keep',
      orderBy: ['dueOn', 'name'],
      openFirst: { until: 'doneOn', by: 'dueOn' },
      filterBy: ['department'],
      search: ['name', 'documentNumber'],
      refuse: refusalOfPay,
    }),
    ProgrammeBoardResolver,
    ResidentSupportResolver,
    BenefitPolicyResolver,
  ],
}
