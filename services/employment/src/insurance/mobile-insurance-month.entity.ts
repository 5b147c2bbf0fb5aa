import { IntColumn, KeptRecord, MonthColumn, MonthScalar, RowsOf, TownshipColumn } from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** A township’s use of the mobile platform and of the window in a month. */
@Entity('mobile_insurance_month')
@ObjectType({ description: 'A township’s use of the mobile platform 掌上社保 and of the window in a month' })
@InputType('MobileInsuranceMonthValues')
@RowsOf({ township: 'township' })
@Index(['period', 'township'], { unique: true })
export class MobileInsuranceMonth extends KeptRecord {
  @Field(() => MonthScalar)
  @MonthColumn()
  period: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => Int, { description: 'People registered on the platform in all' })
  @IntColumn()
  registeredUsers: number

  @Field(() => Int, { description: 'Cases done on the phone in the month' })
  @IntColumn()
  onlineCases: number

  @Field(() => Int, { description: 'Cases done at the window in the month' })
  @IntColumn()
  windowCases: number

  @Field(() => Int, { description: 'Cases that were entered in both' })
  @IntColumn()
  duplicateEntries: number
}
