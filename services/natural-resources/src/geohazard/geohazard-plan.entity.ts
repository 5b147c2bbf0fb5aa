import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'

export enum GeohazardPlanKind {
  PREVENTION = 'PREVENTION',
  EMERGENCY = 'EMERGENCY',
}
registerEnumType(GeohazardPlanKind, { name: 'GeohazardPlanKind', description: '年度防治方案, 突发地质灾害应急预案' })

/** A prevention plan 防治方案 or emergency plan 应急预案 of the county or a township. */
@Entity('geohazard_plan')
@ObjectType({ description: 'A prevention or emergency plan of the county or a township' })
@InputType('GeohazardPlanValues')
@Index(['year', 'kind'])
@RowsOf({ township: 'township' })
export class GeohazardPlan extends KeptRecord {
  @Field(() => GeohazardPlanKind)
  @EnumColumn()
  kind: GeohazardPlanKind

  @Field(() => Int)
  @IntColumn()
  year: number

  @Field(() => ID, { nullable: true, description: 'null for the county’s own' })
  @TownshipColumn({ nullable: true })
  township: string | null

  @Field(() => String)
  @StringColumn(120)
  title: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  publishedOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(120, { nullable: true })
  document: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Day of its latest review' })
  @DayColumn({ nullable: true })
  reviewedOn: string | null
}
