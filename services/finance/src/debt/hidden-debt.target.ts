import { defineTarget, lastMonthEnded } from '@tongchou/service-kit'
import { firstDay, lastDay, moneyNote, YUAN } from '../target/target-words.ts'
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
  // A debt lacks what its plan asks for by now, not that it is not gone yet.
  records: ({ asOf, year }) => ({
    from: `(SELECT d.id, d.name, COALESCE((SELECT SUM(p.amount) FROM debt_resolution p
                WHERE p.debtId = d.id AND p.period BETWEEN ? AND ?), 0) AS planned,
              COALESCE((SELECT SUM(m.amount) FROM debt_movement m
                WHERE m.debtId = d.id AND m.kind <> 'TAKEN' AND m.movedOn BETWEEN ? AND ?), 0) AS resolved
             FROM debt_item d WHERE d.kind = 'HIDDEN' AND d.takenOn <= ?) r`,
    parameters: [`${year}-01`, lastMonthEnded(asOf), firstDay(year), asOf, asOf],
    id: 'r.id',
    label: 'r.name',
    counts: 'CASE WHEN r.resolved >= r.planned THEN 1 ELSE 0 END',
    ...moneyNote('r.resolved', { zh: '今年化解', en: 'resolved this year' }),
  }),
})
