import { defineTarget, percentOf } from '@tongchou/service-kit'
import { firstDay, PERCENT, moneyNote, yuan, YUAN } from '../target/target-words.ts'

const COLLECTING = 'collectsSince <= ? AND (collectsUntil IS NULL OR collectsUntil > ?)'
const UNITS = { zh: '个单位', en: 'units' }

/** 非税收入电子化缴库覆盖率. */
export const electronicPayment = defineTarget({
  code: 'FIN-NTR-EPAY',
  formula: {
    zh: '已接入电子化缴库的执收单位 ÷ 全部执收单位；另列按笔数、按金额的电子缴库比例',
    en: 'Collecting units connected to electronic payment ÷ all collecting units; with the shares by receipts and by amount',
  },
  async measure({ db, asOf, year }) {
    const [[unit], [paid]] = await Promise.all([
      db.sql<{ units: number; connected: number | null }>(
        `SELECT COUNT(*) AS units, SUM(CASE WHEN connectedOn <= ? THEN 1 ELSE 0 END) AS connected
           FROM collecting_unit WHERE ${COLLECTING}`,
        [asOf, asOf, asOf],
      ),
      db.sql<Record<'receipts' | 'electronic' | 'amount' | 'electronicAmount', number | null>>(
        `SELECT COUNT(*) AS receipts, SUM(CASE WHEN channel = 'ELECTRONIC' THEN 1 ELSE 0 END) AS electronic,
                SUM(treasuredAmount) AS amount,
                SUM(CASE WHEN channel = 'ELECTRONIC' THEN treasuredAmount ELSE 0 END) AS electronicAmount
           FROM non_tax_receipt WHERE treasuredOn BETWEEN ? AND ?`,
        [firstDay(year), asOf],
      ),
    ])
    const units = Number(unit?.units ?? 0)
    const connected = Number(unit?.connected ?? 0)
    const byReceipts = percentOf(Number(paid?.electronic ?? 0), Number(paid?.receipts ?? 0))
    const byAmount = percentOf(yuan(paid?.electronicAmount), yuan(paid?.amount))
    return {
      value: percentOf(connected, units),
      numerator: connected,
      denominator: units,
      inputs: [
        { name: { zh: '已接入', en: 'connected' }, value: connected, unit: UNITS },
        { name: { zh: '执收单位', en: 'collecting units' }, value: units, unit: UNITS },
        { name: { zh: '按笔数', en: 'by receipts' }, value: byReceipts, unit: PERCENT },
        { name: { zh: '按金额', en: 'by amount' }, value: byAmount, unit: PERCENT },
      ],
    }
  },
  records: ({ asOf }) => ({
    from: `(SELECT id, name, channel, CASE WHEN connectedOn <= ? THEN 1 ELSE 0 END AS counted FROM collecting_unit
             WHERE ${COLLECTING}) r`,
    parameters: [asOf, asOf, asOf],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.counted',
    note: 'r.channel',
    noteName: { zh: '缴款渠道', en: 'channel' },
  }),
})

const IN_TIME = 'CASE WHEN treasuredOn <= ? AND treasuredOn <= dueOn THEN treasuredAmount ELSE 0 END'

/** 非税收入及时足额入库率: of what has fallen due this year. */
export const nonTaxOnTime = defineTarget({
  code: 'FIN-NTR-ONTIME',
  formula: {
    zh: '按期入库的非税收入 ÷ 本年已到期应缴的非税收入',
    en: 'Non-tax revenue in the treasury by its day ÷ non-tax revenue that has fallen due this year',
  },
  async measure({ db, asOf, year }) {
    const [row] = await db.sql<{ due: number | null; inTime: number | null; late: number | null }>(
      `SELECT SUM(dueAmount) AS due, SUM(${IN_TIME}) AS inTime,
              SUM(CASE WHEN treasuredOn <= ? AND treasuredOn > dueOn THEN treasuredAmount ELSE 0 END) AS late
         FROM non_tax_receipt WHERE dueOn BETWEEN ? AND ?`,
      [asOf, asOf, firstDay(year), asOf],
    )
    const due = yuan(row?.due)
    const inTime = yuan(row?.inTime)
    return {
      value: percentOf(inTime, due),
      numerator: inTime,
      denominator: due,
      inputs: [
        { name: { zh: '按期入库', en: 'in time' }, value: inTime, unit: YUAN },
        { name: { zh: '已到期应缴', en: 'fallen due' }, value: due, unit: YUAN },
        { name: { zh: '逾期后入库', en: 'in the treasury late' }, value: yuan(row?.late), unit: YUAN },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT id, payer, dueAmount - ${IN_TIME} AS lacking FROM non_tax_receipt WHERE dueOn BETWEEN ? AND ?) r`,
    parameters: [asOf, firstDay(year), asOf],
    id: 'r.id',
    label: 'r.payer',
    counts: 'CASE WHEN r.lacking <= 0 THEN 1 ELSE 0 END',
    ...moneyNote('r.lacking', { zh: '未按期入库', en: 'not in the treasury on time' }),
  }),
})
