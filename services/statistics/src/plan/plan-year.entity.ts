import { JsonColumn, KeptRecord, IntColumn } from '@tongchou/service-kit'
import { Entity } from 'typeorm'
import type { LampPolicy } from '../arithmetic/plan-row.ts'
import type { AnsweringGroup } from './plan-files.ts'

/** A year whose plan has been taken over, with its lamp thresholds and what its collective names stand for. */
@Entity('plan_year')
export class PlanYear extends KeptRecord {
  @IntColumn({ unique: true })
  year: number

  @JsonColumn()
  policy: LampPolicy

  @JsonColumn()
  groups: AnsweringGroup[]
}
