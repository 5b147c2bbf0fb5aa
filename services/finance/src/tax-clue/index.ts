import type { Feature } from '@tongchou/service-kit'
import { TaxClue } from './tax-clue.entity.ts'
import { EnterpriseTaxCluesResolver, ParcelTaxResolver, TaxClueResolver } from './tax-clue.resolver.ts'
import { taxClueSheet } from './tax-clue.sheet.ts'

export const taxClueFeature: Feature = {
  entities: [TaxClue],
  resolvers: [TaxClueResolver, ParcelTaxResolver, EnterpriseTaxCluesResolver],
  sheets: [taxClueSheet],
}
