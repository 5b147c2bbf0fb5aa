import {
  BooleanColumn,
  DepartmentColumn,
  EnumColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  MonthColumn,
  MonthScalar,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { InsuranceScheme } from './insurance-account.entity.ts'

@InputType()
export class InsuranceFundMonthValues {
  @Field(() => MonthScalar)
  period: string

  @Field(() => ID, { description: 'Department that reports' })
  unit: string

  @Field(() => InsuranceScheme)
  scheme: InsuranceScheme

  @Field(() => MoneyScalar, { description: 'Contributions and interest' })
  income: number

  @Field(() => MoneyScalar, { description: 'Subsidy by the treasury' })
  subsidy: number

  @Field(() => MoneyScalar)
  expenditure: number
}

/** One fund’s month: contributions, subsidy and expenditure. A surplus of one fund pays for no other. */
@Entity('insurance_fund_month')
@ObjectType({ description: 'One fund’s month 基金收支' })
@Index(['period', 'scheme'], { unique: true })
@Index(['unit'])
export class InsuranceFundMonth extends KeptRecord {
  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => ID, { description: 'Department that reports' })
  @DepartmentColumn()
  unit: string

  @Field(() => InsuranceScheme)
  @EnumColumn()
  scheme: InsuranceScheme

  @Field(() => MoneyScalar, { description: 'Contributions and interest' })
  @MoneyColumn()
  income: number

  @Field(() => MoneyScalar, { description: 'Subsidy by the treasury' })
  @MoneyColumn()
  subsidy: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  expenditure: number

  @Field(() => Boolean, { description: 'Whether the month was submitted: only then it counts' })
  @BooleanColumn()
  reported: boolean
}
