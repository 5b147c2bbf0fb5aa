import { defineTarget } from '@tongchou/service-kit'
import { baseSum } from '../base-figure/base-figure.repository.ts'

const OF_THE_YEAR = "c.kind IN ('CONTENT', 'INVESTMENT') AND c.status <> 'REJECTED' AND c.changedOn BETWEEN ? AND ?"

/** Changes of what is built or for how much; a mere change of the building period is no change of content. */
export const prjChanges = defineTarget({
  code: 'PRJ-CHANGES',
  formula: {
    zh: '当年项目建设内容、投资规模变更次数，与上年同期比较',
    en: 'Changes of content or amount this year, compared with the same months of last year',
  },
  async measure({ db, asOf, year, month }) {
    const [row] = await db.sql<{ n: number; projects: number; days: number }>(
      `SELECT COUNT(*) AS n, COUNT(DISTINCT c.projectId) AS projects, COALESCE(SUM(c.daysLost), 0) AS days
       FROM project_change c WHERE ${OF_THE_YEAR}`,
      [`${year}-01-01`, asOf],
    )
    const n = Number(row?.n ?? 0)
    const projects = Number(row?.projects ?? 0)
    const base = await baseSum(db, 'CHANGES', month)
    return {
      value: n,
      baseline: base,
      inputs: [
        { name: { zh: '变更次数', en: 'changes' }, value: n, unit: { zh: '次', en: 'changes' } },
        { name: { zh: '涉及项目', en: 'projects changed' }, value: projects, unit: { zh: '项', en: 'projects' } },
        { name: { zh: '其中二次以上变更', en: 'second and later changes' }, value: n - projects },
        { name: { zh: '延误天数', en: 'days lost' }, value: Number(row?.days ?? 0), unit: { zh: '天', en: 'days' } },
        { name: { zh: '上年同期', en: 'same months of last year' }, value: base },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `project_change c JOIN project p ON p.id = c.projectId WHERE ${OF_THE_YEAR}`,
    parameters: [`${year}-01-01`, asOf],
    id: 'c.id',
    label: 'p.name',
    counts: '1',
    note: 'c.reason',
  }),
})
