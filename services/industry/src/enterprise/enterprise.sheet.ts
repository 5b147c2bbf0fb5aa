import { defineSheet, refuseIf, search } from '@tongchou/service-kit'
import { Enterprise } from './enterprise.entity.ts'
import { KeepEnterpriseInput } from './enterprise.inputs.ts'
import { whereEnterprise } from './enterprise.repository.ts'
import { keepEnterprise } from './keep-enterprise.ts'

/** The enterprises as a sheet. A credit code names its enterprise for life: a row keeps the one it was made with. */
export const enterpriseSheet = defineSheet({
  name: 'enterprises',
  entity: Enterprise,
  permission: 'industry.record',
  values: KeepEnterpriseInput,
  cells: ({ id, isKey }) => ({ uscc: id, key: isKey }),
  order: 'name',
  filterType: 'EnterpriseFilter',
  where: (query, { search: text, filter }) => {
    search(query, text, ['name', 'id'])
    whereEnterprise(query, filter ?? {})
  },
  keep: (ctx, { before, version, values }) => {
    refuseIf(before !== null && before.id !== values.uscc, 'key-fixed', 'uscc')
    return keepEnterprise(ctx, { ...values, version: before ? version : null })
  },
})
