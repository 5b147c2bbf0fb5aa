import {
  DayColumn,
  DayScalar,
  EnumColumn,
  KeptRecord,
  QuantityColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum GreenhouseStage {
  FOUND = 'FOUND',
  RECTIFYING = 'RECTIFYING',
  RECTIFIED = 'RECTIFIED',
  ACCEPTED = 'ACCEPTED',
  REBOUND = 'REBOUND',
}
registerEnumType(GreenhouseStage, {
  name: 'GreenhouseStage',
  description: 'How far a greenhouse house has come; one that came back begins again',
})

/** What is entered of it; the rest follows from its steps. */
@ObjectType()
@InputType('GreenhouseCaseValues')
export class GreenhouseCaseFacts extends KeptRecord {
  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => String)
  @StringColumn(60)
  village: string

  @Field(() => String)
  @StringColumn(60)
  holder: string

  @Field(() => Float, { description: '亩' })
  @QuantityColumn()
  areaMu: number

  @Field(() => String)
  @TextColumn()
  finding: string

  @Field(() => DayScalar)
  @DayColumn()
  foundOn: string

  @Field(() => DayScalar, { description: 'Day by which it must be put right' })
  @DayColumn()
  dueOn: string
}

/** A house in the guise of a greenhouse 大棚房, from finding to acceptance and recheck. */
@Entity('greenhouse_case')
@ObjectType({ description: 'A house in the guise of a greenhouse, from finding to acceptance and recheck' })
@Index(['township'])
@Index(['stage', 'dueOn'])
@RowsOf({ township: 'township' })
export class GreenhouseCase extends GreenhouseCaseFacts {
  @Field(() => GreenhouseStage)
  @EnumColumn()
  stage: GreenhouseStage

  @Field(() => String, { nullable: true, description: 'What is done to put it right' })
  @TextColumn({ nullable: true })
  action: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  rectifiedOn: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  acceptedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(60, { nullable: true })
  acceptedBy: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  recheckedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was found to have come back' })
  @DayColumn({ nullable: true })
  reboundOn: string | null
}
