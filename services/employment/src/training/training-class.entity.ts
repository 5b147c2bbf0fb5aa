import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum TrainingState {
  OPEN = 'OPEN',
  RUNNING = 'RUNNING',
  GRADUATED = 'GRADUATED',
  SUBSIDISED = 'SUBSIDISED',
}
registerEnumType(TrainingState, { name: 'TrainingState', description: '招生, 开班, 结业, 已补贴' })

@InputType()
export class TrainingClassValues {
  @Field(() => String)
  name: string

  @Field(() => String, { description: 'Trade, as 焊工' })
  trade: string

  @Field(() => String, { description: 'School or centre that holds it' })
  organiser: string

  @Field(() => ID)
  township: string

  @Field(() => Int, { description: 'Hours of teaching' })
  hours: number

  @Field(() => Int)
  plannedPeople: number

  @Field(() => DayScalar, { description: 'First day as planned' })
  opensOn: string

  @Field(() => DayScalar, { description: 'Last day as planned' })
  endsOn: string

  @Field(() => MoneyScalar, { description: 'Subsidy for each person certified' })
  subsidyPerPerson: number
}

/** A class in which people learn a trade 培训班, from its opening to the subsidy. */
@Entity('training_class')
@ObjectType({ description: 'A class in which people learn a trade 职业技能培训班' })
@RowsOf({ township: 'township' })
@Index(['state'])
export class TrainingClass extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => String, { description: 'Trade, as 焊工' })
  @StringColumn(40)
  trade: string

  @Field(() => String, { description: 'School or centre that holds it' })
  @StringColumn(120)
  organiser: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => Int, { description: 'Hours of teaching' })
  @IntColumn()
  hours: number

  @Field(() => Int)
  @IntColumn()
  plannedPeople: number

  @Field(() => DayScalar, { description: 'First day as planned' })
  @DayColumn()
  opensOn: string

  @Field(() => DayScalar, { description: 'Last day as planned' })
  @DayColumn()
  endsOn: string

  @Field(() => MoneyScalar, { description: 'Subsidy for each person certified' })
  @MoneyColumn()
  subsidyPerPerson: number

  @Field(() => TrainingState)
  @EnumColumn()
  state: TrainingState

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  startedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  graduatedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  subsidisedOn: string | null

  @Field(() => MoneyScalar, { nullable: true, description: 'Subsidy paid for the class' })
  @MoneyColumn({ nullable: true })
  subsidyAmount: number | null

  @Field(() => String, { nullable: true, description: 'Number of the payment voucher' })
  @StringColumn(80, { nullable: true })
  voucher: string | null
}
