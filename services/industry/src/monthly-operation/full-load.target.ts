import { defineTarget, percentOf, addMonths, lastMonthEnded } from '@tongchou/service-kit'

/**
 * Enterprises in being on a day with their latest reported month, this one or else the last: an older report says nothing of
 * today. Parameters: this month, the last, then the day twice.
 */
const IN_BEING = `enterprise_status s JOIN enterprise e ON e.id = s.enterpriseId
       LEFT JOIN monthly_operation n ON n.enterpriseId = e.id AND n.period = ? AND n.reported = 1
       LEFT JOIN monthly_operation l ON n.period IS NULL AND l.enterpriseId = e.id AND l.period = ? AND l.reported = 1
      WHERE s.fromDay <= ? AND (s.untilDay IS NULL OR s.untilDay > ?) AND s.status NOT IN ('CLOSED', 'DEREGISTERED')`

const USE = 'COALESCE(n.capacityUse, l.capacityUse)'
const AT_FULL_LOAD = `CASE WHEN s.status IN ('NORMAL', 'RESUMED') AND COALESCE(n.daysStopped, l.daysStopped) = 0
       AND ${USE} >= e.capacityStandard THEN 1 ELSE 0 END`

const parametersOf = (asOf: string): string[] => {
  const month = lastMonthEnded(asOf)
  return [month, addMonths(month, -1), asOf, asOf]
}

/** 续存企业正常运营满负荷率: each by its own standard of full load. */
export const fullLoad = defineTarget({
  code: 'IND-FULL-LOAD',
  formula: {
    zh: '正常运营、当月未停产且产能利用率达到本企业满负荷标准的企业户数 ÷ 续存企业户数',
    en: 'Enterprises running normally, without a stopped day, at or above their own standard of full load ÷ surviving enterprises',
  },
  async measure({ db, asOf }) {
    const [row] = await db.sql<{ surviving: number; atFull: number; reported: number }>(
      `SELECT COUNT(*) AS surviving, COALESCE(SUM(${AT_FULL_LOAD}), 0) AS atFull, COUNT(${USE}) AS reported FROM ${IN_BEING}`,
      parametersOf(asOf),
    )
    const surviving = Number(row?.surviving ?? 0)
    const full = Number(row?.atFull ?? 0)
    const unit = { zh: '户', en: 'enterprises' }
    return {
      value: percentOf(full, surviving),
      numerator: full,
      denominator: surviving,
      inputs: [
        { name: { zh: '满负荷企业', en: 'at full load' }, value: full, unit },
        { name: { zh: '续存企业', en: 'surviving' }, value: surviving, unit },
        { name: { zh: '有近月月报的企业', en: 'with a recent report' }, value: Number(row?.reported ?? 0), unit },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT e.id, e.name, ${AT_FULL_LOAD} AS counted, ${USE} AS used FROM ${IN_BEING}) r`,
    parameters: parametersOf(asOf),
    id: 'r.id',
    label: 'r.name',
    counts: 'r.counted',
    note: 'r.used',
  }),
})
