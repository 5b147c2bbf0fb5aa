import { type Ask, defineTarget, lastDayOf, addMonths, percentOf } from '@tongchou/service-kit'

const MU = { zh: '亩', en: 'mu' }
const PRIVILEGED = "d.category IN ('RURAL_REVIVAL', 'LIVELIHOOD')"

/** Needs with what was supplied for each; a parcel larger than its need does not make up for another. Parameters: a day, a year, the day. */
const NEEDS = `SELECT d.id AS id, d.name AS name, d.areaMu AS needed,
  CASE WHEN COALESCE(s.supplied, 0) > d.areaMu THEN d.areaMu ELSE COALESCE(s.supplied, 0) END AS met
  FROM land_demand d LEFT JOIN (SELECT p.demandId AS demandId, SUM(p.areaMu) AS supplied FROM land_parcel p
    WHERE p.suppliedOn <= ? AND p.demandId IS NOT NULL GROUP BY p.demandId) s ON s.demandId = d.id
  WHERE d.year = ? AND ${PRIVILEGED} AND d.statedOn <= ?`

async function metOn({ db, year }: Ask, day: string): Promise<{ needed: number; met: number }> {
  const [row] = await db.sql<{ needed: number | null; met: number | null }>(
    `SELECT SUM(n.needed) AS needed, SUM(n.met) AS met FROM (${NEEDS}) n`,
    [day, year, day],
  )
  return { needed: Number(row?.needed ?? 0), met: Number(row?.met ?? 0) }
}

/** 重点建设用地需求保障率: land for rural revival and livelihood, against the month before. */
export const keyLandMet = defineTarget({
  code: 'LND-KEYLAND',
  formula: {
    zh: '截至当日已供应的乡村振兴和民生项目用地面积 ÷ 本年此类用地需求面积（单个需求按需求面积封顶）',
    en: 'Land supplied by the day for rural revival and livelihood ÷ land the year needs for them, each need counted no more than met',
  },
  async measure(ask) {
    const [now, before] = await Promise.all([metOn(ask, ask.asOf), metOn(ask, lastDayOf(addMonths(ask.month, -1)))])
    return {
      value: percentOf(now.met, now.needed),
      baseline: percentOf(before.met, before.needed),
      numerator: now.met,
      denominator: now.needed,
      inputs: [
        { name: { zh: '已供应', en: 'supplied' }, value: now.met, unit: MU },
        { name: { zh: '需求', en: 'needed' }, value: now.needed, unit: MU },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(${NEEDS}) r`,
    parameters: [asOf, year, asOf],
    id: 'r.id',
    label: 'r.name',
    counts: 'CASE WHEN r.met >= r.needed THEN 1 ELSE 0 END',
    note: 'r.needed - r.met',
    noteName: { zh: '未保障', en: 'not supplied' },
    noteUnit: MU,
  }),
})
