import { defineSheet, enteredBy, keptBy } from '@tongchou/service-kit'
import { ApplyForLoanInput, KeepLoanProductInput } from './credit.inputs.ts'
import { applyForLoan, keepLoanProduct } from './keep-credit.ts'
import { LoanProduct } from './loan-product.entity.ts'
import { Loan } from './loan.entity.ts'

/** Applications for loans as a sheet; a bank's answer is noted one by one. */
const loanSheet = defineSheet({
  name: 'loans',
  entity: Loan,
  permission: 'industry.record',
  values: ApplyForLoanInput,
  without: ['renews'],
  cells: ({ enterpriseId }) => ({ uscc: enterpriseId }),
  order: 'appliedOn',
  filterBy: ['productId', 'stage'],
  keep: enteredBy(applyForLoan),
})

const productSheet = defineSheet({
  name: 'loanProducts',
  entity: LoanProduct,
  permission: 'industry.keep',
  values: KeepLoanProductInput,
  order: 'name',
  search: ['name', 'bank'],
  filterBy: ['kind'],
  keep: keptBy(keepLoanProduct),
})

export const creditSheets = [loanSheet, productSheet]
