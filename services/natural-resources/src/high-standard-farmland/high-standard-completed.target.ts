import { defineTarget } from '@tongchou/service-kit'

/** 高标准基本农田项目建成数: of the year's plan, completed and accepted. */
export const highStandardCompleted = defineTarget({
  code: 'LND-HSF',
  formula: {
    zh: '列入本年计划、截至当日已建成并通过验收的高标准基本农田项目数',
    en: 'High-standard farmland projects of the year’s plan that were completed and accepted by the day',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ planned: number; accepted: number; completed: number }>(
      `SELECT COUNT(*) AS planned, COALESCE(SUM(CASE WHEN acceptedOn <= ? THEN 1 ELSE 0 END), 0) AS accepted,
              COALESCE(SUM(CASE WHEN completedOn <= ? THEN 1 ELSE 0 END), 0) AS completed
         FROM high_standard_farmland WHERE planYear = ?`,
      [asOf, asOf, year],
    )
    const unit = { zh: '个', en: 'projects' }
    const value = Number(row?.accepted ?? 0)
    return {
      value,
      inputs: [
        { name: { zh: '已验收', en: 'accepted' }, value, unit },
        { name: { zh: '已完工', en: 'completed' }, value: Number(row?.completed ?? 0), unit },
        { name: { zh: '本年计划', en: 'planned' }, value: Number(row?.planned ?? 0), unit },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT id, name, CASE WHEN acceptedOn <= ? THEN 1 ELSE 0 END AS accepted, areaMu FROM high_standard_farmland WHERE planYear = ?) r`,
    parameters: [asOf, year],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.accepted',
    note: 'r.areaMu',
    noteName: { zh: '建设面积', en: 'area' },
    noteUnit: { zh: '亩', en: 'mu' },
  }),
})
