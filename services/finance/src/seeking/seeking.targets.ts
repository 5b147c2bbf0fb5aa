import { type Ask, defineTarget, type MeasuredPart, percentOf, type RecordQuery } from '@tongchou/service-kit'
import { revenueGrowth } from '../revenue/revenue.repository.ts'
import { firstDay, PERCENT, moneyNote, YUAN } from '../target/target-words.ts'
import { countyGrowth, growthOfUnits, type UnitGrowth } from './growth.repository.ts'

/** Units that can be compared: those with something in the same days of last year, whether or not they won anything now. */
const compared = (units: readonly UnitGrowth[]): readonly UnitGrowth[] => units.filter(({ growth }) => growth !== null)

const UNITS = { zh: '个', en: 'units' }
const wonThisYear = ({ asOf, year }: Ask): RecordQuery => ({
  from: `(SELECT f.id, u.name, f.name AS fund, f.grantedAmount FROM upper_fund f
            JOIN seeking_unit u ON u.planYear = ? AND u.unit = f.unit
           WHERE f.grantedOn BETWEEN ? AND ?) r`,
  parameters: [year, firstDay(year), asOf],
  id: 'r.id',
  label: 'r.fund',
  counts: '1',
  ...moneyNote('r.grantedAmount', { zh: '下达', en: 'granted' }),
})

/** 争取上级资金总量增幅: in total, and each township and department for itself. */
export const seekTotal = defineTarget({
  code: 'FIN-SEEK-TOTAL',
  formula: {
    zh: '各考核单位本年至今争取上级资金 ÷ 上年同期 − 1，逐单位比较并计全县合计；上年同期没有资金的单位不比较',
    en: 'Funds each assessed unit won this year so far ÷ same days of last year − 1; units with nothing last year are not compared',
  },
  async measure({ db, asOf }) {
    const units = await growthOfUnits(db, asOf)
    const { now, samePeriod, growth } = countyGrowth(units)
    const parts: MeasuredPart[] = compared(units).map(({ name, growth: value }) => ({ name, value }))
    return {
      value: growth,
      numerator: now,
      denominator: samePeriod,
      parts,
      inputs: [
        { name: { zh: '本年至今', en: 'this year so far' }, value: now, unit: YUAN },
        { name: { zh: '上年同期', en: 'same days of last year' }, value: samePeriod, unit: YUAN },
        {
          name: { zh: '下降单位', en: 'units that fell' },
          value: parts.filter(({ value }) => (value ?? 0) < 0).length,
          unit: UNITS,
        },
        {
          name: { zh: '上年同期没有资金的单位', en: 'units without funds last year' },
          value: units.length - parts.length,
          unit: UNITS,
        },
      ],
    }
  },
  records: wonThisYear,
})

/** 争资增幅高于一般公共预算收入增幅: every unit against the same growth of the county's revenue. */
export const seekVersusRevenue = defineTarget({
  code: 'FIN-SEEK-VS-REV',
  formula: {
    zh: '争取上级资金增幅 − 一般公共预算收入增幅（同口径至最近已报月份），各单位分别与全县收入增幅比较',
    en: 'Growth of funds won − growth of general public budget revenue; each unit is held against the same county growth',
  },
  async measure(ask) {
    const [units, revenue] = await Promise.all([growthOfUnits(ask.db, ask.asOf), revenueGrowth(ask.db, ask.asOf)])
    const { growth } = countyGrowth(units)
    return {
      value: growth === null || revenue.growth === null ? null : growth - revenue.growth,
      baseline: revenue.growth,
      parts: compared(units).map(({ name, growth: value }) => ({ name, value, baseline: revenue.growth })),
      inputs: [
        { name: { zh: '争资增幅', en: 'growth of funds won' }, value: growth, unit: PERCENT },
        { name: { zh: '一般公共预算收入增幅', en: 'growth of revenue' }, value: revenue.growth, unit: PERCENT },
      ],
    }
  },
  records: wonThisYear,
})

/** 上年降幅较大单位追赶: each back to what it won the year before its fall. */
export const seekCatchUp = defineTarget({
  code: 'FIN-SEEK-CATCHUP',
  formula: {
    zh: '上年较前年下降达到界限的单位，本年至今争取资金 ÷ 前年全年争取资金，逐单位比较；界限见年度规则',
    en: 'Units that fell last year by the year’s limit or more: won this year so far ÷ the whole year before, unit by unit',
  },
  async measure({ db, asOf }) {
    const units = (await growthOfUnits(db, asOf)).filter((unit) => unit.fellMuch)
    const sum = (of: (unit: UnitGrowth) => number): number => units.reduce((total, unit) => total + of(unit), 0)
    const now = sum((unit) => unit.now)
    const before = sum((unit) => unit.yearBefore)
    return {
      value: percentOf(now, before),
      numerator: now,
      denominator: before,
      parts: units.map(({ name, now: value, yearBefore: baseline }) => ({ name, value, baseline })),
      inputs: [
        { name: { zh: '上年降幅较大的单位', en: 'units that fell much' }, value: units.length, unit: UNITS },
        { name: { zh: '其本年至今争取', en: 'won this year by them' }, value: now, unit: YUAN },
        { name: { zh: '其前年全年争取', en: 'won by them two years ago' }, value: before, unit: YUAN },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT u.id, u.name, COALESCE(SUM(CASE WHEN f.grantedOn >= ? THEN f.grantedAmount END), 0) AS won,
                   COALESCE(SUM(CASE WHEN f.grantedOn < ? THEN f.grantedAmount END), 0) AS base,
                   COALESCE(SUM(CASE WHEN f.grantedOn >= ? AND f.grantedOn < ? THEN f.grantedAmount END), 0) AS fallen,
                   MAX(t.figure) AS dropPercent
              FROM seeking_unit u JOIN upper_fund f ON f.unit = u.unit AND f.grantedOn BETWEEN ? AND ?
              LEFT JOIN finance_threshold t ON t.planYear = u.planYear AND t.code = 'BIG_DROP_PERCENT'
             WHERE u.planYear = ? GROUP BY u.id, u.name) r
           WHERE r.base > 0 AND r.fallen <= r.base * (1 - COALESCE(r.dropPercent, 10) / 100.0)`,
    parameters: [
      firstDay(year),
      firstDay(year - 1),
      firstDay(year - 1),
      firstDay(year),
      firstDay(year - 2),
      asOf,
      year,
    ],
    id: 'r.id',
    label: 'r.name',
    counts: 'CASE WHEN r.won >= r.base THEN 1 ELSE 0 END',
    ...moneyNote('r.won', { zh: '今年争取', en: 'won this year' }),
  }),
})
