import { type Context, Fault } from '@tongchou/service-kit'
import { LessThan } from 'typeorm'
import type { Person } from '../person/person.entity.ts'
import { Credential } from '../password/credential.entity.ts'
import { stepOfCode } from './authenticator.ts'

/**
 * Uses a code up: neither it nor an earlier one opens anything again, also when two requests bring it at once.
 * Within a transaction.
 * @throws second-factor-failed
 */
export async function useCode(ctx: Context, person: Person, sealed: string, code: string): Promise<void> {
  const step = stepOfCode(ctx, person, sealed, code)
  if (step !== null) {
    const fresh = { personId: person.id, lastStep: LessThan(step) }
    const { affected } = await ctx.db.manager.update(Credential, fresh, { lastStep: step })
    if (affected) return
  }
  throw new Fault('second-factor-failed', { field: 'code' })
}
