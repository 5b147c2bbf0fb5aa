import { type Ask, defineTarget, percentOf, yearBefore } from '@tongchou/service-kit'

/** Enterprises above designated size in being on a day, with the class that held on it. Parameters: the day five times. */
const ABOVE_SCALE = `enterprise e JOIN enterprise_status s ON s.enterpriseId = e.id AND s.fromDay <= ?
        AND (s.untilDay IS NULL OR s.untilDay > ?) AND s.status NOT IN ('CLOSED', 'DEREGISTERED')
       LEFT JOIN class_review c ON c.enterpriseId = e.id AND c.fromDay <= ? AND (c.untilDay IS NULL OR c.untilDay > ?)
      WHERE e.aboveScaleSince <= ?`
const GOOD = "CASE WHEN c.enterpriseClass IN ('A', 'B') THEN 1 ELSE 0 END"
const fiveTimes = (day: string): string[] => Array.from({ length: 5 }, () => day)

async function shareOn({ db }: Ask, day: string): Promise<{ good: number; all: number }> {
  const [row] = await db.sql<{ good: number; n: number }>(
    `SELECT COUNT(*) AS n, COALESCE(SUM(${GOOD}), 0) AS good FROM ${ABOVE_SCALE}`,
    fiveTimes(day),
  )
  return { good: Number(row?.good ?? 0), all: Number(row?.n ?? 0) }
}

/** 工业质量提升: the share of enterprises above designated size in classes A and B. */
export const quality = defineTarget({
  code: 'IND-QUALITY',
  formula: {
    zh: '规上工业企业中 A、B 类户数 ÷ 规上工业企业户数，与上年同期比较（未评价的计入分母）',
    en: 'Above-scale enterprises in classes A and B ÷ above-scale enterprises, against a year before; unreviewed ones are in the whole',
  },
  async measure(ask) {
    const [now, before] = await Promise.all([shareOn(ask, ask.asOf), shareOn(ask, yearBefore(ask.asOf))])
    const unit = { zh: '户', en: 'enterprises' }
    return {
      value: percentOf(now.good, now.all),
      baseline: percentOf(before.good, before.all),
      numerator: now.good,
      denominator: now.all,
      inputs: [
        { name: { zh: 'A、B 类企业', en: 'classes A and B' }, value: now.good, unit },
        { name: { zh: '规上工业企业', en: 'above designated size' }, value: now.all, unit },
        { name: { zh: '上年同期 A、B 类', en: 'A and B a year before' }, value: before.good, unit },
        { name: { zh: '上年同期规上', en: 'above scale a year before' }, value: before.all, unit },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT e.id, e.name, ${GOOD} AS counted, c.enterpriseClass AS letter FROM ${ABOVE_SCALE}) r`,
    parameters: fiveTimes(asOf),
    id: 'r.id',
    label: 'r.name',
    counts: 'r.counted',
    note: 'r.letter',
  }),
})
