import type { Feature } from '@tongchou/service-kit'
import { TaxClue } from './tax-clue.entity.ts'
import { EnterpriseTaxCluesResolver, ParcelTaxResolver, TaxClueResolver } from './tax-clue.resolver.ts'

export const taxClueFeature: Feature = {
  entities: [TaxClue],
  resolvers: [TaxClueResolver, ParcelTaxResolver, EnterpriseTaxCluesResolver],
}
