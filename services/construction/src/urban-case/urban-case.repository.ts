import { search } from '@tongchou/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import type { UrbanCase } from './urban-case.entity.ts'
import type { UrbanCaseFilter } from './urban-case.inputs.ts'

const EQUAL = ['kind', 'source', 'categoryId', 'gridCellId', 'township', 'department'] as const

/** Narrows cases, known as `row`, to what is asked for. */
export function whereCase(query: SelectQueryBuilder<UrbanCase>, asked: UrbanCaseFilter, today: string): void {
  search(query, asked.search, ['number', 'place', 'description'])
  for (const column of EQUAL)
    if (asked[column]) query.andWhere(`row.${column} = :${column}`, { [column]: asked[column] })
  if (asked.state?.length) query.andWhere('row.state IN (:...state)', { state: asked.state })
  if (asked.overdue) query.andWhere('row.stepDueOn < :today', { today })
  if (asked.reworked) query.andWhere('row.returns > 0')
}
