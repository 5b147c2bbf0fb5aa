import { EnumColumn, IntColumn, KeptRecord, StringColumn } from '@tongchou/service-kit'
import { Entity, Index } from 'typeorm'

/** Something the plan's text instructs to be done, with who answers for it. */
@Entity('plan_duty')
@Index(['year', 'code'], { unique: true })
export class PlanDuty extends KeptRecord {
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
  titleZh: string

  @StringColumn(300)
  titleEn: string

  /** The work method that the text names, such as 五个一. */
  @StringColumn(200)
  mechanism: string

  /** What the platform does for it. */
  @StringColumn(500)
  capability: string

  @EnumColumn()
  kind: string

  @StringColumn(200)
  sentences: string

  @EnumColumn()
  basis: string

  @StringColumn(500)
  answering: string
}
