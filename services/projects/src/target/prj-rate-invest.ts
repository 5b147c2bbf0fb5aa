import { type Ask, defineTarget, lastMonthEnded, monthBefore, percentOf, type Words } from '@tongchou/service-kit'
import { lastReportedMonth, numberOf, onTheList } from '../project/project.repository.ts'
import { INVESTED_NOTE } from './started-share.ts'

const YUAN: Words = { zh: '元', en: 'CNY' }

async function done({ db, asOf, year }: Ask, until: string): Promise<number> {
  const { sql, parameters } = onTheList(year, asOf)
  return numberOf(
    db,
    `SELECT COALESCE(SUM(m.completed), 0) AS n FROM monthly_investment m JOIN project p ON p.id = m.projectId
     WHERE m.reported = 1 AND m.period BETWEEN ? AND ? AND ${sql}`,
    [`${year}-01`, until, ...parameters],
  )
}

/** Must rise from month to month: the last month anybody reported against the one before it. */
export const prjRateInvest = defineTarget({
  code: 'PRJ-RATE-INVEST',
  formula: {
    zh: '年度清单项目累计完成投资 ÷ 年度计划投资 × 100%，与上一填报月比较',
    en: 'Investment completed by projects of the annual list ÷ their annual plan × 100%, compared with the month reported before',
  },
  async measure(ask) {
    const { db, asOf, year } = ask
    const { sql, parameters } = onTheList(year, asOf)
    const planned = await numberOf(
      db,
      `SELECT COALESCE(SUM(p.annualInvestment), 0) AS n FROM project p WHERE ${sql}`,
      parameters,
    )
    const until = await lastReportedMonth(db, asOf)
    if (until === null) return { value: null, inputs: [] }
    const [now, before] = await Promise.all([done(ask, until), done(ask, monthBefore(until))])
    return {
      value: percentOf(now, planned),
      baseline: until.endsWith('-01') ? null : percentOf(before, planned),
      numerator: now / 100,
      denominator: planned / 100,
      inputs: [
        { name: { zh: '累计完成投资', en: 'investment completed' }, value: now / 100, unit: YUAN },
        { name: { zh: '年度计划投资', en: 'annual plan' }, value: planned / 100, unit: YUAN },
        { name: { zh: '其中最近一月完成', en: 'of it in the last month' }, value: (now - before) / 100, unit: YUAN },
        { name: { zh: '计至月份', en: 'through month' }, value: Number(until.slice(5)) },
      ],
    }
  },
  records({ asOf, year }) {
    const { sql, parameters } = onTheList(year, asOf)
    return {
      from: `(SELECT p.id, p.name, p.annualInvestment, COALESCE(SUM(m.completed), 0) AS done FROM project p
        LEFT JOIN monthly_investment m ON m.projectId = p.id AND m.reported = 1 AND m.period BETWEEN ? AND ?
        WHERE ${sql} GROUP BY p.id, p.name, p.annualInvestment) p`,
      parameters: [`${year}-01`, lastMonthEnded(asOf), ...parameters],
      id: 'p.id',
      label: 'p.name',
      counts: 'CASE WHEN p.done > 0 THEN 1 ELSE 0 END',
      note: INVESTED_NOTE,
    }
  },
})
