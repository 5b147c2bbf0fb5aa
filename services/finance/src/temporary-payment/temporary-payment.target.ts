import { defineTarget } from '@tongchou/service-kit'
import { lastDay, moneyNote, YUAN } from '../target/target-words.ts'
import { temporaryBalanceOn } from './temporary-payment.repository.ts'

/** 财政暂付款余额. */
export const temporaryPayments = defineTarget({
  code: 'FIN-TEMPPAY',
  formula: {
    zh: '已支付暂付款 − 已清理（截至当日），与上年末余额比较',
    en: 'Temporary payments made − cleared by the day, against the balance at last year’s end',
  },
  async measure({ db, asOf, year }) {
    const [now, before] = await Promise.all([temporaryBalanceOn(db, asOf), temporaryBalanceOn(db, lastDay(year - 1))])
    return {
      value: now,
      baseline: before,
      inputs: [
        { name: { zh: '暂付款余额', en: 'balance' }, value: now, unit: YUAN },
        { name: { zh: '上年末余额', en: 'balance at last year’s end' }, value: before, unit: YUAN },
        { name: { zh: '净增减', en: 'net change' }, value: now - before, unit: YUAN },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT t.id, t.holder, t.amount - COALESCE((SELECT SUM(c.amount) FROM temporary_clearing c
              WHERE c.paymentId = t.id AND c.clearedOn <= ?), 0) AS balance
             FROM temporary_payment t WHERE t.paidOn <= ?) r`,
    parameters: [asOf, asOf],
    id: 'r.id',
    label: 'r.holder',
    counts: 'CASE WHEN r.balance <= 0 THEN 1 ELSE 0 END',
    ...moneyNote('r.balance', { zh: '余额', en: 'balance' }),
  }),
})
