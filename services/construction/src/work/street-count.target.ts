import { defineTarget } from '@tongchou/service-kit'
import { worksBehind } from './named-works.targets.ts'

const STREETS = { zh: '条', en: 'streets' }
const KILOMETRES = { zh: '公里', en: 'km' }
const OF_THE_YEAR = "w.year = ? AND w.programme = 'STREET_REBUILD' AND w.kind = 'STREET'"

/** 改造街路条数: streets accepted, whatever length they have. */
export const streetCount = defineTarget({
  code: 'CON-STREET-COUNT',
  formula: {
    zh: '街路改造计划内已竣工验收的街路条数',
    en: 'Streets of the rebuilding programme that have been accepted',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ n: number; accepted: number | null; length: number | null }>(
      `SELECT COUNT(*) AS n, SUM(CASE WHEN w.acceptedOn <= ? THEN 1 ELSE 0 END) AS accepted,
              SUM(CASE WHEN w.acceptedOn <= ? AND w.unit = 'KILOMETRE' THEN w.acceptedQuantity ELSE 0 END) AS length
         FROM construction_work w WHERE ${OF_THE_YEAR}`,
      [asOf, asOf, year],
    )
    const value = Number(row?.accepted ?? 0)
    return {
      value,
      inputs: [
        { name: { zh: '已验收', en: 'accepted' }, value, unit: STREETS },
        { name: { zh: '计划改造', en: 'planned' }, value: Number(row?.n ?? 0), unit: STREETS },
        { name: { zh: '已验收里程', en: 'length accepted' }, value: Number(row?.length ?? 0), unit: KILOMETRES },
      ],
    }
  },
  records: ({ asOf, year }) => worksBehind(OF_THE_YEAR, [year], asOf),
})
