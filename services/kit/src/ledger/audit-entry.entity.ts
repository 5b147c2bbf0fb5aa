import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { EnumColumn, InstantColumn, IntColumn, StringColumn, TextColumn } from '../db/columns.ts'

export enum Outcome {
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}

/** Who did what to which record, and what it was before and after. Chained: each entry carries the hash of the one before. */
@Entity()
@Index(['subjectType', 'subjectId'])
export class AuditEntry {
  @PrimaryColumn({ type: 'int' })
  sequence: number

  @InstantColumn()
  at: Date

  @StringColumn(64)
  actorId: string

  @StringColumn(100)
  actorName: string

  /** `<thing>.<what happened>`, for example `project.started`. */
  @StringColumn(100)
  action: string

  @EnumColumn()
  outcome: Outcome

  @StringColumn(64)
  subjectType: string

  @StringColumn(64)
  subjectId: string

  /** The record as it was, as JSON; null for a new one. */
  @Column({ type: 'text', nullable: true })
  before: string | null

  /** The record as it became, as JSON; for a refusal the code and the arguments' fields at fault. */
  @Column({ type: 'text', nullable: true })
  after: string | null

  @TextColumn({ nullable: true })
  reason: string | null

  @StringColumn(64)
  requestId: string

  @StringColumn(64)
  previousHash: string

  @StringColumn(64)
  hash: string
}

/** The end of the chain: one row, locked by whoever appends. */
@Entity()
export class LedgerHead {
  @PrimaryColumn({ type: 'int' })
  id: number

  @IntColumn()
  sequence: number

  @StringColumn(64)
  hash: string
}
