import type { Condition } from '@tongchou/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import type { LandParcel } from './land-parcel.entity.ts'
import type { LandParcelFilter, LandParcelOrder } from './land-parcel.inputs.ts'

/** The column that each order goes by. */
export const ORDER_COLUMNS: Readonly<Record<LandParcelOrder, keyof LandParcel & string>> = {
  CODE: 'id',
  NAME: 'name',
  AREA: 'areaMu',
  APPROVED_ON: 'approvedOn',
  SUPPLIED_ON: 'suppliedOn',
  STARTED_ON: 'startedOn',
}

const EQUAL = ['township', 'stage', 'landUse', 'projectId', 'enterpriseUscc', 'demandId', 'batchNumber'] as const

/** Narrows parcels by a filter; `fiveNot` is the condition of the class that was asked for, null where the county has no such class. */
export function whereLandParcel(
  query: SelectQueryBuilder<LandParcel>,
  filter: LandParcelFilter,
  fiveNot: Condition | null | undefined,
): void {
  for (const column of EQUAL) {
    const value = filter[column]
    if (value != null) query.andWhere(`row.${column} = :${column}`, { [column]: value })
  }
  if (filter.startedUnsupplied != null) {
    const holds = 'row.startedOn IS NOT NULL AND (row.suppliedOn IS NULL OR row.suppliedOn > row.startedOn)'
    query.andWhere(filter.startedUnsupplied ? holds : `NOT (${holds})`)
  }
  if (fiveNot === undefined) return
  if (fiveNot === null) query.andWhere('1 = 0')
  else {
    let index = 0
    const sql = fiveNot.sql.replaceAll('p.', 'row.').replaceAll('?', () => `:five${index++}`)
    query.andWhere(`(${sql})`, Object.fromEntries(fiveNot.parameters.map((value, at) => [`five${at}`, value])))
  }
}
