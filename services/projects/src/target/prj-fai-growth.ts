import { defineTarget, growthOf, lastMonthEnded, type Words } from '@tongchou/service-kit'
import { baseSum } from '../base-figure/base-figure.repository.ts'
import { shareReported } from '../monthly-investment/share-reported.ts'
import { lastReportedMonth, numberOf } from '../project/project.repository.ts'
import { INVESTED_NOTE } from './started-share.ts'

const YUAN: Words = { zh: '元', en: 'CNY' }

/**
 * The year's reported investment against the same months of the base year. Where only some projects have reported the last
 * month, the base's month counts in the same share: else every first report of a month would look like a collapse.
 */
export const prjFaiGrowth = defineTarget({
  code: 'PRJ-FAI-GROWTH',
  formula: {
    zh: '当年累计完成投资 ÷ 上年同期完成投资 − 1；最近月份未报齐的，上年该月按已报项目比例计入',
    en: 'Investment completed this year ÷ same months of last year − 1; a last month not yet fully reported counts last year’s month in the same share',
  },
  async measure(ask) {
    const { db, asOf, year } = ask
    const until = await lastReportedMonth(db, asOf)
    if (until === null) return { value: null, inputs: [] }
    const [done, base, baseBefore, share] = await Promise.all([
      numberOf(
        db,
        'SELECT COALESCE(SUM(completed), 0) AS n FROM monthly_investment WHERE reported = 1 AND period BETWEEN ? AND ?',
        [`${year}-01`, until],
      ),
      baseSum(db, 'FAI', until),
      until.endsWith('-01') ? 0 : baseSum(db, 'FAI', `${year}-${String(Number(until.slice(5)) - 1).padStart(2, '0')}`),
      shareReported(db, until),
    ])
    const last = base === null ? null : (baseBefore ?? 0) + (base - (baseBefore ?? 0)) * share
    const now = done / 100
    return {
      value: growthOf(now, last),
      numerator: now,
      denominator: last,
      inputs: [
        { name: { zh: '当年累计完成', en: 'completed this year' }, value: now, unit: YUAN },
        { name: { zh: '上年同期完成', en: 'same months of last year' }, value: last, unit: YUAN },
        { name: { zh: '计至月份', en: 'through month' }, value: Number(until.slice(5)) },
        {
          name: { zh: '该月已报比例', en: 'share reported of that month' },
          value: share * 100,
          unit: { zh: '%', en: '%' },
        },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT p.id, p.name, SUM(m.completed) AS done FROM project p JOIN monthly_investment m ON m.projectId = p.id
      WHERE m.reported = 1 AND m.period BETWEEN ? AND ? GROUP BY p.id, p.name) p`,
    parameters: [`${year}-01`, lastMonthEnded(asOf)],
    id: 'p.id',
    label: 'p.name',
    counts: 'CASE WHEN p.done > 0 THEN 1 ELSE 0 END',
    note: INVESTED_NOTE,
  }),
})
