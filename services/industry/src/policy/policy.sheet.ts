import { defineSheet, keptBy } from '@tongchou/service-kit'
import { keepPolicyPoint } from './keep-policy.ts'
import { PolicyPoint } from './policy.entity.ts'
import { KeepPolicyPointInput } from './policy.inputs.ts'

/** The points of the policies as a sheet, with what shows that each is carried out. */
export const policyPointSheet = defineSheet({
  name: 'policyPoints',
  entity: PolicyPoint,
  permission: 'industry.keep',
  values: KeepPolicyPointInput,
  order: 'pointNumber',
  search: ['title'],
  filterBy: ['policyId', 'department'],
  keep: keptBy(keepPolicyPoint),
})
