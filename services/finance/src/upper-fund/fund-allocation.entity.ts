import { Field, ID, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  DepartmentColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  ReferenceColumn,
  RowsOf,
  TownshipColumn,
} from '@tongchou/service-kit'

/** One line of a fund: what is given to whom, for which project, to be spent by when 逐笔逐项. */
@Entity('fund_allocation')
@Index(['fundId', 'allocatedOn'])
@Index(['projectId'])
@Index(['spendable', 'spendBy', 'spentOn'])
@ObjectType({ description: 'One line of a fund: what is given to whom, to be spent by when' })
@RowsOf({ department: 'department', township: 'township' })
export class FundAllocation extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  fundId: string

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => ID, { nullable: true })
  @DepartmentColumn({ nullable: true })
  department: string | null

  @Field(() => ID, { nullable: true })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => DayScalar)
  @DayColumn()
  allocatedOn: string

  @Field(() => Boolean, { description: '项目明确、可形成支出' })
  @BooleanColumn()
  spendable: boolean

  @Field(() => DayScalar, { nullable: true, description: 'Its own limit' })
  @DayColumn({ nullable: true })
  spendBy: string | null

  @Field(() => MoneyScalar, { description: 'Sum of its payments' })
  @MoneyColumn()
  paidAmount: number

  @Field(() => DayScalar, { nullable: true, description: 'The day on which all of it was paid' })
  @DayColumn({ nullable: true })
  spentOn: string | null
}
