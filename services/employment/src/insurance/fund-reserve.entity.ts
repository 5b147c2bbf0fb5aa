import { EnumColumn, IntColumn, KeptRecord, MoneyColumn, MoneyScalar } from '@tongchou/service-kit'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { InsuranceScheme } from './insurance-account.entity.ts'

/** What a fund had saved when the year began; with it one knows how many months the fund lasts. */
@Entity('fund_reserve')
@ObjectType({ description: 'What a fund had saved when a year began 上年末滚存结余' })
@InputType('FundReserveValues')
@Index(['year', 'scheme'], { unique: true })
export class FundReserve extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  year: number

  @Field(() => InsuranceScheme)
  @EnumColumn()
  scheme: InsuranceScheme

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number
}
