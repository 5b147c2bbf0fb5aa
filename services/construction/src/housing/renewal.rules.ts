import type { Refusal } from '@tongchou/service-kit'
import type { RenewalProgramme } from './renewal-programme.entity.ts'

type Homes = Pick<RenewalProgramme, 'homes' | 'oldEstateHomes' | 'resettlementHomes'>

/** The homes of a programme are exactly those of its two ways: 722 = 154 + 568. */
export function refusalOfProgramme({ homes, oldEstateHomes, resettlementHomes }: Homes): Refusal | null {
  const sum = oldEstateHomes + resettlementHomes
  return homes === sum ? null : { code: 'renewal.parts-disagree', field: 'homes', params: { sum } }
}

/** What a programme leaves for one more work of a way, when others have taken so many of its homes. */
export const homesLeft = (programme: Homes, kind: 'OLD_ESTATE' | 'RESETTLEMENT', taken: number): number =>
  (kind === 'OLD_ESTATE' ? programme.oldEstateHomes : programme.resettlementHomes) - taken
