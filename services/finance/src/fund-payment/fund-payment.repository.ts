import { search } from '@tongchou/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import type { FundPayment } from './fund-payment.entity.ts'

interface PaymentFilter {
  readonly fundId?: string | null
  readonly projectId?: string | null
  readonly from?: string | null
  readonly withoutProject?: boolean | null
}

/** Narrows payments by payee and voucher, to a fund, a project, from a day on, or to those that name no project. */
export function wherePayment(
  query: SelectQueryBuilder<FundPayment>,
  text: string | null | undefined,
  { fundId, projectId, from, withoutProject }: PaymentFilter,
): void {
  search(query, text, ['payee', 'voucherNumber'])
  if (fundId) query.andWhere('row.fundId = :fundId', { fundId })
  if (projectId) query.andWhere('row.projectId = :projectId', { projectId })
  if (from) query.andWhere('row.paidOn >= :from', { from })
  if (withoutProject) query.andWhere('row.projectId IS NULL')
}
