import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { PropertyCompany } from './property-company.entity.ts'

export enum DeductionState {
  NOTICED = 'NOTICED',
  APPEALED = 'APPEALED',
  UPHELD = 'UPHELD',
  REDUCED = 'REDUCED',
  REVOKED = 'REVOKED',
}
registerEnumType(DeductionState, {
  name: 'PropertyDeductionState',
  description: '已告知, 申诉中, 维持, 减轻, 撤销',
})

/**
 * Points that a firm loses 信用扣分. It is told first and may appeal; the points count from the day after its time to appeal
 * has run out, or from the decision.
 */
@Entity('property_deduction')
@ObjectType({ description: 'Points that a firm loses 信用扣分, told first and open to appeal' })
@Index(['companyId', 'effectiveOn'])
@Index(['state', 'appealedOn'])
@RowsWith(() => PropertyCompany, 'property_company', 'companyId')
export class PropertyDeduction extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  companyId: string

  @Field(() => ID, { nullable: true, description: 'Community in which it happened' })
  @ReferenceColumn({ nullable: true })
  communityId: string | null

  @Field(() => DayScalar, { description: 'Day on which it was found' })
  @DayColumn()
  foundOn: string

  @Field(() => String, { description: 'Clause of the scoring rules 计分条款' })
  @StringColumn(80)
  clause: string

  @Field(() => String)
  @TextColumn()
  reason: string

  @Field(() => Int, { description: 'Points as noticed' })
  @IntColumn()
  points: number

  @Field(() => DeductionState)
  @EnumColumn()
  state: DeductionState

  @Field(() => DayScalar)
  @DayColumn()
  noticedOn: string

  @Field(() => String, { description: 'Number of the notice 告知书' })
  @StringColumn(80, { unique: true })
  noticeNumber: string

  /** Who told the firm: somebody else decides its appeal. */
  @StringColumn(64)
  noticedBy: string

  @Field(() => DayScalar, { description: 'Last day for an appeal' })
  @DayColumn()
  appealBy: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  appealedOn: string | null

  @Field(() => String, { nullable: true, description: 'What the firm says, and the number of its letter' })
  @TextColumn({ nullable: true })
  appeal: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  decidedOn: string | null

  @Field(() => String, { nullable: true, description: 'Why the appeal was decided so' })
  @TextColumn({ nullable: true })
  decision: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day from which the points count; null while they do not' })
  @DayColumn({ nullable: true })
  effectiveOn: string | null

  @Field(() => Int, { description: 'Points that count once it is effective' })
  @IntColumn()
  countedPoints: number
}
