import { defineTarget } from '@tongchou/service-kit'

/** 物流园区规划环评报批完成: approved, not only submitted. */
export const planningEia = defineTarget({
  code: 'IND-PARK-EIA',
  formula: {
    zh: '物流园区规划环评取得批复为 1，未取得批复（含仅报送）为 0',
    en: '1 when the planning EIA of the logistics park is approved; 0 until then, even when it is submitted',
  },
  async measure({ db, asOf }) {
    const [row] = await db.sql<{ papers: number; submitted: number; approved: number }>(
      `SELECT COUNT(*) AS papers, COALESCE(SUM(CASE WHEN a.submittedOn <= ? THEN 1 ELSE 0 END), 0) AS submitted,
              COALESCE(SUM(CASE WHEN a.approvedOn <= ? THEN 1 ELSE 0 END), 0) AS approved
         FROM park_approval a JOIN park p ON p.id = a.parkId
        WHERE p.kind = 'LOGISTICS' AND a.kind = 'PLANNING_EIA'`,
      [asOf, asOf],
    )
    const papers = Number(row?.papers ?? 0)
    const approved = Number(row?.approved ?? 0)
    return {
      value: papers > 0 && approved === papers ? 1 : 0,
      inputs: [
        { name: { zh: '规划环评', en: 'planning EIAs' }, value: papers },
        { name: { zh: '已报送', en: 'submitted' }, value: Number(row?.submitted ?? 0) },
        { name: { zh: '已批复', en: 'approved' }, value: approved },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT a.id, p.name, CASE WHEN a.approvedOn <= ? THEN 1 ELSE 0 END AS counted,
              CASE WHEN a.approvedOn <= ? THEN a.approvedOn WHEN a.submittedOn <= ? THEN a.submittedOn ELSE a.draftedOn END AS on_day
             FROM park_approval a JOIN park p ON p.id = a.parkId
            WHERE p.kind = 'LOGISTICS' AND a.kind = 'PLANNING_EIA') r`,
    parameters: [asOf, asOf, asOf],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.counted',
    note: 'r.on_day',
  }),
})
