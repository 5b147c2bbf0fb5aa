import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

@InputType()
export class EmployerContractsValues {
  @Field(() => String)
  employerUscc: string

  @Field(() => String)
  employer: string

  @Field(() => ID)
  township: string

  @Field(() => DayScalar)
  checkedOn: string

  @Field(() => Int)
  workers: number

  @Field(() => Int, { description: 'Workers with a written contract' })
  signed: number

  @Field(() => Int, { description: 'Workers insured' })
  insured: number

  @Field(() => Boolean, { description: 'Whether it must have a collective contract 应签集体合同' })
  collectiveRequired: boolean
}

/** What a check of an employer found: workers, contracts, insured. */
@Entity('employer_contracts')
@ObjectType({ description: 'What a check of an employer found 劳动合同签订情况' })
@Index(['employerUscc', 'checkedOn'], { unique: true })
@RowsOf({ township: 'township' })
export class EmployerContracts extends KeptRecord {
  @Field(() => String)
  @StringColumn(18)
  employerUscc: string

  @Field(() => String)
  @StringColumn(120)
  employer: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => DayScalar)
  @DayColumn()
  checkedOn: string

  @Field(() => Int)
  @IntColumn()
  workers: number

  @Field(() => Int, { description: 'Workers with a written contract' })
  @IntColumn()
  signed: number

  @Field(() => Int, { description: 'Workers insured' })
  @IntColumn()
  insured: number

  @Field(() => Boolean, { description: 'Whether it must have a collective contract 应签集体合同' })
  @BooleanColumn()
  collectiveRequired: boolean
}
