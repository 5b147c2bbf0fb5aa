import { defineTarget } from '@tongchou/service-kit'
import { fundTotals } from './fund.repository.ts'
import { capitalOf } from './fund.rules.ts'

/** 产业发展综合基金规模: capital paid in, not promised. */
export const fundSize = defineTarget({
  code: 'IND-FUND',
  formula: {
    zh: '产业发展综合基金累计实缴到位资金减已撤回资金（承诺未到位的不计）',
    en: 'Capital paid into the comprehensive industry development fund less what was withdrawn; promises do not count',
  },
  async measure({ db, asOf }) {
    const totals = await fundTotals(db, asOf)
    const yuan = { zh: '元', en: 'CNY' }
    return {
      value: capitalOf(totals) / 100,
      inputs: [
        { name: { zh: '累计实缴', en: 'paid in' }, value: totals.PAID_IN / 100, unit: yuan },
        { name: { zh: '已撤回', en: 'withdrawn' }, value: totals.WITHDRAWN / 100, unit: yuan },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT f.id, f.party, CASE WHEN f.kind = 'PAID_IN' THEN f.amount ELSE -f.amount END / 100.0 AS yuan,
              CASE WHEN f.kind = 'PAID_IN' THEN 1 ELSE 0 END AS counted
             FROM fund_entry f WHERE f.kind IN ('PAID_IN', 'WITHDRAWN') AND f.happenedOn <= ?) r`,
    parameters: [asOf],
    id: 'r.id',
    label: 'r.party',
    counts: 'r.counted',
    note: 'r.yuan',
    noteName: { zh: '实缴（撤回为负）', en: 'paid in, withdrawn below zero' },
    noteUnit: { zh: '元', en: 'CNY' },
  }),
})
