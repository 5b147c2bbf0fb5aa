import { InstantColumn, KeptRecord, ReferenceColumn, StringColumn } from '@tongchou/service-kit'
import { Entity, Index } from 'typeorm'

/** That a person is signed in: from the sign-in until he signs out, is idle too long, or somebody ends it. */
@Entity('session')
@Index(['personId'])
@Index(['endedAt'])
export class Session extends KeptRecord {
  @ReferenceColumn()
  personId: string

  @InstantColumn()
  expiresAt: Date

  @InstantColumn()
  lastSeenAt: Date

  @InstantColumn({ nullable: true })
  endedAt: Date | null

  /** Why it ended: `signed-out`, `token-reused`, `person-disabled`, … */
  @StringColumn(40, { nullable: true })
  endReason: string | null
}
