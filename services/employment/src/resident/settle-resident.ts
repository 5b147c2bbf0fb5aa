import { type Context, refuseIf } from '@tongchou/service-kit'
import { maskName, normalIdentity } from './identity.rules.ts'
import { keptIdentity } from './identity.ts'
import { Resident, type ResidentValues } from './resident.entity.ts'

/**
 * Seals the number that was entered; nobody is registered twice, in whichever township.
 * @throws resident.registered-already
 */
export async function settleResident(ctx: Context, values: ResidentValues, before: Resident | null) {
  const name = values.name.trim()
  const facts = { name, maskedName: maskName(name), identityNumber: undefined }
  if (!values.identityNumber) return facts
  const identity = keptIdentity(ctx, normalIdentity(values.identityNumber))
  const { identityPrint } = identity
  const known = await ctx.db.repository(Resident).findOneBy({ identityPrint })
  refuseIf(known !== null && known.id !== before?.id, 'resident.registered-already', 'identityNumber')
  return known ? facts : { ...facts, ...identity }
}
