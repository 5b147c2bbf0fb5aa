import type { Refusal } from '@tongchou/service-kit'
import { refusalOfYear } from '../land-area/land-area.rules.ts'
import { isParcelCode } from '../land-parcel/land-parcel.rules.ts'

export const BEST_GRADE = 1
export const POOREST_GRADE = 15

interface Surveyed {
  readonly year: number
  readonly farmlandMu: number
  readonly basicFarmlandMu: number
  readonly qualityGrade: number
}

/** A survey is of a year that is over, its basic farmland lies within the farmland, its grade is on the scale. */
export function refusalOfBaseline(
  { year, farmlandMu, basicFarmlandMu, qualityGrade }: Surveyed,
  today: string,
): Refusal | null {
  const early = refusalOfYear(year, 'year')
  if (early) return early
  if (year >= Number(today.slice(0, 4))) return { code: 'farmland-baseline.year-not-over', field: 'year' }
  if (qualityGrade < BEST_GRADE || qualityGrade > POOREST_GRADE)
    return { code: 'farmland.grade-off-scale', field: 'qualityGrade' }
  return refusalOfParts({ farmlandMu, basicFarmlandMu })
}

/** Permanent basic farmland is a part of the farmland. */
export const refusalOfParts = ({
  farmlandMu,
  basicFarmlandMu,
}: Pick<Surveyed, 'farmlandMu' | 'basicFarmlandMu'>): Refusal | null =>
  basicFarmlandMu > farmlandMu
    ? { code: 'farmland.basic-over-farmland', field: 'basicFarmlandMu', params: { most: farmlandMu } }
    : null

/** What is said to be approved has its document, and the other way round. */
export function refusalOfUseChange({
  approvedOn,
  approvalDocument,
}: {
  readonly approvedOn?: string | null
  readonly approvalDocument?: string | null
}): Refusal | null {
  if (approvedOn && !approvalDocument?.trim())
    return { code: 'farmland-use-change.document-required', field: 'approvalDocument' }
  return !approvedOn && approvalDocument?.trim()
    ? { code: 'farmland-use-change.day-required', field: 'approvedOn' }
    : null
}

interface Checked {
  readonly subjectKind: 'PROJECT' | 'PARCEL' | 'OTHER'
  readonly projectId?: string | null
  readonly parcelCode?: string | null
  readonly lawfulDocument?: string | null
  readonly lawfulOn?: string | null
}

/** A check names what was checked; a lawful occupation has a document and a day. */
export function refusalOfRedLineCheck({
  subjectKind,
  projectId,
  parcelCode,
  lawfulDocument,
  lawfulOn,
}: Checked): Refusal | null {
  if (subjectKind === 'PROJECT' && !projectId) return { code: 'red-line-check.subject-required', field: 'projectId' }
  if (subjectKind === 'PARCEL' && !parcelCode) return { code: 'red-line-check.subject-required', field: 'parcelCode' }
  if (parcelCode && !isParcelCode(parcelCode)) return { code: 'land-parcel.code-wrong-shape', field: 'parcelCode' }
  if (lawfulOn && !lawfulDocument?.trim()) return { code: 'red-line-check.document-required', field: 'lawfulDocument' }
  return !lawfulOn && lawfulDocument?.trim() ? { code: 'red-line-check.day-required', field: 'lawfulOn' } : null
}

/** A duty is checked after it was signed, and only a check can find it kept. */
export function refusalOfDuty(
  duty: Pick<Surveyed, 'farmlandMu' | 'basicFarmlandMu'> & {
    readonly signedOn?: string | null
    readonly checkedOn?: string | null
    readonly passed?: boolean | null
  },
): Refusal | null {
  if (duty.checkedOn && !duty.signedOn) return { code: 'farmland-duty.not-signed', field: 'signedOn' }
  if (duty.passed != null && !duty.checkedOn) return { code: 'farmland-duty.not-checked', field: 'checkedOn' }
  return refusalOfParts(duty)
}
