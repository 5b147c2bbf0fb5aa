import { defineTarget, percentOf } from '@tongchou/service-kit'
import { firstDay, ITEMS } from '../target/target-words.ts'

const SEAMLESS = 'CASE WHEN renewedOn <= ? AND renewedOn <= expiresOn THEN 1 ELSE 0 END'
const EXPIRED = 'operatingNormally = 1 AND expiresOn BETWEEN ? AND ?'

/** 正常经营企业续贷无缝衔接率. */
export const loanRenewals = defineTarget({
  code: 'FIN-RENEWAL',
  formula: {
    zh: '到期日（含）前完成续贷的笔数 ÷ 正常经营企业本年已到期贷款笔数',
    en: 'Loans renewed by the day they fell due ÷ loans of normally operating enterprises that fell due this year',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ expired: number; seamless: number | null }>(
      `SELECT COUNT(*) AS expired, SUM(${SEAMLESS}) AS seamless FROM loan_renewal WHERE ${EXPIRED}`,
      [asOf, firstDay(year), asOf],
    )
    const expired = Number(row?.expired ?? 0)
    const seamless = Number(row?.seamless ?? 0)
    return {
      value: percentOf(seamless, expired),
      numerator: seamless,
      denominator: expired,
      inputs: [
        { name: { zh: '无缝续贷', en: 'renewed without a gap' }, value: seamless, unit: ITEMS },
        { name: { zh: '已到期', en: 'fallen due' }, value: expired, unit: ITEMS },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT id, enterpriseName, expiresOn, ${SEAMLESS} AS counted FROM loan_renewal WHERE ${EXPIRED}) r`,
    parameters: [asOf, firstDay(year), asOf],
    id: 'r.id',
    label: 'r.enterpriseName',
    counts: 'r.counted',
    note: 'r.expiresOn',
    noteName: { zh: '到期', en: 'expires' },
  }),
})
