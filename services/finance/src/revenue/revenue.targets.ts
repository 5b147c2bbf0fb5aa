import { type Ask, defineTarget, lastMonthEnded, percentOf, type RecordQuery, type Words } from '@tongchou/service-kit'
import { moneyNote, YUAN } from '../target/target-words.ts'
import { revenueGrowth, revenueOfYear, sumOf } from './revenue.repository.ts'
import { RevenueKind } from './tax-revenue.entity.ts'

/** What people call a kind of revenue; a record behind a number is told by it. */
const KIND_WORDS: Readonly<Record<RevenueKind, string>> = {
  VAT: '增值税',
  CORPORATE_INCOME: '企业所得税',
  PERSONAL_INCOME: '个人所得税',
  RESOURCE: '资源税',
  URBAN_MAINTENANCE: '城市维护建设税',
  PROPERTY: '房产税',
  STAMP: '印花税',
  URBAN_LAND_USE: '城镇土地使用税',
  LAND_VAT: '土地增值税',
  VEHICLE_VESSEL: '车船税',
  FARMLAND_OCCUPATION: '耕地占用税',
  DEED: '契税',
  ENVIRONMENT: '环境保护税',
  OTHER_TAX: '其他税收',
  NON_TAX: '非税收入',
}
const KIND_WORD = `CASE r.kind ${Object.entries(KIND_WORDS)
  .map(([kind, word]) => `WHEN '${kind}' THEN '${word}'`)
  .join(' ')} ELSE r.kind END`

const monthsBehind = (
  { asOf, year }: Pick<Ask, 'asOf' | 'year'>,
  column: string,
  kinds: string,
  noteName: Words,
): RecordQuery => ({
  from: `tax_revenue r WHERE r.reported = 1 AND r.period BETWEEN ? AND ? AND r.kind ${kinds}`,
  parameters: [`${year}-01`, lastMonthEnded(asOf)],
  id: 'r.id',
  label: `CONCAT(r.period, ' ', ${KIND_WORD})`,
  counts: '1',
  ...moneyNote(column, noteName),
})

const LOCAL_KINDS: readonly RevenueKind[] = [RevenueKind.DEED, RevenueKind.LAND_VAT]

/** 一般公共预算收入增幅: the measure that fund-winning is held against. */
export const budgetRevenueGrowth = defineTarget({
  code: 'FIN-GPBR-GROWTH',
  formula: {
    zh: '本年各月已报一般公共预算收入之和 ÷ 上年同月同税种之和 − 1',
    en: 'Reported general public budget revenue of the year’s months ÷ the same months and kinds of last year − 1',
  },
  async measure({ db, asOf }) {
    const { now, before, growth } = await revenueGrowth(db, asOf)
    return {
      value: growth,
      numerator: now,
      denominator: before,
      inputs: [
        { name: { zh: '本年累计', en: 'this year' }, value: now, unit: YUAN },
        { name: { zh: '上年同期', en: 'same months of last year' }, value: before, unit: YUAN },
      ],
    }
  },
  records: (ask) => monthsBehind(ask, 'r.localAmount', "<> ''", { zh: '县级收入', en: 'the county’s own' }),
})

/** 税收应收尽收率. */
export const taxCollectedInFull = defineTarget({
  code: 'FIN-TAX-FULL',
  formula: {
    zh: '本年各月已报税收入库数 ÷ 应征数（已扣除减免）',
    en: 'Tax in the treasury in the year’s reported months ÷ tax due, relief taken off',
  },
  async measure({ db, asOf }) {
    const rows = (await revenueOfYear(db, asOf)).now.filter(({ kind }) => kind !== RevenueKind.NON_TAX)
    const due = sumOf(rows, (row) => row.due)
    const collected = sumOf(rows, (row) => row.collected)
    return {
      value: percentOf(collected, due),
      numerator: collected,
      denominator: due,
      inputs: [
        { name: { zh: '已入库', en: 'in the treasury' }, value: collected, unit: YUAN },
        { name: { zh: '应征', en: 'due' }, value: due, unit: YUAN },
      ],
    }
  },
  records: (ask) => ({
    ...monthsBehind(ask, 'r.dueAmount - r.collectedAmount', "<> 'NON_TAX'", { zh: '未入库', en: 'not collected' }),
    counts: 'CASE WHEN r.collectedAmount >= r.dueAmount THEN 1 ELSE 0 END',
  }),
})

/** 契税、土地增值税等地方税种增收. */
export const localTaxes = defineTarget({
  code: 'FIN-LOCALTAX',
  formula: {
    zh: '本年各月已报契税、土地增值税之和，与上年同月比较',
    en: 'Deed tax and land value-added tax of the year’s reported months, against the same months of last year',
  },
  async measure({ db, asOf }) {
    const { now, before } = await revenueOfYear(db, asOf)
    const local = (rows: typeof now): number =>
      sumOf(
        rows.filter(({ kind }) => LOCAL_KINDS.includes(kind)),
        (row) => row.collected,
      )
    const value = now.length === 0 ? null : local(now)
    const baseline = before.length === 0 ? null : local(before)
    return {
      value,
      baseline,
      inputs: [
        { name: { zh: '本年累计', en: 'this year' }, value, unit: YUAN },
        { name: { zh: '上年同期', en: 'same months of last year' }, value: baseline, unit: YUAN },
      ],
    }
  },
  records: (ask) => monthsBehind(ask, 'r.collectedAmount', "IN ('DEED', 'LAND_VAT')", { zh: '入库', en: 'collected' }),
})
