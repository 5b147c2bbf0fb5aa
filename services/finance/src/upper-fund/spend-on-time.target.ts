import { type Ask, defineTarget, percentOf } from '@tongchou/service-kit'
import { firstDay, ITEMS } from '../target/target-words.ts'

/**
 * Lines whose time has come, or that are already spent: before its limit an unspent line says nothing. What was settled
 * in earlier years, well or badly, is no matter of this year's; what they left unspent is.
 */
const DUE = `a.spendable = 1 AND a.allocatedOn <= ? AND (a.spendBy <= ? OR a.spentOn <= ?)
  AND (a.spendBy >= ? OR a.spentOn IS NULL OR a.spentOn >= ?)`
const dueOn = ({ asOf, year }: Pick<Ask, 'asOf' | 'year'>) => [asOf, asOf, asOf, firstDay(year), firstDay(year)]
const IN_TIME = 'CASE WHEN a.spentOn <= ? AND a.spentOn <= a.spendBy THEN 1 ELSE 0 END'

/** 可形成支出资金按时限支出率: each line by its own limit. */
export const spendOnTime = defineTarget({
  code: 'FIN-SPEND-ONTIME',
  formula: {
    zh: '在规定时限内全部支付的可支出资金笔数 ÷ 本年内到时限、支付完毕或上年结转未支付完的可支出资金笔数',
    en: 'Spendable lines wholly paid within their limit ÷ those due or paid this year, or left unpaid by earlier years',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ due: number; inTime: number | null }>(
      `SELECT COUNT(*) AS due, SUM(${IN_TIME}) AS inTime FROM fund_allocation a WHERE ${DUE}`,
      [asOf, ...dueOn({ asOf, year })],
    )
    const due = Number(row?.due ?? 0)
    const inTime = Number(row?.inTime ?? 0)
    return {
      value: percentOf(inTime, due),
      numerator: inTime,
      denominator: due,
      inputs: [
        { name: { zh: '按时限支出', en: 'spent in time' }, value: inTime, unit: ITEMS },
        { name: { zh: '已到时限或已支付完', en: 'due or paid' }, value: due, unit: ITEMS },
      ],
    }
  },
  records: (ask) => ({
    from: `(SELECT a.id, f.name, a.spendBy, ${IN_TIME} AS counted FROM fund_allocation a
              JOIN upper_fund f ON f.id = a.fundId WHERE ${DUE}) r`,
    parameters: [ask.asOf, ...dueOn(ask)],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.counted',
    note: 'r.spendBy',
    noteName: { zh: '支出时限', en: 'spend by' },
  }),
})
