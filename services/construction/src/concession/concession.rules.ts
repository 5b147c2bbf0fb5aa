import type { Refusal } from '@tongchou/service-kit'
import type { ConcessionCheck, ConcessionValues } from './concession.entity.ts'

export const refusalOfConcession = ({
  beginsOn,
  endsOn,
}: Pick<ConcessionValues, 'beginsOn' | 'endsOn'>): Refusal | null =>
  endsOn <= beginsOn ? { code: 'days-out-of-order', field: 'endsOn', params: { after: 'beginsOn' } } : null

/** A check that was not passed says what was wrong; only that can be put right. */
export function refusalOfCheck(
  {
    checkedOn,
    passed,
    findings,
    remediedOn,
  }: Pick<ConcessionCheck, 'checkedOn' | 'passed' | 'findings' | 'remediedOn'>,
  today: string,
): Refusal | null {
  if (checkedOn > today) return { code: 'day-in-future', field: 'checkedOn' }
  if (!passed && !findings?.trim()) return { code: 'concession.findings-required', field: 'findings' }
  if (!remediedOn) return null
  if (passed) return { code: 'concession.nothing-to-remedy', field: 'remediedOn' }
  if (remediedOn > today) return { code: 'day-in-future', field: 'remediedOn' }
  return remediedOn < checkedOn
    ? { code: 'days-out-of-order', field: 'remediedOn', params: { after: 'checkedOn' } }
    : null
}
