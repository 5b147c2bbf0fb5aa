import {
  type Context,
  dataKey,
  isTelephone,
  maskTelephone,
  refuseIf,
  seal,
  textOrNone,
  unseal,
} from '@tongchou/service-kit'

/** A number as it lies in the database: masked for whoever reads, and sealed for whom it is shown to against a reason. */
export interface KeptTelephone<Text extends string | null = string> {
  readonly masked: Text
  readonly sealed: Text
}

/** Where a number is kept: one that was moved to another record or field opens no more. */
export interface TelephonePlace {
  readonly id: string
  readonly field: string
}

const LONGEST = 20
const nameOf = ({ id, field }: TelephonePlace): string => `${field}:${id}`

/** A number whatever it looks like, as those are that were kept before numbers were sealed. */
export const sealedTelephone = (ctx: Context, place: TelephonePlace, number: string): KeptTelephone => ({
  masked: maskTelephone(number),
  sealed: seal(number, dataKey(ctx), nameOf(place)),
})

/** The whole number: for a reveal that is in the trail. */
export const wholeTelephone = (ctx: Context, place: TelephonePlace, sealed: string | null): string | null =>
  sealed === null ? null : unseal(sealed, dataKey(ctx), nameOf(place))

/**
 * What is kept of a number that was entered. The mask of the one kept already says that it stays.
 * @throws invalid-telephone
 */
export function keptTelephone(
  ctx: Context,
  place: TelephonePlace,
  given: string,
  was: KeptTelephone<string | null> | null,
): KeptTelephone {
  const number = given.trim()
  if (was?.sealed && was.masked && [was.masked, wholeTelephone(ctx, place, was.sealed)].includes(number))
    return { masked: was.masked, sealed: was.sealed }
  refuseIf(!isTelephone(number), 'invalid-telephone', place.field)
  return sealedTelephone(ctx, place, number)
}

/** As `keptTelephone`, where there may be none: an empty one takes it away, one that is not named stays. */
export function keptTelephoneOrNone(
  ctx: Context,
  place: TelephonePlace,
  given: string | null | undefined,
  was: KeptTelephone<string | null> | null,
): KeptTelephone<string | null> {
  const none = { masked: null, sealed: null }
  if (given === undefined) return was ?? none
  const number = textOrNone(given, place.field, LONGEST)
  return number === null ? none : keptTelephone(ctx, place, number, was)
}
