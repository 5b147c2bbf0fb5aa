import { type Ask, defineTarget, yearBefore } from '@tongchou/service-kit'

async function grantedUntil({ db }: Ask, day: string): Promise<{ amount: number; loans: number }> {
  const [row] = await db.sql<{ amount: number | null; loans: number }>(
    'SELECT SUM(amount) AS amount, COUNT(*) AS loans FROM loan WHERE grantedOn BETWEEN ? AND ?',
    [`${day.slice(0, 4)}-01-01`, day],
  )
  return { amount: Number(row?.amount ?? 0) / 100, loans: Number(row?.loans ?? 0) }
}

/** 金融机构信贷投放量: what was granted, not what was applied for, against the same days of last year. */
export const creditExtended = defineTarget({
  code: 'IND-CREDIT',
  formula: {
    zh: '本年1月1日至当日已放款金额之和，与上年同期比较（申请未放款的不计）',
    en: 'Loans granted from 1 January to the day, against the same days of last year; applications do not count',
  },
  async measure(ask) {
    const [now, before] = await Promise.all([grantedUntil(ask, ask.asOf), grantedUntil(ask, yearBefore(ask.asOf))])
    const yuan = { zh: '元', en: 'CNY' }
    return {
      value: now.amount,
      baseline: before.loans > 0 ? before.amount : null,
      inputs: [
        { name: { zh: '本年投放', en: 'granted this year' }, value: now.amount, unit: yuan },
        { name: { zh: '上年同期投放', en: 'same days of last year' }, value: before.amount, unit: yuan },
        { name: { zh: '本年放款笔数', en: 'loans this year' }, value: now.loans, unit: { zh: '笔', en: 'loans' } },
      ],
    }
  },
  // Applications that no bank has answered yet come first: they are what is lacking.
  records: ({ asOf, year }) => ({
    from: `(SELECT l.id, e.name, CASE WHEN l.grantedOn <= ? THEN 1 ELSE 0 END AS counted, l.amount / 100.0 AS yuan
             FROM loan l JOIN enterprise e ON e.id = l.enterpriseId
            WHERE l.grantedOn BETWEEN ? AND ?
               OR (l.appliedOn BETWEEN ? AND ? AND (l.grantedOn IS NULL OR l.grantedOn > ?) AND (l.endedOn IS NULL OR l.endedOn > ?))) r`,
    parameters: [asOf, `${year}-01-01`, asOf, `${year}-01-01`, asOf, asOf, asOf],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.counted',
    note: 'r.yuan',
    noteName: { zh: '金额', en: 'amount' },
    noteUnit: { zh: '元', en: 'CNY' },
  }),
})
