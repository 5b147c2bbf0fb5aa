import { type Ask, defineTarget, figures, lastMonthEnded, percentOf } from '@tongchou/service-kit'

const PEOPLE = { zh: '人', en: 'persons' }

export const STANDING = 'u.registeredOn <= ? AND (u.cancelledOn IS NULL OR u.cancelledOn > ?)'

/** Registered unemployed on the day, and people in work in town by the last month that each township has reported. */
export async function countUnemployed({
  db,
  asOf,
}: Pick<Ask, 'db' | 'asOf'>): Promise<{ unemployed: number; employed: number }> {
  const [{ unemployed }, { employed }] = await Promise.all([
    figures<'unemployed'>(db, `SELECT COUNT(*) AS unemployed FROM unemployment_registration u WHERE ${STANDING}`, [
      asOf,
      asOf,
    ]),
    figures<'employed'>(
      db,
      `SELECT SUM(e.urbanEmployed) AS employed FROM employment_month e WHERE e.reported = 1 AND e.period = (
         SELECT MAX(m.period) FROM employment_month m WHERE m.unit = e.unit AND m.reported = 1 AND m.period <= ?)`,
      [lastMonthEnded(asOf)],
    ),
  ])
  return { unemployed, employed }
}

export const unemployment = defineTarget({
  code: 'EMP-UNEMP',
  formula: {
    zh: '期末城镇登记失业人数 ÷（城镇从业人数 + 城镇登记失业人数）；不是调查失业率',
    en: 'Registered unemployed ÷ (employed in town + registered unemployed); not the surveyed rate',
  },
  async measure(ask) {
    const { unemployed, employed } = await countUnemployed(ask)
    const whole = employed + unemployed
    return {
      value: employed === 0 ? null : percentOf(unemployed, whole),
      numerator: unemployed,
      denominator: whole,
      inputs: [
        { name: { zh: '登记失业', en: 'registered unemployed' }, value: unemployed, unit: PEOPLE },
        {
          name: { zh: '城镇从业（末次已报月）', en: 'employed in town, last month reported' },
          value: employed,
          unit: PEOPLE,
        },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT u.id, r.maskedName, u.registeredOn FROM unemployment_registration u JOIN resident r ON r.id = u.residentId
             WHERE ${STANDING}) u`,
    parameters: [asOf, asOf],
    id: 'u.id',
    label: 'u.maskedName',
    counts: '1',
    note: 'u.registeredOn',
  }),
})
