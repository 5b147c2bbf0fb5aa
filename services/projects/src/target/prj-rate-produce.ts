import { type Ask, defineTarget, percentOf } from '@tongchou/service-kit'
import { endOfMonthBefore, numberOf, onTheList, type Piece } from '../project/project.repository.ts'
import { PROJECTS } from './started-share.ts'

/** Those of the list that are to be finished within the plan year. */
function dueThisYear(year: number, asOf: string): Piece {
  const { sql, parameters } = onTheList(year, asOf)
  return { sql: `${sql} AND p.plannedFinishOn <= ?`, parameters: [...parameters, `${year}-12-31`] }
}

async function count({ db, year }: Ask, asOf: string): Promise<{ due: number; producing: number }> {
  const { sql, parameters } = dueThisYear(year, asOf)
  const due = await numberOf(db, `SELECT COUNT(*) AS n FROM project p WHERE ${sql}`, parameters)
  const producing = await numberOf(db, `SELECT COUNT(*) AS n FROM project p WHERE ${sql} AND p.producingOn <= ?`, [
    ...parameters,
    asOf,
  ])
  return { due, producing }
}

/** Built and in production or use, of those due this year; must rise from month to month. */
export const prjRateProduce = defineTarget({
  code: 'PRJ-RATE-PRODUCE',
  formula: {
    zh: '已建成投产（投用）项目数 ÷ 年内应建成项目数 × 100%，与上月末比较',
    en: 'Projects in production or use ÷ projects due to be finished this year × 100%, compared with the end of last month',
  },
  async measure(ask) {
    const before = endOfMonthBefore(ask.asOf)
    const [now, last] = await Promise.all([count(ask, ask.asOf), count(ask, before)])
    return {
      value: percentOf(now.producing, now.due),
      baseline: before.startsWith(String(ask.year)) ? percentOf(last.producing, last.due) : null,
      numerator: now.producing,
      denominator: now.due,
      inputs: [
        { name: { zh: '已建成投产', en: 'in production' }, value: now.producing, unit: PROJECTS },
        { name: { zh: '年内应建成', en: 'due this year' }, value: now.due, unit: PROJECTS },
        {
          name: { zh: '上月末已投产', en: 'in production by the end of last month' },
          value: last.producing,
          unit: PROJECTS,
        },
      ],
    }
  },
  records({ asOf, year }) {
    const { sql, parameters } = dueThisYear(year, asOf)
    return {
      from: `(SELECT p.id, p.name, p.producingOn, p.plannedFinishOn, CASE WHEN p.producingOn <= ? THEN 1 ELSE 0 END AS producing
        FROM project p WHERE ${sql}) p`,
      parameters: [asOf, ...parameters],
      id: 'p.id',
      label: 'p.name',
      counts: 'p.producing',
      note: "CASE WHEN p.producing = 1 THEN p.producingOn ELSE REPLACE('计划#建成', '#', p.plannedFinishOn) END",
    }
  },
})
