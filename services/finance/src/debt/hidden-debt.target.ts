import { defineTarget } from '@tongchou/service-kit'
import { lastDay, YUAN } from '../target/target-words.ts'
import { mayReadDebt } from './debt-secrecy.ts'
import { hiddenDebtOn, resolutionsOn } from './debt.repository.ts'
import { isOnPlan } from './debt.rules.ts'

/** 政府隐性债务余额: for leaders and the finance bureau's heads; everybody else learns nothing of it. */
export const hiddenDebt = defineTarget({
  code: 'FIN-HIDDENDEBT',
  formula: {
    zh: '隐性债务举借 − 偿还、转化（截至当日），与上年末余额比较',
    en: 'Hidden debt taken − repaid or converted by the day, against the balance at last year’s end',
  },
  onlyFor: mayReadDebt,
  async measure({ db, asOf, year }) {
    const [now, before, plans] = await Promise.all([
      hiddenDebtOn(db, asOf),
      hiddenDebtOn(db, lastDay(year - 1)),
      resolutionsOn(db, asOf),
    ])
    const behind = plans.filter(({ planned, resolved }) => !isOnPlan(planned, resolved)).length
    return {
      value: now,
      baseline: before,
      inputs: [
        { name: { zh: '余额', en: 'balance' }, value: now, unit: YUAN },
        { name: { zh: '上年末余额', en: 'balance at last year’s end' }, value: before, unit: YUAN },
        {
          name: { zh: '落后化债计划的债务', en: 'debts behind their plan' },
          value: behind,
          unit: { zh: '笔', en: 'debts' },
        },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT d.id, d.name, COALESCE((SELECT SUM(CASE WHEN m.kind = 'TAKEN' THEN m.amount ELSE -m.amount END)
              FROM debt_movement m WHERE m.debtId = d.id AND m.movedOn <= ?), 0) AS balance
             FROM debt_item d WHERE d.kind = 'HIDDEN' AND d.takenOn <= ?) r`,
    parameters: [asOf, asOf],
    id: 'r.id',
    label: 'r.name',
    counts: 'CASE WHEN r.balance <= 0 THEN 1 ELSE 0 END',
  }),
})
