import {
  DayColumn,
  DayScalar,
  IntColumn,
  KeptRecord,
  ReferenceColumn,
  RowsWith,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { ConstructionWork } from '../work/work.entity.ts'

/** Homes of a renewal work that begin and finish together: a building, an estate. */
@Entity('housing_batch')
@ObjectType({ description: 'Homes of a renewal work that begin and finish together: a building, an estate' })
@Index(['workId', 'name'], { unique: true })
@Index(['startedOn'])
@RowsWith(() => ConstructionWork, 'construction_work', 'workId')
export class HousingBatch extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  workId: string

  @Field(() => String)
  @StringColumn(80)
  name: string

  @Field(() => Int, { description: 'Homes 套' })
  @IntColumn()
  homes: number

  @Field(() => DayScalar)
  @DayColumn()
  plannedStartOn: string

  @Field(() => DayScalar)
  @DayColumn()
  plannedFinishOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  startedOn: string | null

  @Field(() => String, { nullable: true, description: 'Number of the start order or building permit' })
  @StringColumn(80, { nullable: true })
  startDocument: string | null

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  completedOn: string | null
}
