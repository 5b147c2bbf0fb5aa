import { defineSheet, keptBy } from '@tongchou/service-kit'
import { keepProductOutput } from './keep-product-output.ts'
import { ProductOutput } from './product-output.entity.ts'
import { KeepProductOutputInput } from './product-output.resolver.ts'

/** What enterprises made of each product in a month, as a sheet. */
export const productOutputSheet = defineSheet({
  name: 'productOutputs',
  entity: ProductOutput,
  permission: 'industry.record',
  values: KeepProductOutputInput,
  cells: ({ enterpriseId }) => ({ uscc: enterpriseId }),
  order: 'period',
  search: ['product'],
  filterBy: ['enterpriseId', 'period', 'product'],
  keep: keptBy(keepProductOutput),
})
