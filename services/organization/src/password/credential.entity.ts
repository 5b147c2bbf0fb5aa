import { IntColumn, JsonColumn, StringColumn } from '@tongchou/service-kit'
import { Entity, PrimaryColumn } from 'typeorm'

/**
 * What a person proves himself with. Kept apart from the person and out of the trail, where an auditor would read it; the
 * trail tells of each change by the person's `passwordChangedAt` and `secondFactorSince`.
 */
@Entity('credential')
export class Credential {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  personId: string

  /** Null while an account of the demonstration still has the demonstration's password. */
  @StringColumn(200, { nullable: true })
  passwordHash: string | null

  /** Hashes of the passwords before, the latest first. */
  @JsonColumn()
  formerHashes: string[]

  /** The secret of the codes, sealed. Not asked for before the person has confirmed it with a code. */
  @StringColumn(200, { nullable: true })
  sealedSecret: string | null

  /** The time step of the last code that was used: neither it nor an earlier one opens anything again. */
  @IntColumn()
  lastStep: number
}
