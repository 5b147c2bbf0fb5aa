import { defineTarget, percentOf } from '@tongchou/service-kit'

/** Accepted by the day and not come back since. Parameters: the day, three times. */
const ACCEPTED =
  'g.acceptedOn <= ? AND (g.reboundOn IS NULL OR g.reboundOn > ? OR g.reboundOn <= g.acceptedOn) AND g.foundOn <= ?'

/** 大棚房整治完成率. */
export const greenhouseAccepted = defineTarget({
  code: 'LND-GREENHOUSE',
  formula: {
    zh: '截至当日整改验收且未反弹的大棚房问题数 ÷ 截至当日发现的大棚房问题数',
    en: 'Greenhouse houses put right, accepted and not come back by the day ÷ those found by the day',
  },
  async measure({ db, asOf }) {
    const [row] = await db.sql<{ found: number; accepted: number }>(
      `SELECT COUNT(*) AS found, COALESCE(SUM(CASE WHEN ${ACCEPTED} THEN 1 ELSE 0 END), 0) AS accepted
         FROM greenhouse_case g WHERE g.foundOn <= ?`,
      [asOf, asOf, asOf, asOf],
    )
    const unit = { zh: '宗', en: 'cases' }
    const [found, accepted] = [Number(row?.found ?? 0), Number(row?.accepted ?? 0)]
    return {
      value: percentOf(accepted, found),
      numerator: accepted,
      denominator: found,
      inputs: [
        { name: { zh: '已整改验收', en: 'accepted' }, value: accepted, unit },
        { name: { zh: '已发现', en: 'found' }, value: found, unit },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT g.id, g.holder, g.village, CASE WHEN ${ACCEPTED} THEN 1 ELSE 0 END AS accepted FROM greenhouse_case g WHERE g.foundOn <= ?) r`,
    parameters: [asOf, asOf, asOf, asOf],
    id: 'r.id',
    label: 'r.holder',
    counts: 'r.accepted',
    note: 'r.village',
  }),
})
