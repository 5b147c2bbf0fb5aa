import {
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** A service of the bureau 用地服务事项, and how it was made simpler. */
@Entity('land_service_item')
@ObjectType({ description: 'A service of the bureau, and how it was made simpler' })
@InputType('LandServiceItemValues')
export class LandServiceItem extends KeptRecord {
  @Field(() => String)
  @StringColumn(80, { unique: true })
  name: string

  @Field(() => Int, { description: 'Working days by law' })
  @IntColumn()
  legalDays: number

  @Field(() => Int, { description: 'Working days promised' })
  @IntColumn()
  promisedDays: number

  @Field(() => Int)
  @IntColumn()
  materialsBefore: number

  @Field(() => Int)
  @IntColumn()
  materialsNow: number

  @Field(() => String, { description: 'What was merged, dropped or put online' })
  @TextColumn()
  simplification: string

  @Field(() => DayScalar)
  @DayColumn()
  since: string
}

/** One handling of a service. */
@Entity('land_service_case')
@ObjectType({ description: 'One handling of a service' })
@InputType('LandServiceCaseValues')
@Index(['itemId', 'receivedOn'])
@RowsOf({ township: 'township' })
export class LandServiceCase extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  itemId: string

  @Field(() => String)
  @StringColumn(120)
  applicant: string

  @Field(() => ID, { nullable: true })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => DayScalar)
  @DayColumn()
  receivedOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  finishedOn: string | null
}
