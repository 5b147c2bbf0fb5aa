import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum InsuranceRisk {
  DOUBLE_CLAIM = 'DOUBLE_CLAIM',
  PAID_AFTER_DEATH = 'PAID_AFTER_DEATH',
  BACKDATED = 'BACKDATED',
  AMOUNT_HIGH = 'AMOUNT_HIGH',
  SELF_HANDLED = 'SELF_HANDLED',
}
registerEnumType(InsuranceRisk, {
  name: 'InsuranceRisk',
  description: '重复领取, 死亡冒领, 倒签补缴, 金额异常, 自办自审',
})

/** A handled case that a risk rule picked, and the second person who looked at it. */
@Entity('insurance_risk_check')
@ObjectType({ description: 'A handled case that a risk rule picked 经办风险核查' })
@InputType('InsuranceRiskCheckValues')
@Index(['handledOn'])
export class InsuranceRiskCheck extends KeptRecord {
  @Field(() => String)
  @StringColumn(60, { unique: true })
  businessNumber: string

  @Field(() => InsuranceRisk)
  @EnumColumn()
  risk: InsuranceRisk

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => String)
  @StringColumn(60)
  handledBy: string

  @Field(() => DayScalar)
  @DayColumn()
  handledOn: string

  @Field(() => String, { nullable: true, description: 'A second person, never the one who handled it' })
  @StringColumn(60, { nullable: true })
  checkedBy: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  checkedOn: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the suspicion was found true' })
  @BooleanColumn({ nullable: true })
  upheld: boolean | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  outcome: string | null
}
