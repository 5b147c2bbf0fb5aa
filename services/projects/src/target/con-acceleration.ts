import {
  type Ask,
  defineTarget,
  lastMonthEnded,
  monthBefore,
  percentOf,
  type TargetDefinition,
  type Words,
} from '@tongchou/service-kit'
import type { ProjectTagCode } from '../project/project.codes.ts'
import { taggedOnTheList } from '../project/project.repository.ts'
import { INVESTED_NOTE } from './started-share.ts'

const YUAN: Words = { zh: '元', en: 'CNY' }

/** Projects of a list with all they have completed through a month, before their plan year and in it. */
function completed({ asOf, year }: Ask, tag: `${ProjectTagCode}`, until: string) {
  const { sql, parameters } = taggedOnTheList(tag, year, asOf)
  return {
    sql: `SELECT p.id, p.name, p.totalInvestment, p.priorInvestment + COALESCE((SELECT SUM(m.completed) FROM monthly_investment m
      WHERE m.projectId = p.id AND m.reported = 1 AND m.period BETWEEN ? AND ?), 0) AS done,
      (SELECT MAX(m.period) FROM monthly_investment m WHERE m.projectId = p.id AND m.reported = 1 AND m.period <= ?) AS lastPeriod
      FROM project p WHERE ${sql}`,
    parameters: [`${year}-01`, until, until, ...parameters],
  }
}

interface Standing {
  readonly n: number
  readonly done: number
  readonly total: number
  readonly lastPeriod: string | null
}

async function standing(ask: Ask, tag: `${ProjectTagCode}`, until: string): Promise<Standing> {
  const { sql, parameters } = completed(ask, tag, until)
  const [row] = await ask.db.sql<{ n: number; done: number | null; total: number | null; lastPeriod: string | null }>(
    `SELECT COUNT(*) AS n, SUM(q.done) AS done, SUM(q.totalInvestment) AS total, MAX(q.lastPeriod) AS lastPeriod FROM (${sql}) q`,
    parameters,
  )
  const { n = 0, done, total, lastPeriod = null } = row ?? {}
  return { n: Number(n), done: Number(done ?? 0), total: Number(total ?? 0), lastPeriod }
}

/**
 * A named project that is to speed up: its share of the total investment, against the month before. A month not yet
 * reported is waited for; a second one is not, and the share then stands still.
 */
const accelerationOf = (code: string, tag: `${ProjectTagCode}`, zh: string, en: string): TargetDefinition =>
  defineTarget({
    code,
    formula: {
      zh: `${zh}自开工累计完成投资 ÷ 总投资 × 100%，与上月比较`,
      en: `Investment completed by ${en} since it began ÷ its total × 100%, compared with the month before`,
    },
    async measure(ask) {
      const whole = lastMonthEnded(ask.asOf)
      const now = await standing(ask, tag, whole)
      if (now.n === 0 || now.lastPeriod === null) return { value: null, inputs: [] }
      const awaited = monthBefore(whole)
      const until = now.lastPeriod > awaited ? whole : awaited
      const before = await standing(ask, tag, monthBefore(until))
      return {
        value: percentOf(now.done, now.total),
        baseline: percentOf(before.done, before.total),
        numerator: now.done / 100,
        denominator: now.total / 100,
        inputs: [
          { name: { zh: '累计完成投资', en: 'investment completed' }, value: now.done / 100, unit: YUAN },
          { name: { zh: '总投资', en: 'total investment' }, value: now.total / 100, unit: YUAN },
          { name: { zh: '最近一月完成', en: 'in the last month' }, value: (now.done - before.done) / 100, unit: YUAN },
          { name: { zh: '计至月份', en: 'through month' }, value: Number(until.slice(5)) },
        ],
      }
    },
    records(ask) {
      const { sql, parameters } = completed(ask, tag, lastMonthEnded(ask.asOf))
      return {
        from: `(${sql}) p`,
        parameters,
        id: 'p.id',
        label: 'p.name',
        counts: 'CASE WHEN p.done > 0 THEN 1 ELSE 0 END',
        note: INVESTED_NOTE,
      }
    },
  })

export const conAcceleration: readonly TargetDefinition[] = [
  accelerationOf('CON-ACC-AILITOWN', 'AILI_TOWN', '艾黎小镇', 'Aili town'),
  accelerationOf('CON-ACC-SLUDGE', 'SLUDGE_DRYING', '污泥干化处理', 'the sludge drying plant'),
]
