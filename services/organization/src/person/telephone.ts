import { type Context, dataKey, seal, unseal } from '@tongchou/service-kit'
import type { Person } from './person.entity.ts'

const place = (personId: string): string => `person:${personId}:telephone`

export const sealTelephone = (ctx: Context, personId: string, telephone: string): string =>
  seal(telephone, dataKey(ctx), place(personId))

/** The whole number: for masking it, and for an unmasking that is in the trail. */
export const telephoneOf = (ctx: Context, { id, sealedTelephone }: Person): string | null =>
  sealedTelephone === null ? null : unseal(sealedTelephone, dataKey(ctx), place(id))
