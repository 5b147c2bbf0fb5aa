import { defineTarget } from '@tongchou/service-kit'

const MET = 'c.metOn <= ? AND (c.lapsedOn IS NULL OR c.lapsedOn > ?)'

/** 地灾防治十有县指标保持. */
export const tenHaveKept = defineTarget({
  code: 'LND-TENHAVE',
  formula: {
    zh: '截至当日达到且保持的“十有县”指标项数',
    en: 'Criteria of the ten-have county met and kept on the day',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ n: number; met: number; lapsed: number }>(
      `SELECT COUNT(*) AS n, COALESCE(SUM(CASE WHEN ${MET} THEN 1 ELSE 0 END), 0) AS met,
              COALESCE(SUM(CASE WHEN c.lapsedOn <= ? THEN 1 ELSE 0 END), 0) AS lapsed FROM ten_have_criterion c WHERE c.year = ?`,
      [asOf, asOf, asOf, year],
    )
    const unit = { zh: '项', en: 'criteria' }
    const value = Number(row?.met ?? 0)
    return {
      value: Number(row?.n ?? 0) > 0 ? value : null,
      inputs: [
        { name: { zh: '达到且保持', en: 'met and kept' }, value, unit },
        { name: { zh: '已失效', en: 'lapsed' }, value: Number(row?.lapsed ?? 0), unit },
        { name: { zh: '列入清单', en: 'listed' }, value: Number(row?.n ?? 0), unit },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT c.id, c.name, c.metOn, CASE WHEN ${MET} THEN 1 ELSE 0 END AS met FROM ten_have_criterion c WHERE c.year = ?) r`,
    parameters: [asOf, asOf, year],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.met',
    note: 'r.metOn',
    noteName: { zh: '达标', en: 'met' },
  }),
})
