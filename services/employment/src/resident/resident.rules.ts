import type { Refusal } from '@tongchou/service-kit'
import { refusalOfDisorder, refusalOfFuture } from '../county/days.rules.ts'
import { faultOfIdentity, normalIdentity } from './identity.rules.ts'
import type { Resident, ResidentValues } from './resident.entity.ts'

const FIELD = 'identityNumber'

/** Who is registered has an identity number that can be one, and days that happened. */
export function refusalOfResident(values: ResidentValues, today: string, before: Resident | null): Refusal | null {
  const { identityNumber } = values
  const number = identityNumber ? normalIdentity(identityNumber) : null
  if (!number && !before) return { code: 'text-required', field: FIELD }
  const fault = number ? faultOfIdentity(number, today) : null
  if (fault) return { code: fault, field: FIELD }
  return (
    refusalOfFuture(values, today, 'registeredOn', 'insuranceRegisteredOn', 'leftOn') ??
    refusalOfDisorder(values, 'registeredOn', 'leftOn')
  )
}
