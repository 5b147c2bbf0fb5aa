import { defineTarget, percentOf } from '@tongchou/service-kit'
import { firstDay, ITEMS } from '../target/target-words.ts'

const GRANTED = 'CASE WHEN grantedOn <= ? THEN 1 ELSE 0 END'

/** 税费当免则免落实率. */
export const taxRelief = defineTarget({
  code: 'FIN-TAX-RELIEF',
  formula: {
    zh: '已落实的减免项数 ÷ 本年符合条件的减免项数',
    en: 'Reliefs granted ÷ reliefs that became due this year',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ eligible: number; given: number | null }>(
      `SELECT COUNT(*) AS eligible, SUM(${GRANTED}) AS given FROM tax_relief WHERE eligibleOn BETWEEN ? AND ?`,
      [asOf, firstDay(year), asOf],
    )
    const eligible = Number(row?.eligible ?? 0)
    const granted = Number(row?.given ?? 0)
    return {
      value: percentOf(granted, eligible),
      numerator: granted,
      denominator: eligible,
      inputs: [
        { name: { zh: '已落实', en: 'granted' }, value: granted, unit: ITEMS },
        { name: { zh: '符合条件', en: 'due' }, value: eligible, unit: ITEMS },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT id, taxpayer, rule AS ruleName, ${GRANTED} AS counted FROM tax_relief WHERE eligibleOn BETWEEN ? AND ?) r`,
    parameters: [asOf, firstDay(year), asOf],
    id: 'r.id',
    label: 'r.taxpayer',
    counts: 'r.counted',
    note: 'r.ruleName',
  }),
})
