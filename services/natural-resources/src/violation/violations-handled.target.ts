import { defineTarget, percentOf } from '@tongchou/service-kit'

/** 国土资源违法案件依法处理率: rectified, penalised, referred or closed, of those found in the year. */
export const violationsHandled = defineTarget({
  code: 'LND-VIOLATIONS',
  formula: {
    zh: '截至当日已整改、处罚、移送或结案的案件数 ÷ 本年发现的国土资源违法案件数',
    en: 'Cases rectified, penalised, referred or closed by the day ÷ violations found in the year',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ found: number; handled: number; overdue: number }>(
      `SELECT COUNT(*) AS found, COALESCE(SUM(CASE WHEN v.handledOn <= ? THEN 1 ELSE 0 END), 0) AS handled,
              COALESCE(SUM(CASE WHEN v.dueOn < ? AND (v.handledOn IS NULL OR v.handledOn > ?) THEN 1 ELSE 0 END), 0) AS overdue
         FROM land_violation v WHERE v.foundOn BETWEEN ? AND ?`,
      [asOf, asOf, asOf, `${year}-01-01`, asOf],
    )
    const unit = { zh: '件', en: 'cases' }
    const [found, handled] = [Number(row?.found ?? 0), Number(row?.handled ?? 0)]
    return {
      value: percentOf(handled, found),
      numerator: handled,
      denominator: found,
      inputs: [
        { name: { zh: '已依法处理', en: 'dealt with' }, value: handled, unit },
        { name: { zh: '本年发现', en: 'found in the year' }, value: found, unit },
        { name: { zh: '超期未处理', en: 'overdue' }, value: Number(row?.overdue ?? 0), unit },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT v.id, v.place, v.dueOn, CASE WHEN v.handledOn <= ? THEN 1 ELSE 0 END AS handled
              FROM land_violation v WHERE v.foundOn BETWEEN ? AND ?) r`,
    parameters: [asOf, `${year}-01-01`, asOf],
    id: 'r.id',
    label: 'r.place',
    counts: 'r.handled',
    note: 'r.dueOn',
    noteName: { zh: '限办', en: 'due' },
  }),
})
