import { EnumColumn, IntColumn, KeptRecord, MonthColumn, MonthScalar } from '@tongchou/service-kit'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { IdentityLevel } from './data-sharing.codes.ts'

/** Accounts of one level of identity at the end of a month, and how often it was proved 网上实名身份认证. */
@Entity('identity_month')
@ObjectType({
  description: '网上身份认证月度情况: accounts of one level at the end of a month, and how often it was proved',
})
@InputType('IdentityMonthValues')
@Index(['month', 'level'], { unique: true })
export class IdentityMonth extends KeptRecord {
  @Field(() => MonthScalar)
  @MonthColumn()
  month: string

  @Field(() => IdentityLevel)
  @EnumColumn()
  level: IdentityLevel

  @Field(() => Int, { description: 'Accounts at the end of the month' })
  @IntColumn()
  accounts: number

  @Field(() => Int, { description: '认证次数 in the month' })
  @IntColumn()
  uses: number

  @Field(() => Int, { description: '认证失败次数' })
  @IntColumn()
  failures: number
}
