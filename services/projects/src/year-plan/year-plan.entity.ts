import {
  DayColumn,
  DayScalar,
  EnumColumn,
  IntColumn,
  KeptRecord,
  MonthColumn,
  MonthScalar,
  QuantityColumn,
  RowsOf,
  StringColumn,
} from '@tongchou/service-kit'
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Entity, Index } from 'typeorm'
import { ProjectKind } from '../project/project.codes.ts'

/** Share of the year's investment to be completed by the end of a month: building stops in winter, so no straight line. */
@Entity('investment_curve')
@ObjectType()
@RowsOf({})
export class InvestmentCurve extends KeptRecord {
  @Field(() => MonthScalar)
  @MonthColumn({ unique: true })
  period: string

  @Field(() => Float, { description: 'Percent of the annual plan' })
  @QuantityColumn()
  share: number
}

/** One wave of starts 压茬推进: a class of projects and the day by which all of them must have started. */
@Entity('start_wave')
@ObjectType({ description: 'A wave of starts with its last day' })
@Index(['planYear', 'kind', 'wave'], { unique: true })
@RowsOf({})
export class StartWave extends KeptRecord {
  @Field(() => Int)
  @IntColumn()
  planYear: number

  @Field(() => ProjectKind)
  @EnumColumn()
  kind: ProjectKind

  @Field(() => Int)
  @IntColumn()
  wave: number

  @Field(() => DayScalar)
  @DayColumn()
  deadline: string

  @StringColumn(60)
  nameZh: string

  @StringColumn(120)
  nameEn: string
}

export enum Checklist {
  FIVE_ONES = 'FIVE_ONES',
  FOUR_ROLES = 'FOUR_ROLES',
  DUAL_NOTICE = 'DUAL_NOTICE',
}
registerEnumType(Checklist, {
  name: 'Checklist',
  description: '五个一, the four people of a key industrial project 管盯促干, 双告知双联系评价',
})

/** One item of a checklist whose wording the county sets: the plan names the rule, not what it consists of. */
@Entity('checklist_item')
@ObjectType({ description: 'One item of a checklist, worded by the county' })
@RowsOf({})
export class ChecklistItem extends KeptRecord {
  @Field(() => Checklist)
  @EnumColumn()
  checklist: Checklist

  @Field(() => String)
  @StringColumn(40, { unique: true })
  code: string

  @Field(() => Int)
  @IntColumn()
  position: number

  @StringColumn(60)
  nameZh: string

  @StringColumn(120)
  nameEn: string
}
