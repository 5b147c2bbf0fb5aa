import { type Ask, defineTarget, lastMonthEnded, type TargetDefinition, type Words } from '@tongchou/service-kit'
import type { ProjectTagCode } from '../project/project.codes.ts'
import { taggedOnTheList } from '../project/project.repository.ts'
import { INVESTED_NOTE, PROJECTS } from './started-share.ts'

const YUAN: Words = { zh: '元', en: 'CNY' }

/** Each project of a list with what it completed in the year's reported months. */
function invested({ asOf, year }: Ask, tag: `${ProjectTagCode}`) {
  const { sql, parameters } = taggedOnTheList(tag, year, asOf)
  return {
    sql: `SELECT p.id, p.name, p.annualInvestment, COALESCE((SELECT SUM(m.completed) FROM monthly_investment m
      WHERE m.projectId = p.id AND m.reported = 1 AND m.period BETWEEN ? AND ?), 0) AS done FROM project p WHERE ${sql}`,
    parameters: [`${year}-01`, lastMonthEnded(asOf), ...parameters],
  }
}

const investmentOf = (code: string, tag: `${ProjectTagCode}`, zh: string, en: string): TargetDefinition =>
  defineTarget({
    code,
    formula: { zh: `${zh}各项目当年已上报的完成投资之和`, en: `Investment reported in the year by projects of ${en}` },
    async measure(ask) {
      const { sql, parameters } = invested(ask, tag)
      const [row] = await ask.db.sql<{ n: number; done: number | null; planned: number | null }>(
        `SELECT COUNT(*) AS n, SUM(q.done) AS done, SUM(q.annualInvestment) AS planned FROM (${sql}) q`,
        parameters,
      )
      const n = Number(row?.n ?? 0)
      const value = n === 0 ? null : Number(row?.done) / 100
      return {
        value,
        inputs: [
          { name: { zh: '当年完成投资', en: 'completed in the year' }, value, unit: YUAN },
          { name: { zh: '年度计划投资', en: 'annual plan' }, value: Number(row?.planned ?? 0) / 100, unit: YUAN },
          { name: { zh: '项目', en: 'projects' }, value: n, unit: PROJECTS },
        ],
      }
    },
    records(ask) {
      const { sql, parameters } = invested(ask, tag)
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

/** What the four building programmes of the county town and its villages have invested. */
export const conInvestment: readonly TargetDefinition[] = [
  investmentOf('CON-STREET-INV', 'STREET_REBUILD', '街路改造', 'street rebuilding'),
  investmentOf('CON-SHANTY-INV', 'SHANTY_RENEWAL', '棚户区改造', 'shanty renewal'),
  investmentOf('CON-RURALSTATION-INV', 'RURAL_TRANSFER_STATION', '农村生活垃圾中转站', 'rural transfer stations'),
  investmentOf('CON-SORT-INV', 'WASTE_SORTING', '集镇生活垃圾分类收运', 'market-town waste sorting'),
]
