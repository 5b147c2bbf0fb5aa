import {
  BooleanColumn,
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MonthColumn,
  MonthScalar,
  ReferenceColumn,
  RowsOf,
  RowsWith,
  StringColumn,
  TownshipColumn,
} from '@tongchou/service-kit'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { ConveniencePointLevel, PlatformFunction } from './people-point.codes.ts'

/** A place in a township or a village where people can see to their matters 就近办. */
@Entity('convenience_point')
@ObjectType({ description: '就近办服务点: a place in a township or a village where people can see to their matters' })
@InputType('ConveniencePointValues')
@Index(['township', 'level'])
@Index(['openedOn', 'closedOn'])
@RowsOf({ township: 'township' })
export class ConveniencePoint extends KeptRecord {
  @Field(() => String)
  @StringColumn(80, { unique: true })
  name: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => ConveniencePointLevel)
  @EnumColumn()
  level: ConveniencePointLevel

  @Field(() => String, { nullable: true, description: 'Required for a point of a village' })
  @StringColumn(60, { nullable: true })
  village: string | null

  @Field(() => String)
  @StringColumn(120)
  address: string

  @Field(() => String)
  @StringColumn(30)
  phone: string

  @Field(() => Int)
  @IntColumn()
  staff: number

  @Field(() => DayScalar)
  @DayColumn()
  openedOn: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  closedOn: string | null
}

@ObjectType()
@InputType('PointFunctionValues')
export class PointFunctionFacts extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  pointId: string

  @Field(() => PlatformFunction)
  @EnumColumn()
  platformFunction: PlatformFunction

  @Field(() => Boolean)
  @BooleanColumn()
  present: boolean

  @Field(() => DayScalar)
  @DayColumn()
  checkedOn: string

  @Field(() => DayScalar, { nullable: true, description: 'Day by which what is lacking must be there' })
  @DayColumn({ nullable: true })
  dueOn: string | null

  @Field(() => String, { nullable: true })
  @StringColumn(200, { nullable: true })
  note: string | null
}

/** One function that a convenience platform must have, as it was last looked at 平台功能清单. */
@Entity('point_function')
@ObjectType({ description: '便民服务平台功能清单: one function that a point must have, as it was last looked at' })
@Index(['pointId', 'platformFunction'], { unique: true })
@Index(['present', 'dueOn'])
@RowsWith(() => ConveniencePoint, 'convenience_point', 'pointId')
export class PointFunction extends PointFunctionFacts {}

@ObjectType()
@InputType('PointItemValues')
export class PointItemFacts extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  pointId: string

  @Field(() => ID)
  @ReferenceColumn()
  itemId: string

  @Field(() => DayScalar)
  @DayColumn()
  fromDay: string

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  untilDay: string | null
}

/** A personal item that can be handled at a point 下沉事项. */
@Entity('point_item')
@ObjectType({ description: '下沉到点事项: a personal item that can be handled at a point' })
@Index(['pointId', 'itemId', 'fromDay'], { unique: true })
@Index(['itemId'])
@RowsWith(() => ConveniencePoint, 'convenience_point', 'pointId')
export class PointItem extends PointItemFacts {}

@ObjectType()
@InputType('PointMonthValues')
export class PointMonthFacts extends KeptRecord {
  @Field(() => ID)
  @ReferenceColumn()
  pointId: string

  @Field(() => MonthScalar)
  @MonthColumn()
  month: string

  @Field(() => Int, { description: '受理件数' })
  @IntColumn()
  accepted: number

  @Field(() => Int, { description: '就近办结件数: done at the point itself' })
  @IntColumn()
  handled: number

  @Field(() => Int, { description: '帮办代办件数: taken to county or township for the people' })
  @IntColumn()
  assisted: number
}

/** What was handled at a point in a month. */
@Entity('point_month')
@ObjectType({ description: '服务点月办件情况: what was handled at a point in a month' })
@Index(['pointId', 'month'], { unique: true })
@Index(['month'])
@RowsWith(() => ConveniencePoint, 'convenience_point', 'pointId')
export class PointMonth extends PointMonthFacts {}
