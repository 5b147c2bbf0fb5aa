import type { Context } from '@tongchou/service-kit'
import { OfficialStatus } from '../official-value/official-value.entity.ts'
import { recordOfficialValue } from '../official-value/record-official-value.ts'

const { OFFICIAL, PRELIMINARY } = OfficialStatus

/** Invented releases of the demonstration county: one month behind, as the bureau's are, and never quite the departments' own figure. */
const RELEASES: readonly [code: string, period: string, value: number, status: OfficialStatus, day: string][] = [
  ['PRJ-FAI-GROWTH', '2022-03', 5.1, OFFICIAL, '2022-04-20'],
  ['PRJ-FAI-GROWTH', '2022-04', 5.6, OFFICIAL, '2022-05-19'],
  ['PRJ-FAI-GROWTH', '2022-05', 5.9, OFFICIAL, '2022-06-20'],
  ['PRJ-FAI-GROWTH', '2022-06', 6.2, OFFICIAL, '2022-07-19'],
  ['PRJ-FAI-GROWTH', '2022-07', 6.4, PRELIMINARY, '2022-08-18'],
  ['IND-VOLUME', '2022-06', 1_421_000_000, OFFICIAL, '2022-07-21'],
  ['IND-VOLUME', '2022-07', 1_638_000_000, PRELIMINARY, '2022-08-22'],
  ['IND-BENEFIT', '2022-06', 112_600_000, OFFICIAL, '2022-07-21'],
  ['IND-ENT-COUNT', '2022-06', 57, OFFICIAL, '2022-07-21'],
  ['EMP-INCOME', '2022Q1', 7.2, OFFICIAL, '2022-04-25'],
  ['EMP-INCOME', '2022Q2', 7.6, OFFICIAL, '2022-07-25'],
]

/** Releases them in the order of the days they came out, through the verb that the statistician uses. */
export async function loadOfficialValues(ctx: Context): Promise<void> {
  for (const [index, [code, period, value, status, releasedOn]] of RELEASES.entries()) {
    const documentNumber = `县统字〔2022〕${index + 11}号（演示）`
    await recordOfficialValue(ctx, { code, period, value, status, releasedOn, documentNumber })
  }
}
