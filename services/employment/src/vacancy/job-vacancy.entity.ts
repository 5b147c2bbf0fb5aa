import {
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

@InputType()
export class JobVacancyValues {
  @Field(() => String)
  employerUscc: string

  @Field(() => String)
  employer: string

  @Field(() => ID)
  township: string

  @Field(() => String)
  post: string

  @Field(() => String, { description: 'Trade wanted' })
  trade: string

  @Field(() => Int)
  headcount: number

  @Field(() => Int)
  filled: number

  @Field(() => MoneyScalar)
  wageFrom: number

  @Field(() => MoneyScalar)
  wageTo: number

  @Field(() => DayScalar)
  openedOn: string

  @Field(() => DayScalar, { nullable: true })
  closedOn: string | null
}

/** A post that an enterprise cannot fill 用工缺口. */
@Entity('job_vacancy')
@ObjectType({ description: 'A post that an enterprise wants filled 用工需求' })
@RowsOf({ township: 'township' })
@Index(['openedOn'])
@Index(['employerUscc'])
export class JobVacancy extends KeptRecord {
  @Field(() => String)
  @StringColumn(18)
  employerUscc: string

  @Field(() => String)
  @StringColumn(120)
  employer: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String)
  @StringColumn(60)
  post: string

  @Field(() => String, { description: 'Trade wanted' })
  @StringColumn(40)
  trade: string

  @Field(() => Int)
  @IntColumn()
  headcount: number

  @Field(() => Int)
  @IntColumn()
  filled: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  wageFrom: number

  @Field(() => MoneyScalar)
  @MoneyColumn()
  wageTo: number

  @Field(() => DayScalar)
  @DayColumn()
  openedOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn: string | null
}
