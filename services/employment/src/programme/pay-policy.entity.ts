import {
  DayColumn,
  DayScalar,
  DepartmentColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  RowsOf,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** A rise in pay that is to reach a group by a day 增资政策. */
@Entity('pay_policy')
@ObjectType({ description: 'A rise in pay that is to reach a group by a day 增资政策' })
@InputType('PayPolicyValues')
@RowsOf({ department: 'department' })
@Index(['dueOn'])
export class PayPolicy extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => String)
  @StringColumn(80)
  documentNumber: string

  @Field(() => String, { description: 'The group that it is for' })
  @StringColumn(120)
  beneficiaries: string

  @Field(() => Int)
  @IntColumn()
  people: number

  @Field(() => MoneyScalar, { description: 'What it costs in a year' })
  @MoneyColumn()
  yearlyAmount: number

  @Field(() => ID, { description: 'Department that carries it out' })
  @DepartmentColumn()
  department: string

  @Field(() => DayScalar)
  @DayColumn()
  dueOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  doneOn: string | null
}
