import { type Ask, defineTarget, percentOf } from '@tongchou/service-kit'
import { InsuranceScheme } from './insurance-account.entity.ts'
import { SCHEME_NAMES, schemeNameOf } from './insurance-schemes.ts'

const PEOPLE = { zh: '人', en: 'persons' }
const OBLIGED = 'a.obligedOn <= ? AND (a.endedOn IS NULL OR a.endedOn > ?)'

interface Coverage {
  readonly scheme: InsuranceScheme
  readonly obliged: number
  readonly enrolled: number
}

/** People who ought to be in each scheme on the day, and those who are. */
export async function coverageOf({ db, asOf }: Pick<Ask, 'db' | 'asOf'>): Promise<Coverage[]> {
  const rows = await db.sql<Coverage>(
    `SELECT a.scheme AS scheme, COUNT(*) AS obliged, SUM(CASE WHEN a.enrolledOn <= ? THEN 1 ELSE 0 END) AS enrolled
       FROM insurance_account a WHERE ${OBLIGED} GROUP BY a.scheme ORDER BY a.scheme`,
    [asOf, asOf, asOf],
  )
  return rows.map(({ scheme, obliged, enrolled }) => ({ scheme, obliged: Number(obliged), enrolled: Number(enrolled) }))
}

export const coverage = defineTarget({
  code: 'EMP-SI-COVER',
  formula: {
    zh: '各险种应保人员中已参保人数 ÷ 应保人数',
    en: 'People insured ÷ people who ought to be, over all schemes',
  },
  async measure(ask) {
    const schemes = await coverageOf(ask)
    const [enrolled, obliged] = (['enrolled', 'obliged'] as const).map((name) =>
      schemes.reduce((sum, scheme) => sum + scheme[name], 0),
    ) as [number, number]
    return {
      value: percentOf(enrolled, obliged),
      numerator: enrolled,
      denominator: obliged,
      parts: schemes.map((scheme) => ({
        name: SCHEME_NAMES[scheme.scheme].zh,
        value: percentOf(scheme.enrolled, scheme.obliged),
      })),
      inputs: schemes
        .map((scheme) => ({
          name: SCHEME_NAMES[scheme.scheme],
          value: scheme.obliged - scheme.enrolled,
          unit: { zh: '人未参保', en: 'not insured' },
        }))
        .concat([{ name: { zh: '应保', en: 'ought to be insured' }, value: obliged, unit: PEOPLE }]),
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT a.id, r.maskedName, a.scheme, CASE WHEN a.enrolledOn <= ? THEN 1 ELSE 0 END AS counted
              FROM insurance_account a JOIN resident r ON r.id = a.residentId WHERE ${OBLIGED}) a`,
    parameters: [asOf, asOf, asOf],
    id: 'a.id',
    label: 'a.maskedName',
    counts: 'a.counted',
    note: schemeNameOf('a.scheme'),
  }),
})
