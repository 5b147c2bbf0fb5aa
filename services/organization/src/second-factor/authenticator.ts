import { type Context, dataKey, seal, unseal } from '@tongchou/service-kit'
import { Secret, TOTP } from 'otpauth'
import type { Person } from '../person/person.entity.ts'

const PERIOD = 30
const SECRET_BYTES = 20
/** A clock may be one step off. */
const WINDOW = 1

const place = (personId: string): string => `person:${personId}:second-factor`

const authenticator = (username: string, secret: string): TOTP =>
  new TOTP({ issuer: 'Tongchou', label: username, secret: Secret.fromBase32(secret), digits: 6, period: PERIOD })

/** A new secret, as the authenticator's address for the person and sealed for the database. */
export function newSecret(ctx: Context, { id, username }: Person): { secret: string; address: string; sealed: string } {
  const secret = new Secret({ size: SECRET_BYTES }).base32
  return { secret, address: authenticator(username, secret).toString(), sealed: seal(secret, dataKey(ctx), place(id)) }
}

/** The time step that a code belongs to, or null when it is none of this secret's around now. */
export function stepOfCode(ctx: Context, { id, username }: Person, sealed: string, code: string): number | null {
  const totp = authenticator(username, unseal(sealed, dataKey(ctx), place(id)))
  const timestamp = ctx.now.getTime()
  const delta = totp.validate({ token: code, window: WINDOW, timestamp })
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD) + delta
}
