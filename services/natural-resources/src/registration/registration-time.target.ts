import { type Ask, defineTarget, percentOf, yearBefore } from '@tongchou/service-kit'

const DAYS = { zh: '天', en: 'days' }
const SHARE = { zh: '%', en: '%' }

interface Quality {
  readonly issued: number
  readonly mean: number | null
  readonly correctedShare: number | null
}

async function qualityUntil({ db }: Ask, day: string): Promise<Quality> {
  const [row] = await db.sql<{ issued: number; mean: number | null; corrected: number }>(
    `SELECT COUNT(*) AS issued, AVG(days) AS mean, COALESCE(SUM(CASE WHEN correctedOn <= ? THEN 1 ELSE 0 END), 0) AS corrected
       FROM registration_case WHERE issuedOn BETWEEN ? AND ?`,
    [day, `${day.slice(0, 4)}-01-01`, day],
  )
  const issued = Number(row?.issued ?? 0)
  const mean = row?.mean == null ? null : Number(row.mean)
  return { issued, mean, correctedShare: percentOf(Number(row?.corrected ?? 0), issued) }
}

/** 不动产登记办理时限: mean days, with the share that had to be put right beside it. */
export const registrationTime = defineTarget({
  code: 'LND-REG-TIME',
  formula: {
    zh: '本年截至当日办结的不动产登记从受理到登簿的平均天数，与上年同期比较；更正率一并列示',
    en: 'Mean days from acceptance to registration of what was done in the year until the day, against the same period of last year; the share corrected beside it',
  },
  async measure(ask) {
    const [now, before] = await Promise.all([qualityUntil(ask, ask.asOf), qualityUntil(ask, yearBefore(ask.asOf))])
    return {
      value: now.mean,
      baseline: before.mean,
      inputs: [
        { name: { zh: '平均天数', en: 'mean days' }, value: now.mean, unit: DAYS },
        { name: { zh: '上年同期平均天数', en: 'same period last year' }, value: before.mean, unit: DAYS },
        { name: { zh: '办结件数', en: 'registered' }, value: now.issued, unit: { zh: '件', en: 'cases' } },
        { name: { zh: '更正率', en: 'corrected' }, value: now.correctedShare, unit: SHARE },
        { name: { zh: '上年同期更正率', en: 'corrected last year' }, value: before.correctedShare, unit: SHARE },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT id, number, days, issuedOn FROM registration_case WHERE issuedOn BETWEEN ? AND ?) r`,
    parameters: [`${year}-01-01`, asOf],
    id: 'r.id',
    label: 'r.number',
    counts: '1',
    note: 'r.days',
    noteName: { zh: '用时', en: 'took' },
    noteUnit: { zh: '天', en: 'days' },
  }),
})
