import { type Ask, defineTarget, lastMonthEnded } from '@tongchou/service-kit'
import type { InsuranceScheme } from './insurance-account.entity.ts'
import { SCHEME_NAMES, schemeNameOf } from './insurance-schemes.ts'

export interface FundYear {
  readonly scheme: InsuranceScheme
  /** Contributions and subsidy, 分. */
  readonly income: number
  readonly expenditure: number
  readonly months: number
}

/** Each fund’s year so far, by months submitted. */
export async function fundYears({ db, asOf, year }: Pick<Ask, 'db' | 'asOf' | 'year'>): Promise<FundYear[]> {
  const rows = await db.sql<FundYear>(
    `SELECT scheme, SUM(income + subsidy) AS income, SUM(expenditure) AS expenditure, COUNT(*) AS months
       FROM insurance_fund_month WHERE reported = 1 AND period >= ? AND period <= ? GROUP BY scheme ORDER BY scheme`,
    [`${year}-01`, lastMonthEnded(asOf)],
  )
  return rows.map(({ scheme, income, expenditure, months }) => ({
    scheme,
    income: Number(income),
    expenditure: Number(expenditure),
    months: Number(months),
  }))
}

const YUAN = { zh: '元', en: 'CNY' }

export const fundBalance = defineTarget({
  code: 'EMP-SI-BALANCE',
  formula: {
    zh: '每项基金本年累计收入（含财政补助）均不低于支出；各项分别平衡，不得相互抵补',
    en: 'Each fund’s income with subsidy covers its expenditure; a surplus of one pays for no other',
  },
  async measure(ask) {
    const funds = await fundYears(ask)
    return {
      value: funds.length === 0 ? null : Number(funds.every(({ income, expenditure }) => income >= expenditure)),
      parts: funds.map(({ scheme, income, expenditure }) => ({
        name: SCHEME_NAMES[scheme].zh,
        value: income / 100,
        baseline: expenditure / 100,
      })),
      inputs: funds.map(({ scheme, income, expenditure }) => ({
        name: SCHEME_NAMES[scheme],
        value: (income - expenditure) / 100,
        unit: YUAN,
      })),
    }
  },
  records: ({ asOf, year }) => ({
    from: 'insurance_fund_month f WHERE f.reported = 1 AND f.period >= ? AND f.period <= ?',
    parameters: [`${year}-01`, lastMonthEnded(asOf)],
    id: 'f.id',
    label: `CONCAT(${schemeNameOf('f.scheme')}, ' ', f.period)`,
    counts: 'CASE WHEN f.income + f.subsidy >= f.expenditure THEN 1 ELSE 0 END',
    note: '(f.income + f.subsidy - f.expenditure) / 100',
    noteName: { zh: '结余', en: 'left' },
    noteUnit: { zh: '元', en: 'CNY' },
  }),
})
