import { search } from '@tongchou/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import type { PropertyDeduction } from './property-deduction.entity.ts'
import type { PropertyDeductionFilter } from './property-deduction.inputs.ts'

/** Narrows deductions, known as `row`, to what is asked for. */
export function whereDeduction(query: SelectQueryBuilder<PropertyDeduction>, asked: PropertyDeductionFilter): void {
  search(query, asked.search, ['noticeNumber', 'clause', 'reason'])
  if (asked.companyId) query.andWhere('row.companyId = :companyId', { companyId: asked.companyId })
  if (asked.state?.length) query.andWhere('row.state IN (:...state)', { state: asked.state })
}
