import { defineTarget } from '@tongchou/service-kit'
import { numberOf } from '../project/project.repository.ts'

const SETTLED = `planYear = ? AND approvedOn <= ?
  AND EXISTS (SELECT 1 FROM trip c WHERE c.planId = promotion_plan.id AND c.kind = 'COMPREHENSIVE')
  AND EXISTS (SELECT 1 FROM trip s WHERE s.planId = promotion_plan.id AND s.kind = 'TOPICAL')`

/** Approved, and with both kinds of trips in it: those that top leaders lead and those that deputies lead. */
export const prjPromoplan = defineTarget({
  code: 'PRJ-PROMOPLAN',
  formula: {
    zh: '赴外招商工作计划已批准印发，且列有综合招商和专题招商活动',
    en: 'The out-of-county promotion plan is approved and holds both comprehensive and topical trips',
  },
  async measure({ db, asOf, year }) {
    const settled = await numberOf(db, `SELECT COUNT(*) AS n FROM promotion_plan WHERE ${SETTLED}`, [year, asOf])
    const trips = await numberOf(
      db,
      'SELECT COUNT(*) AS n FROM trip t JOIN promotion_plan q ON q.id = t.planId WHERE q.planYear = ? AND t.wentOn <= ?',
      [year, asOf],
    )
    return {
      value: settled > 0 ? 1 : 0,
      inputs: [
        { name: { zh: '已批准计划', en: 'plans approved' }, value: settled, unit: { zh: '个', en: 'plans' } },
        { name: { zh: '已成行', en: 'trips made' }, value: trips, unit: { zh: '次', en: 'trips' } },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT id, name, approvedOn, CASE WHEN ${SETTLED} THEN 1 ELSE 0 END AS settled FROM promotion_plan WHERE planYear = ?) q`,
    parameters: [year, asOf, year],
    id: 'q.id',
    label: 'q.name',
    counts: 'q.settled',
    note: "CASE WHEN q.settled = 1 THEN q.approvedOn WHEN q.approvedOn IS NULL THEN '未批准' ELSE '缺综合或专题活动，或批准在后' END",
  }),
})
