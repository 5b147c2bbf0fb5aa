import { InstantColumn, IntColumn, KeptRecord } from '@tongchou/service-kit'
import { Entity } from 'typeorm'

/**
 * How often a username was tried in vain. Its id is the username's digest, and unknown usernames are counted as known ones
 * are, so that neither the answer nor the database tells which exist.
 */
@Entity('sign_in_guard')
export class SignInGuard extends KeptRecord {
  @IntColumn()
  failures: number

  @InstantColumn({ nullable: true })
  lockedUntil: Date | null
}
