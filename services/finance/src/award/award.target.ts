import { defineTarget, percentOf } from '@tongchou/service-kit'
import { firstDay, moneyNote, yuan, YUAN } from '../target/target-words.ts'

/** 扶持政策奖励资金兑现率. */
export const awardsPaid = defineTarget({
  code: 'FIN-AWARDS',
  formula: {
    zh: '本年核定奖补中已兑现金额 ÷ 本年已核定奖补金额',
    en: 'Paid of the awards approved this year ÷ awards approved this year',
  },
  async measure({ db, asOf, year }) {
    const [[award], [payment]] = await Promise.all([
      db.sql<{ approved: number | null }>(
        'SELECT SUM(approvedAmount) AS approved FROM award_payout WHERE approvedOn BETWEEN ? AND ?',
        [firstDay(year), asOf],
      ),
      db.sql<{ paid: number | null }>(
        `SELECT SUM(p.amount) AS paid FROM award_payment p JOIN award_payout a ON a.id = p.payoutId
          WHERE a.approvedOn BETWEEN ? AND ? AND p.paidOn <= ?`,
        [firstDay(year), asOf, asOf],
      ),
    ])
    const approved = yuan(award?.approved)
    const paid = yuan(payment?.paid)
    return {
      value: percentOf(paid, approved),
      numerator: paid,
      denominator: approved,
      inputs: [
        { name: { zh: '已兑现', en: 'paid' }, value: paid, unit: YUAN },
        { name: { zh: '已核定', en: 'approved' }, value: approved, unit: YUAN },
        { name: { zh: '未兑现', en: 'unpaid' }, value: approved - paid, unit: YUAN },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT a.id, a.receiver, a.approvedAmount - COALESCE((SELECT SUM(p.amount) FROM award_payment p
              WHERE p.payoutId = a.id AND p.paidOn <= ?), 0) AS lacking
             FROM award_payout a WHERE a.approvedOn BETWEEN ? AND ?) r`,
    parameters: [asOf, firstDay(year), asOf],
    id: 'r.id',
    label: 'r.receiver',
    counts: 'CASE WHEN r.lacking <= 0 THEN 1 ELSE 0 END',
    ...moneyNote('r.lacking', { zh: '未兑现', en: 'not paid yet' }),
  }),
})
