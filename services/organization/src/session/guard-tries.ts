import { type Context, Fault } from '@tongchou/service-kit'
import { usernameOf } from '../person/person.repository.ts'
import { digestOf } from './keys.ts'
import { rowLock } from './row-lock.ts'
import { isLocked, withOneMore } from './session.rules.ts'
import { SignInGuard } from './sign-in-guard.entity.ts'

const RACES = 5

const guardOf = (ctx: Context, username: string): Promise<SignInGuard | null> =>
  ctx.db.repository(SignInGuard).findOne({
    where: { id: digestOf(usernameOf(username)) },
    ...rowLock(ctx),
  })

async function count(ctx: Context, username: string): Promise<Date | null> {
  const guard = await guardOf(ctx, username)
  if (guard && isLocked(guard, ctx.now)) {
    await ctx.update(
      SignInGuard,
      guard,
      guard.version,
      { failures: guard.failures + 1 },
      'sign-in.refused-while-locked',
    )
    return guard.lockedUntil
  }
  const next = withOneMore(guard ?? { failures: 0, lockedUntil: null }, ctx.now)
  if (guard) await ctx.update(SignInGuard, guard, guard.version, next, 'sign-in.tried')
  else await ctx.create(SignInGuard, { id: digestOf(usernameOf(username)), ...next }, 'sign-in.tried')
  return null
}

const isRace = (error: unknown): boolean => error instanceof Fault && ['duplicate', 'conflict'].includes(error.code)

/**
 * Takes one of the few tries that a username has, before the password is looked at: a hundred tries at once get no further
 * than five. What is taken here is given back by `forgiveTries`.
 * @throws account-locked with the moment it ends
 */
export async function takeTry(ctx: Context, username: string): Promise<void> {
  for (let race = 1; ; race++) {
    try {
      const until = await ctx.db.transaction(() => count(ctx, username))
      if (until) throw new Fault('account-locked', { field: 'username', until: until.toISOString() })
      return
    } catch (error) {
      if (!isRace(error) || race === RACES) throw error
    }
  }
}

/** A right password clears what was counted. Within a transaction. */
export async function forgiveTries(ctx: Context, username: string): Promise<void> {
  const guard = await guardOf(ctx, username)
  if (guard) await ctx.update(SignInGuard, guard, guard.version, { failures: 0, lockedUntil: null }, 'sign-in.cleared')
}

/** Gives back the one try that found the right password and was only asked for a code. Within a transaction. */
export async function giveTryBack(ctx: Context, username: string): Promise<void> {
  const guard = await guardOf(ctx, username)
  if (!guard) return
  const fewer = { failures: Math.max(0, guard.failures - 1), lockedUntil: null }
  await ctx.update(SignInGuard, guard, guard.version, fewer, 'sign-in.code-asked')
}
