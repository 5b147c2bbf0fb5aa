import { createHash } from 'node:crypto'
import { type Context, secretOf } from '@tongchou/service-kit'

/** Signs access tokens; the gateway checks them with the same. */
export const accessKey = (ctx: Context): string => secretOf(ctx, 'ACCESS_KEY')

/** The password that all accounts of the demonstration begin with. */
export function demoPassword({ settings }: Context): string {
  const given = settings['DEMO_PASSWORD']
  if (!given) throw new Error('DEMO_PASSWORD is not set: nobody can sign in to the demonstration')
  return given
}

/** What is kept in the place of a secret that only has to be recognised again. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
