import { defineTarget, percentOf } from '@tongchou/service-kit'
import { firstDay, ITEMS } from '../target/target-words.ts'

const ISSUED = "f.grantedOn BETWEEN ? AND ? AND f.kind <> 'GENERAL_TRANSFER'"
const PLANNED = 'CASE WHEN f.plannedOn <= ? AND f.spendMeasure IS NOT NULL AND f.spendBy IS NOT NULL THEN 1 ELSE 0 END'

/** 专项资金逐笔支出措施制定率. */
export const specialPlan = defineTarget({
  code: 'FIN-SPECIAL-PLAN',
  formula: {
    zh: '已制定支出措施并明确支出时限的专项资金笔数 ÷ 本年已下达专项资金笔数',
    en: 'Special funds with a measure and a limit ÷ special funds issued this year',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ issued: number; planned: number | null }>(
      `SELECT COUNT(*) AS issued, SUM(${PLANNED}) AS planned FROM upper_fund f WHERE ${ISSUED}`,
      [asOf, firstDay(year), asOf],
    )
    const issued = Number(row?.issued ?? 0)
    const planned = Number(row?.planned ?? 0)
    return {
      value: percentOf(planned, issued),
      numerator: planned,
      denominator: issued,
      inputs: [
        { name: { zh: '已制定措施和时限', en: 'with measure and limit' }, value: planned, unit: ITEMS },
        { name: { zh: '已下达专项资金', en: 'special funds issued' }, value: issued, unit: ITEMS },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT f.id, f.name, f.documentNumber, ${PLANNED} AS counted FROM upper_fund f WHERE ${ISSUED}) r`,
    parameters: [asOf, firstDay(year), asOf],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.counted',
    note: 'r.documentNumber',
  }),
})
