import { createHmac, hkdfSync } from 'node:crypto'
import type { Context } from '../context/context.ts'

const KEY_BYTES = 32
const SHORTEST = 32

type Keeper = Pick<Context, 'settings' | 'service'>

/** A secret of whoever runs the service. @throws when it is not set: there is no safe stand-in for a key */
export function secretOf({ settings, service }: Keeper, name: string): string {
  const given = settings[name] ?? ''
  if (given.length < SHORTEST)
    throw new Error(`${name} is not set: the ${service} service needs one of at least ${SHORTEST} characters`)
  return given
}

const keyFor = (ctx: Keeper, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secretOf(ctx, 'DATA_KEY'), 'tongchou', purpose, KEY_BYTES))

/** Seals personal data in the database. */
export const dataKey = (ctx: Keeper): Buffer => keyFor(ctx, 'personal data')

/**
 * By what a number is found again that is kept sealed: the same number gives the same print, and without the county's key
 * nobody can try numbers until one fits.
 */
export const printOf = (ctx: Keeper, text: string): string =>
  createHmac('sha256', keyFor(ctx, 'prints of personal data')).update(text).digest('hex')
