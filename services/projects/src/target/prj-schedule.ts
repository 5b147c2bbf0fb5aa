import { defineTarget, percentOf } from '@tongchou/service-kit'
import { onTheList, type Piece } from '../project/project.repository.ts'
import { PROJECTS } from './started-share.ts'

function major(year: number, asOf: string): Piece {
  const { sql, parameters } = onTheList(year, asOf)
  return { sql: `${sql} AND p.level IN ('CITY', 'PROVINCE')`, parameters }
}

/** Both the work chart and the timetable: one of them is not enough. */
export const prjSchedule = defineTarget({
  code: 'PRJ-SCHEDULE',
  formula: {
    zh: '已制定施工图和时间表的省市列重大项目数 ÷ 省市列重大项目数 × 100%',
    en: 'Province- and city-listed projects with work chart and timetable ÷ all of them × 100%',
  },
  async measure({ db, asOf, year }) {
    const { sql, parameters } = major(year, asOf)
    const [row] = await db.sql<{ n: number; scheduled: number }>(
      `SELECT COUNT(*) AS n, COALESCE(SUM(CASE WHEN p.workChartOn <= ? AND p.timetableOn <= ? THEN 1 ELSE 0 END), 0) AS scheduled
       FROM project p WHERE ${sql}`,
      [asOf, asOf, ...parameters],
    )
    const scheduled = Number(row?.scheduled ?? 0)
    const all = Number(row?.n ?? 0)
    return {
      value: percentOf(scheduled, all),
      numerator: scheduled,
      denominator: all,
      inputs: [
        { name: { zh: '已制定施工图、时间表', en: 'with work chart and timetable' }, value: scheduled, unit: PROJECTS },
        { name: { zh: '省市列重大项目', en: 'province- and city-listed' }, value: all, unit: PROJECTS },
      ],
    }
  },
  records({ asOf, year }) {
    const { sql, parameters } = major(year, asOf)
    return {
      from: `(SELECT p.id, p.name, CASE WHEN p.workChartOn <= ? THEN 1 ELSE 0 END AS charted,
        CASE WHEN p.timetableOn <= ? THEN 1 ELSE 0 END AS timed FROM project p WHERE ${sql}) p`,
      parameters: [asOf, asOf, ...parameters],
      id: 'p.id',
      label: 'p.name',
      counts: 'p.charted * p.timed',
      note: `CASE WHEN p.charted = 1 AND p.timed = 1 THEN '施工图、时间表齐备' WHEN p.charted = 1 THEN '缺时间表'
        WHEN p.timed = 1 THEN '缺施工图' ELSE '缺施工图、时间表' END`,
    }
  },
})
