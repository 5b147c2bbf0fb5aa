import {
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  QuantityColumn,
  ReferenceColumn,
  RowsOf,
  StringColumn,
  TextColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

/** A project of high-standard basic farmland 高标准基本农田: works, acceptance, use and benefit. */
@Entity('high_standard_farmland')
@ObjectType({ description: 'A project of high-standard basic farmland: works, acceptance, use and benefit' })
@InputType('HighStandardFarmlandValues')
@Index(['planYear'])
@Index(['projectId'])
@RowsOf({ township: 'township' })
export class HighStandardFarmland extends KeptRecord {
  @Field(() => String)
  @StringColumn(120)
  name: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => ID, {
    nullable: true,
    description: 'The project whose investment and stages the projects service keeps',
  })
  @ReferenceColumn({ nullable: true })
  projectId: string | null

  @Field(() => Int, { description: 'Year by whose plan it is to be completed' })
  @IntColumn()
  planYear: number

  @Field(() => Float, { description: '亩' })
  @QuantityColumn()
  areaMu: number

  @Field(() => String, { description: 'What is built: canals, roads, levelling' })
  @TextColumn()
  works: string

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the works were done' })
  @DayColumn({ nullable: true })
  completedOn: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day of acceptance 竣工验收' })
  @DayColumn({ nullable: true })
  acceptedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(120, { nullable: true })
  acceptanceDocument: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day from which it was farmed again' })
  @DayColumn({ nullable: true })
  inUseOn: string | null

  @Field(() => Float, { nullable: true, description: 'More yield, 公斤 per 亩 and year' })
  @QuantityColumn({ nullable: true })
  yieldGain: number | null

  @Field(() => Float, { nullable: true, description: 'Water saved, 立方米 per 亩 and year' })
  @QuantityColumn({ nullable: true })
  waterSaved: number | null

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  benefitNote: string | null
}
