import { defineTarget, lastMonthEnded } from '@tongchou/service-kit'
import { baseLevel } from '../base-figure/base-figure.repository.ts'
import { INVESTED_NOTE } from './started-share.ts'

/** Each park project with what it has completed since it began: before its plan year, and reported months since. */
const BY_PROJECT = `SELECT p.id, p.name, p.priorInvestment + COALESCE((SELECT SUM(m.completed) FROM monthly_investment m
  WHERE m.projectId = p.id AND m.reported = 1 AND m.period BETWEEN ? AND ?), 0) AS done
  FROM project p WHERE p.planYear = ? AND p.startedOn <= ? AND (p.withdrawnOn IS NULL OR p.withdrawnOn > ?)
  AND EXISTS (SELECT 1 FROM project_tag t WHERE t.projectId = p.id AND t.tag = 'PARK')`

const FEN_PER_WAN = 1_000_000

/** The upper half of investment per 亩 of park land; the land is another department's figure. */
export const parkInvestment = defineTarget({
  code: 'PARK-INVESTMENT',
  formula: {
    zh: '园区项目自开工累计完成投资（万元）',
    en: 'Investment completed by park projects since they began (10,000 CNY)',
  },
  async measure({ db, asOf, year, month }) {
    const [row] = await db.sql<{ n: number; done: number | null }>(
      `SELECT COUNT(*) AS n, SUM(q.done) AS done FROM (${BY_PROJECT}) q`,
      [`${year}-01`, lastMonthEnded(asOf), year, asOf, asOf],
    )
    const n = Number(row?.n ?? 0)
    const value = n === 0 ? null : Number(row?.done) / FEN_PER_WAN
    return {
      value,
      baseline: await baseLevel(db, 'PARK-INVESTMENT', month),
      inputs: [
        { name: { zh: '累计完成投资', en: 'completed investment' }, value, unit: { zh: '万元', en: '10,000 CNY' } },
        { name: { zh: '园区项目', en: 'park projects' }, value: n, unit: { zh: '项', en: 'projects' } },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(${BY_PROJECT}) p`,
    parameters: [`${year}-01`, lastMonthEnded(asOf), year, asOf, asOf],
    id: 'p.id',
    label: 'p.name',
    counts: 'CASE WHEN p.done > 0 THEN 1 ELSE 0 END',
    note: INVESTED_NOTE,
  }),
})
