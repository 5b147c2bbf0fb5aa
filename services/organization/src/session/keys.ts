import { createHash, hkdfSync } from 'node:crypto'
import type { Context } from '@tongchou/service-kit'

const KEY_BYTES = 32
const SHORTEST = 32

/** @throws when whoever runs the service has not set it: there is no safe stand-in for a key */
function secret({ settings }: Context, name: string): string {
  const given = settings[name] ?? ''
  if (given.length < SHORTEST)
    throw new Error(`${name} is not set: the organization service needs one of at least ${SHORTEST} characters`)
  return given
}

/** Signs access tokens; the gateway checks them with the same. */
export const accessKey = (ctx: Context): string => secret(ctx, 'ACCESS_KEY')

/** Seals personal data in the database. */
export const dataKey = (ctx: Context): Buffer =>
  Buffer.from(hkdfSync('sha256', secret(ctx, 'DATA_KEY'), 'tongchou', 'personal data', KEY_BYTES))

/** The password that all accounts of the demonstration begin with. */
export function demoPassword({ settings }: Context): string {
  const given = settings['DEMO_PASSWORD']
  if (!given) throw new Error('DEMO_PASSWORD is not set: nobody can sign in to the demonstration')
  return given
}

/** What is kept in the place of a secret that only has to be recognised again. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
