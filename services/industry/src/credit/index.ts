import type { Feature } from '@tongchou/service-kit'
import { creditExtended } from './credit-extended.target.ts'
import { EnterpriseLoansResolver, LoanProductResolver, LoanResolver } from './credit.resolver.ts'
import { LoanProduct, PoolEntry } from './loan-product.entity.ts'
import { Loan } from './loan.entity.ts'
import { creditSheets } from './credit.sheets.ts'

export const creditFeature: Feature = {
  entities: [LoanProduct, PoolEntry, Loan],
  resolvers: [LoanProductResolver, LoanResolver, EnterpriseLoansResolver],
  sheets: creditSheets,
  targets: [creditExtended],
}
