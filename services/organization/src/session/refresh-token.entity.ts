import { InstantColumn, ReferenceColumn } from '@tongchou/service-kit'
import { Entity, Index, PrimaryColumn } from 'typeorm'

/** A refresh token that was given out, by its hash only. Spent ones stay, so that a second use of one is noticed. */
@Entity('refresh_token')
@Index(['sessionId'])
export class RefreshToken {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  hash: string

  @ReferenceColumn()
  sessionId: string

  @InstantColumn({ nullable: true })
  spentAt: Date | null
}
