import { type Context, dataKey, printOf, seal, unseal } from '@tongchou/service-kit'
import type { Resident } from './resident.entity.ts'

/** A sealed number opens only beside its own print: moved to another person it is nobody's. */
const place = (print: string): string => `resident:${print}:identity`

/** How a number is kept: sealed, and with a print by which it is found again. */
export function keptIdentity(ctx: Context, number: string): Pick<Resident, 'sealedIdentity' | 'identityPrint'> {
  const identityPrint = printOf(ctx, number)
  return { identityPrint, sealedIdentity: seal(number, dataKey(ctx), place(identityPrint)) }
}

/** The whole number: for masking it, and for a reveal that is in the trail. */
export const identityOf = (ctx: Context, { sealedIdentity, identityPrint }: Resident): string =>
  unseal(sealedIdentity, dataKey(ctx), place(identityPrint))
