import { defineTarget, lastMonthEnded, percentOf } from '@tongchou/service-kit'
import { onTheList } from '../project/project.repository.ts'
import { BLOCKER_NOTE, PROJECTS } from './started-share.ts'

const invested = `EXISTS (SELECT 1 FROM monthly_investment m
  WHERE m.projectId = p.id AND m.reported = 1 AND m.completed > 0 AND m.period BETWEEN ? AND ?)`

/** A project has landed when it has started and money has been reported for it in the year: a start on paper is none. */
export const prjLanded = defineTarget({
  code: 'PRJ-LANDED',
  formula: {
    zh: '已开工且当年有完成投资的项目数 ÷ 年度清单项目数 × 100%',
    en: 'Projects started and with reported investment in the year ÷ projects on the annual list × 100%',
  },
  async measure({ db, asOf, year }) {
    const { sql, parameters } = onTheList(year, asOf)
    const [row] = await db.sql<{ listed: number; landed: number }>(
      `SELECT COUNT(*) AS listed, COALESCE(SUM(CASE WHEN p.startedOn <= ? AND ${invested} THEN 1 ELSE 0 END), 0) AS landed
       FROM project p WHERE ${sql}`,
      [asOf, `${year}-01`, lastMonthEnded(asOf), ...parameters],
    )
    const listed = Number(row?.listed ?? 0)
    const landed = Number(row?.landed ?? 0)
    return {
      value: percentOf(landed, listed),
      numerator: landed,
      denominator: listed,
      inputs: [
        { name: { zh: '落地实施', en: 'really going ahead' }, value: landed, unit: PROJECTS },
        { name: { zh: '列入年度清单', en: 'on the annual list' }, value: listed, unit: PROJECTS },
      ],
    }
  },
  records({ asOf, year }) {
    const { sql, parameters } = onTheList(year, asOf)
    return {
      from: `(SELECT p.id, p.name, p.startedOn, p.blocker, CASE WHEN p.startedOn <= ? THEN 1 ELSE 0 END AS hasStarted,
        CASE WHEN p.startedOn <= ? AND ${invested} THEN 1 ELSE 0 END AS landed FROM project p WHERE ${sql}) p`,
      parameters: [asOf, asOf, `${year}-01`, lastMonthEnded(asOf), ...parameters],
      id: 'p.id',
      label: 'p.name',
      counts: 'p.landed',
      note: `CASE WHEN p.landed = 1 THEN p.startedOn WHEN p.hasStarted = 1 THEN '已开工，无投资入账' ELSE ${BLOCKER_NOTE} END`,
    }
  },
})
