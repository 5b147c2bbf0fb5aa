import { Entity, Index, PrimaryColumn } from 'typeorm'
import { InstantColumn, StringColumn, TextColumn } from '../db/columns.ts'

/** That a change was made once for a key, and what it answered: a retry gets the same answer and changes nothing. */
@Entity()
@Index(['at'])
export class IdempotencyKey {
  /** Hash of viewer, mutation and key: another person's key never replays. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id: string

  @StringColumn(64)
  arguments: string

  @StringColumn(64, { nullable: true })
  resultType: string | null

  @TextColumn({ nullable: true })
  result: string | null

  @InstantColumn()
  at: Date
}
