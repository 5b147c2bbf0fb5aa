import { search } from '@tongchou/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import type { TaxClue, TaxClueOrigin, TaxClueStage } from './tax-clue.entity.ts'

interface ClueFilter {
  readonly stage?: readonly TaxClueStage[] | null
  readonly origin?: TaxClueOrigin | null
  readonly department?: string | null
  readonly overdue?: boolean | null
}

/** Narrows clues by taxpayer and sign, by stage, origin and who checks them, or to those past their day. */
export function whereClue(
  query: SelectQueryBuilder<TaxClue>,
  text: string | null | undefined,
  { stage, origin, department, overdue }: ClueFilter,
  today: string,
): void {
  search(query, text, ['taxpayer', 'sign'])
  if (stage?.length) query.andWhere('row.stage IN (:...stage)', { stage })
  if (origin) query.andWhere('row.origin = :origin', { origin })
  if (department) query.andWhere('row.department = :department', { department })
  if (overdue) query.andWhere("row.dueOn < :today AND row.stage IN ('FOUND', 'VERIFIED')", { today })
}
