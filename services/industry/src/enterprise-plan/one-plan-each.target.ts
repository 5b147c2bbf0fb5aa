import { defineTarget, percentOf } from '@tongchou/service-kit'

/** Enterprises reduced on a day, with the plan that was open for each on that day. */
const REDUCED = `enterprise_status s JOIN enterprise e ON e.id = s.enterpriseId
       LEFT JOIN enterprise_plan p ON p.enterpriseId = e.id AND p.openedOn <= ? AND (p.closedOn IS NULL OR p.closedOn > ?)
      WHERE s.status = 'REDUCED' AND s.fromDay <= ? AND (s.untilDay IS NULL OR s.untilDay > ?)`

/** 减产企业一企一策覆盖率 */
export const onePlanEach = defineTarget({
  code: 'IND-ONEPLAN',
  formula: {
    zh: '当日有在执行一企一策的减产企业户数 ÷ 当日减产企业户数',
    en: 'Reduced-output enterprises with a plan open on the day ÷ enterprises reduced on the day',
  },
  async measure({ db, asOf }) {
    const [row] = await db.sql<{ reduced: number; planned: number }>(
      `SELECT COUNT(*) AS reduced, COALESCE(SUM(CASE WHEN p.id IS NULL THEN 0 ELSE 1 END), 0) AS planned FROM ${REDUCED}`,
      [asOf, asOf, asOf, asOf],
    )
    const reduced = Number(row?.reduced ?? 0)
    const planned = Number(row?.planned ?? 0)
    const unit = { zh: '户', en: 'enterprises' }
    return {
      value: percentOf(planned, reduced),
      numerator: planned,
      denominator: reduced,
      inputs: [
        { name: { zh: '有一企一策', en: 'with a plan' }, value: planned, unit },
        { name: { zh: '减产企业', en: 'reduced' }, value: reduced, unit },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT e.id, e.name, s.fromDay, CASE WHEN p.id IS NULL THEN 0 ELSE 1 END AS counted FROM ${REDUCED}) r`,
    parameters: [asOf, asOf, asOf, asOf],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.counted',
    note: 'r.fromDay',
  }),
})
