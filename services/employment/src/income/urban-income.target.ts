import { type Ask, defineTarget, growthOf } from '@tongchou/service-kit'

const YUAN = { zh: '元', en: 'CNY' }
const WHOLE = 'wage + business + property + transfer'

interface Quarter {
  readonly quarter: number
  readonly income: number
}

/** The last quarter of the year that was published by the day, and the same of the year before. */
async function quartersOf({ db, asOf, year }: Ask): Promise<{ now: Quarter | null; base: number | null }> {
  const [now] = await db.sql<Quarter>(
    `SELECT quarter, ${WHOLE} AS income FROM urban_income WHERE year = ? AND publishedOn <= ? ORDER BY quarter DESC LIMIT 1`,
    [year, asOf],
  )
  if (!now) return { now: null, base: null }
  const [base] = await db.sql<Quarter>(
    `SELECT quarter, ${WHOLE} AS income FROM urban_income WHERE year = ? AND quarter = ?`,
    [year - 1, now.quarter],
  )
  return { now, base: base ? Number(base.income) / 100 : null }
}

export const urbanIncome = defineTarget({
  code: 'EMP-INCOME',
  formula: {
    zh: '本年最近一次公布的累计人均可支配收入 ÷ 上年同期 − 1（调查队公布数）',
    en: 'Disposable income per head since the year began ÷ the same a year before − 1, as the survey team published it',
  },
  async measure(ask) {
    const { now, base } = await quartersOf(ask)
    const income = now ? Number(now.income) / 100 : null
    return {
      value: growthOf(income, base),
      inputs: [
        { name: { zh: '本年累计', en: 'this year so far' }, value: income, unit: YUAN },
        { name: { zh: '上年同期', en: 'same period of last year' }, value: base, unit: YUAN },
        { name: { zh: '季度', en: 'quarters' }, value: now ? Number(now.quarter) : null },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: 'urban_income u WHERE u.year IN (?, ?) AND u.publishedOn <= ?',
    parameters: [year, year - 1, asOf],
    id: 'u.id',
    label: 'u.document',
    counts: `CASE WHEN u.year = ${year} THEN 1 ELSE 0 END`,
    note: 'u.publishedOn',
  }),
})
