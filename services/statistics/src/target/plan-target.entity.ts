import {
  DayColumn,
  EnumColumn,
  IntColumn,
  JsonColumn,
  KeptRecord,
  QuantityColumn,
  StringColumn,
} from '@tongchou/service-kit'
import { Entity, Index } from 'typeorm'
import type { Kind, Pace, PlanRow, Reading, Strength } from '../arithmetic/plan-row.ts'

/** A row of the year's plan: what is to be reached, by when, and by which arithmetic it is judged. */
@Entity('plan_target')
@Index(['year', 'code'], { unique: true })
export class PlanTarget extends KeptRecord implements PlanRow {
  @IntColumn()
  year: number

  /** Where it stands in the plan. */
  @IntColumn()
  position: number

  @StringColumn(40)
  code: string

  @IntColumn()
  section: number

  @EnumColumn()
  domain: string

  @StringColumn(200)
  nameZh: string

  @StringColumn(300)
  nameEn: string

  @EnumColumn()
  measure: string

  @StringColumn(40)
  unitZh: string

  @StringColumn(40)
  unitEn: string

  @StringColumn(40)
  countedZh: string

  @StringColumn(40)
  countedEn: string

  @EnumColumn()
  direction: string

  @EnumColumn()
  kind: Kind

  @EnumColumn()
  reading: Reading

  @EnumColumn()
  pace: Pace

  @StringColumn(200)
  reference: string

  @QuantityColumn({ nullable: true })
  targetValue: number | null

  @StringColumn(300)
  comparison: string

  @DayColumn()
  deadline: string

  @StringColumn(60)
  deadlineBasis: string

  @EnumColumn()
  strength: Strength

  @StringColumn(20)
  sentence: string

  @StringColumn(500)
  note: string

  @JsonColumn({ nullable: true })
  curve: number[] | null

  @StringColumn(500)
  answering: string
}
