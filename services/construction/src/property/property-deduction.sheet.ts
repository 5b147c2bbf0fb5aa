import { DayScalar, defineSheet } from '@tongchou/service-kit'
import { Field, InputType, Int } from 'type-graphql'
import { enteredRow } from '../sheet/entered-row.ts'
import { noticeDeduction } from './advance-deduction.ts'
import { DeductionState, PropertyDeduction } from './property-deduction.entity.ts'
import { NoticePropertyDeductionInput } from './property-deduction.inputs.ts'
import { whereDeduction } from './property-deduction.repository.ts'

/** A deduction as it stands in a sheet: what the firm was told, and what became of it. */
@InputType({ description: 'A deduction in a sheet: what the firm was told, and, to be read only, what became of it' })
export class PropertyDeductionRow extends NoticePropertyDeductionInput {
  @Field(() => DeductionState, { nullable: true })
  state?: DeductionState | null

  @Field(() => DayScalar, { nullable: true })
  appealedOn?: string | null

  @Field(() => DayScalar, { nullable: true })
  decidedOn?: string | null

  @Field(() => DayScalar, { nullable: true })
  effectiveOn?: string | null

  @Field(() => Int, { nullable: true })
  countedPoints?: number | null
}

/** Deductions as a sheet: notices are entered by it; an appeal and its decision are taken one by one. */
export const propertyDeductionSheet = defineSheet({
  name: 'propertyDeductions',
  entity: PropertyDeduction,
  permission: 'construction.keep',
  values: PropertyDeductionRow,
  order: 'noticedOn',
  filterType: 'PropertyDeductionFilter',
  where: (query, { search: text, filter }) => whereDeduction(query, { ...filter, search: text }),
  keep: enteredRow(noticeDeduction, ['state', 'appealedOn', 'decidedOn', 'effectiveOn', 'countedPoints']),
})
