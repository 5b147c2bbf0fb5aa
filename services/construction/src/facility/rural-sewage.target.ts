import { defineTarget } from '@tongchou/service-kit'

const FACILITIES = { zh: '个', en: 'facilities' }

/** 农村污水处理设施: a plan that depends on funds to be won, so what has begun counts; what is built is shown beside it. */
export const ruralSewage = defineTarget({
  code: 'CON-SEWAGE',
  formula: {
    zh: '年度计划内已开工的农村污水处理设施数',
    en: 'Rural sewage facilities of the year’s plan that have begun',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ n: number; sited: number | null; started: number | null; accepted: number | null }>(
      `SELECT COUNT(*) AS n, SUM(CASE WHEN f.sitedOn <= ? THEN 1 ELSE 0 END) AS sited,
              SUM(CASE WHEN f.startedOn <= ? THEN 1 ELSE 0 END) AS started,
              SUM(CASE WHEN f.acceptedOn <= ? THEN 1 ELSE 0 END) AS accepted
         FROM facility f WHERE f.kind = 'RURAL_SEWAGE' AND f.planYear = ?`,
      [asOf, asOf, asOf, year],
    )
    const started = Number(row?.started ?? 0)
    const input = (zh: string, en: string, value: number) => ({ name: { zh, en }, value, unit: FACILITIES })
    return {
      value: started,
      inputs: [
        input('已开工', 'begun', started),
        input('拟建', 'planned', Number(row?.n ?? 0)),
        input('已选址', 'sited', Number(row?.sited ?? 0)),
        input('已验收', 'accepted', Number(row?.accepted ?? 0)),
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT f.id, f.name, CASE WHEN f.startedOn <= ? THEN 1 ELSE 0 END AS counted
              FROM facility f WHERE f.kind = 'RURAL_SEWAGE' AND f.planYear = ?) r`,
    parameters: [asOf, year],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.counted',
  }),
})
