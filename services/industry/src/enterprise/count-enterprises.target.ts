import { type Ask, defineTarget } from '@tongchou/service-kit'

/** Enterprises that were in being on a day. */
export async function countSurviving({ db }: Ask, day: string): Promise<number> {
  const [row] = await db.sql<{ n: number }>(
    `SELECT COUNT(*) AS n FROM enterprise_status s
      WHERE s.fromDay <= ? AND (s.untilDay IS NULL OR s.untilDay > ?) AND s.status NOT IN ('CLOSED', 'DEREGISTERED')`,
    [day, day],
  )
  return Number(row?.n ?? 0)
}

/** 现有企业数量稳中有升: those in being now against those at last year's end. */
export const enterprisesInBeing = defineTarget({
  code: 'IND-ENT-COUNT',
  formula: {
    zh: '截至当日未停业关闭、未注销的工业企业户数，与上年末户数比较',
    en: 'Industrial enterprises neither closed nor deregistered on the day, against those at last year’s end',
  },
  async measure(ask) {
    const lastYearEnd = `${ask.year - 1}-12-31`
    const [now, before] = await Promise.all([countSurviving(ask, ask.asOf), countSurviving(ask, lastYearEnd)])
    return {
      value: now,
      baseline: before > 0 ? before : null,
      inputs: [
        { name: { zh: '现有企业', en: 'in being' }, value: now, unit: { zh: '户', en: 'enterprises' } },
        { name: { zh: '上年末企业', en: 'at last year’s end' }, value: before, unit: { zh: '户', en: 'enterprises' } },
      ],
    }
  },
  // The lost ones first: those in being at last year's end or since that are no longer.
  records: ({ asOf, year }) => ({
    from: `(SELECT e.id, e.name, s.fromDay,
              CASE WHEN s.status IN ('CLOSED', 'DEREGISTERED') THEN 0 ELSE 1 END AS counted
             FROM enterprise_status s JOIN enterprise e ON e.id = s.enterpriseId
            WHERE s.fromDay <= ? AND (s.untilDay IS NULL OR s.untilDay > ?)
              AND (s.status NOT IN ('CLOSED', 'DEREGISTERED') OR s.fromDay > ?)) r`,
    parameters: [asOf, asOf, `${year - 1}-12-31`],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.counted',
    note: 'r.fromDay',
  }),
})
