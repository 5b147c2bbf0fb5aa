import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  StringColumn,
} from '@tongchou/service-kit'
import { RevenueKind } from '../revenue/tax-revenue.entity.ts'

/** One taxpayer's claim to a relief by a rule 税费减免: due from a day, granted or not yet. */
@Entity('tax_relief')
@Index(['eligibleOn', 'grantedOn'])
@Index(['uscc'])
@ObjectType({ description: '税费减免: one taxpayer’s claim by one rule, granted or not yet' })
@InputType('TaxReliefValues')
export class TaxRelief extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  taxpayer: string

  @Field(() => ID, { nullable: true })
  @StringColumn(18, { nullable: true })
  uscc: string | null

  @Field(() => String, { description: 'The rule, such as 小微企业所得税减免' })
  @StringColumn(120)
  rule: string

  @Field(() => RevenueKind)
  @EnumColumn()
  kind: RevenueKind

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar, { description: 'The day from which the taxpayer meets the rule' })
  @DayColumn()
  eligibleOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Absent: due and not granted' })
  @DayColumn({ nullable: true })
  grantedOn: string | null

  @Field(() => String, { nullable: true, description: 'Why it is not granted yet' })
  @StringColumn(200, { nullable: true })
  hindrance: string | null
}
