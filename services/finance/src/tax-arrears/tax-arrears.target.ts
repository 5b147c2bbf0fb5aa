import { type Ask, defineTarget } from '@tongchou/service-kit'
import { lastDay, moneyNote, yuan, YUAN } from '../target/target-words.ts'

/** What key sectors owe on a day, in 元. */
async function owedOn({ db }: Ask, day: string): Promise<number> {
  const [row] = await db.sql<{ arisen: number | null; collected: number | null }>(
    `SELECT (SELECT SUM(amount) FROM tax_arrears WHERE keySector = 1 AND arisenOn <= ?) AS arisen,
            (SELECT SUM(c.amount) FROM arrears_collection c JOIN tax_arrears a ON a.id = c.arrearsId
              WHERE a.keySector = 1 AND c.collectedOn <= ?) AS collected`,
    [day, day],
  )
  return yuan(row?.arisen) - yuan(row?.collected)
}

/** 重点行业欠税余额. */
export const taxArrears = defineTarget({
  code: 'FIN-TAX-ARREARS',
  formula: {
    zh: '重点行业已发生欠税 − 已清缴（截至当日），与上年末余额比较',
    en: 'Arrears of key sectors that have arisen − collected by the day, against the balance at last year’s end',
  },
  async measure(ask) {
    const [now, before] = await Promise.all([owedOn(ask, ask.asOf), owedOn(ask, lastDay(ask.year - 1))])
    return {
      value: now,
      baseline: before,
      inputs: [
        { name: { zh: '欠税余额', en: 'balance' }, value: now, unit: YUAN },
        { name: { zh: '上年末余额', en: 'balance at last year’s end' }, value: before, unit: YUAN },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT a.id, a.taxpayer, a.amount - COALESCE((SELECT SUM(c.amount) FROM arrears_collection c
              WHERE c.arrearsId = a.id AND c.collectedOn <= ?), 0) AS owed
             FROM tax_arrears a WHERE a.keySector = 1 AND a.arisenOn <= ?) r`,
    parameters: [asOf, asOf],
    id: 'r.id',
    label: 'r.taxpayer',
    counts: 'CASE WHEN r.owed <= 0 THEN 1 ELSE 0 END',
    ...moneyNote('r.owed', { zh: '欠税', en: 'owed' }),
  }),
})
