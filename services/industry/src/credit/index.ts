import type { Feature } from '@tongchou/service-kit'
import { creditExtended } from './credit-extended.target.ts'
import { EnterpriseLoansResolver, LoanProductResolver, LoanResolver } from './credit.resolver.ts'
import { LoanProduct, PoolEntry } from './loan-product.entity.ts'
import { Loan } from './loan.entity.ts'

export const creditFeature: Feature = {
  entities: [LoanProduct, PoolEntry, Loan],
  resolvers: [LoanProductResolver, LoanResolver, EnterpriseLoansResolver],
  targets: [creditExtended],
}
