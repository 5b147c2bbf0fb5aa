import { defineTarget, percentOf } from '@tongchou/service-kit'
import { firstDay, moneyNote, yuan, YUAN } from '../target/target-words.ts'

const GIVEN = 'CASE WHEN allocatedOn <= ? THEN allocatedAmount ELSE 0 END'

/** 项目前期费足额安排率. */
export const preliminaryFees = defineTarget({
  code: 'FIN-PREFEE',
  formula: {
    zh: '本年已核定前期费中已安排的金额 ÷ 本年已核定的前期费',
    en: 'Given of the preliminary costs approved this year ÷ preliminary costs approved this year',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ approved: number | null; given: number | null }>(
      `SELECT SUM(approvedAmount) AS approved, SUM(${GIVEN}) AS given FROM preliminary_fee WHERE approvedOn BETWEEN ? AND ?`,
      [asOf, firstDay(year), asOf],
    )
    const approved = yuan(row?.approved)
    const given = yuan(row?.given)
    return {
      value: percentOf(given, approved),
      numerator: given,
      denominator: approved,
      inputs: [
        { name: { zh: '已安排', en: 'given' }, value: given, unit: YUAN },
        { name: { zh: '已核定', en: 'approved' }, value: approved, unit: YUAN },
        { name: { zh: '缺口', en: 'shortfall' }, value: approved - given, unit: YUAN },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT id, COALESCE(name, projectId) AS label, approvedAmount - ${GIVEN} AS lacking FROM preliminary_fee
             WHERE approvedOn BETWEEN ? AND ?) r`,
    parameters: [asOf, firstDay(year), asOf],
    id: 'r.id',
    label: 'r.label',
    counts: 'CASE WHEN r.lacking <= 0 THEN 1 ELSE 0 END',
    ...moneyNote('r.lacking', { zh: '缺口', en: 'short of need' }),
  }),
})
