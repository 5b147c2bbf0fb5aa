import { defineTarget } from '@tongchou/service-kit'

const IN_SEASON = `FROM geohazard_event e JOIN flood_season s ON s.year = ? AND e.happenedOn BETWEEN s.fromDay AND s.untilDay
  WHERE e.happenedOn <= ?`

/** 汛期地质灾害伤亡数. */
export const floodSeasonSafe = defineTarget({
  code: 'LND-FLOODSAFE',
  formula: {
    zh: '本年汛期内截至当日地质灾害死亡和受伤人数之和',
    en: 'Deaths and injuries by geological disasters in the year’s flood season until the day',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ n: number; deaths: number | null; injured: number | null; loss: number | null }>(
      `SELECT COUNT(*) AS n, SUM(e.deaths) AS deaths, SUM(e.injured) AS injured, SUM(e.propertyLoss) AS loss ${IN_SEASON}`,
      [year, asOf],
    )
    const [deaths, injured] = [Number(row?.deaths ?? 0), Number(row?.injured ?? 0)]
    const people = { zh: '人', en: 'people' }
    return {
      value: deaths + injured,
      inputs: [
        { name: { zh: '死亡', en: 'deaths' }, value: deaths, unit: people },
        { name: { zh: '受伤', en: 'injured' }, value: injured, unit: people },
        { name: { zh: '灾情起数', en: 'disasters' }, value: Number(row?.n ?? 0), unit: { zh: '起', en: 'events' } },
        {
          name: { zh: '财产损失', en: 'loss of property' },
          value: Number(row?.loss ?? 0) / 100,
          unit: { zh: '元', en: 'yuan' },
        },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT e.id, e.happenedOn, e.description, CASE WHEN e.deaths + e.injured > 0 THEN 0 ELSE 1 END AS unharmed ${IN_SEASON}) r`,
    parameters: [year, asOf],
    id: 'r.id',
    label: 'r.description',
    counts: 'r.unharmed',
    note: 'r.happenedOn',
    noteName: { zh: '发生', en: 'happened' },
  }),
})
