const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How often a username may be tried in vain, and for how long it is then locked. */
const TRIES = 5
const LOCK = 15 * MINUTE

/** A session ends with the working day, whatever happens in it. */
const LONGEST = 12 * HOUR
const IDLE = 30 * MINUTE
const ADMINISTRATOR_IDLE = 15 * MINUTE

interface Tries {
  readonly failures: number
  readonly lockedUntil: Date | null
}

const after = (moment: Date, milliseconds: number): Date => new Date(moment.getTime() + milliseconds)

export const isLocked = ({ lockedUntil }: Tries, now: Date): boolean => lockedUntil !== null && now < lockedUntil

/**
 * What one more try leaves behind, before it is known whether it succeeds: of many at once, no more than the limit get
 * through. A lock that has run out forgives what led to it.
 */
export function withOneMore({ failures, lockedUntil }: Tries, now: Date): Tries {
  const counted = (lockedUntil === null ? failures : 0) + 1
  return { failures: counted, lockedUntil: counted >= TRIES ? after(now, LOCK) : null }
}

export const endOfSession = (openedAt: Date): Date => after(openedAt, LONGEST)

/** How long a person may do nothing before his session ends, in milliseconds. */
const idleLimit = (isAdministrator: boolean): number => (isAdministrator ? ADMINISTRATOR_IDLE : IDLE)

interface Open {
  readonly endedAt: Date | null
  readonly expiresAt: Date
  readonly lastSeenAt: Date
}

/** Does the session still stand? */
export const stands = ({ endedAt, expiresAt, lastSeenAt }: Open, isAdministrator: boolean, now: Date): boolean =>
  endedAt === null && now < expiresAt && now.getTime() - lastSeenAt.getTime() <= idleLimit(isAdministrator)

/** When an access token given out now ends: with the idle limit, and never after the session. */
export function endOfAccess(session: Pick<Open, 'expiresAt'>, isAdministrator: boolean, now: Date): Date {
  const idle = after(now, idleLimit(isAdministrator))
  return idle < session.expiresAt ? idle : session.expiresAt
}
