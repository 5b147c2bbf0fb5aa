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
  RowsWith,
  StringColumn,
  TextColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

@InputType()
export class ConcessionValues {
  @Field(() => String)
  name: string

  @Field(() => ID, { nullable: true })
  projectId: string | null

  @Field(() => String)
  operator: string

  @Field(() => String)
  contractNumber: string

  @Field(() => DayScalar)
  beginsOn: string

  @Field(() => DayScalar)
  endsOn: string

  @Field(() => MoneyScalar)
  investment: number

  @Field(() => MoneyScalar)
  yearlyFee: number

  @Field(() => ID)
  department: string
}

/** A contract by which a firm builds and runs a facility for a term, and is paid for the service. */
@Entity('concession')
@ObjectType({ description: 'A contract by which a firm builds and runs a facility for a term 特许经营' })
@RowsOf({ department: 'department' })
export class Concession extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => ID, { nullable: true })
  @Index()
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => String)
  @StringColumn(80)
  operator: string

  @Field(() => String)
  @StringColumn(80, { unique: true })
  contractNumber: string

  @Field(() => DayScalar)
  @DayColumn()
  beginsOn: string

  @Field(() => DayScalar)
  @DayColumn()
  endsOn: string

  @Field(() => MoneyScalar, { description: 'What the operator is to invest by the contract' })
  @MoneyColumn()
  investment: number

  @Field(() => MoneyScalar, { description: 'What the county pays for a year of service' })
  @MoneyColumn()
  yearlyFee: number

  @Field(() => ID, { description: 'Department that supervises it' })
  @DepartmentColumn()
  department: string
}

/** One look at how an operator serves. */
@Entity('concession_check')
@ObjectType({ description: 'One look at how an operator serves 监管检查' })
@InputType('ConcessionCheckValues')
@Index(['concessionId', 'checkedOn'])
@RowsWith(() => Concession, 'concession', 'concessionId')
export class ConcessionCheck extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  concessionId: string

  @Field(() => DayScalar)
  @DayColumn()
  checkedOn: string

  @Field(() => String)
  @StringColumn(60)
  checkedBy: string

  @Field(() => Boolean)
  @BooleanColumn()
  passed: boolean

  @Field(() => String, { nullable: true, description: 'What was found wrong' })
  @TextColumn({ nullable: true })
  findings: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day by which it was put right' })
  @DayColumn({ nullable: true })
  remediedOn: string | null
}

/** Money paid to an operator for a period of service. */
@Entity('concession_payment')
@ObjectType({ description: 'Money paid to an operator for its service 服务费支付' })
@InputType('ConcessionPaymentValues')
@Index(['concessionId', 'paidOn'])
@RowsWith(() => Concession, 'concession', 'concessionId')
export class ConcessionPayment extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  concessionId: string

  @Field(() => DayScalar)
  @DayColumn()
  paidOn: string

  @Field(() => MoneyScalar)
  @MoneyColumn()
  amount: number

  @Field(() => String, { description: 'Number of the payment voucher' })
  @StringColumn(80)
  voucher: string
}
