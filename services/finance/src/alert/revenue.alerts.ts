import { addDays, addMonths, daysBetween, defineAlert, growthOf, lastMonthEnded, Severity } from '@tongchou/service-kit'
import { progressLight } from '../budget/budget-line.rules.ts'
import { progressOfUnits } from '../budget/budget.repository.ts'
import { revenueMonths } from '../revenue/revenue.repository.ts'
import { trendOf } from '../revenue/revenue.rules.ts'
import { yuan } from '../target/target-words.ts'
import { thresholdsOf } from '../year-plan/thresholds.ts'

const { YELLOW, RED } = Severity
const FINANCE = 'finance'
const TAX = 'tax'
const SMALL = 100_000

export const revenueCliff = defineAlert({
  code: 'revenue.cliff',
  title: { zh: '税收断崖式下降', en: 'Collection falls off a cliff' },
  async find({ db, asOf, year }) {
    const until = lastMonthEnded(asOf)
    const [rows, limits] = await Promise.all([revenueMonths(db, addMonths(until, -1), until), thresholdsOf(db, year)])
    return rows
      .filter(({ period }) => period === until)
      .flatMap(({ kind, collected }) => {
        const before = rows.find((row) => row.kind === kind && row.period !== until)
        const fall = growthOf(collected, before?.collected ?? null)
        // Small taxes swing from month to month without meaning anything.
        if (!before || before.collected < SMALL || trendOf(fall, limits.COLLECTION_CLIFF_PERCENT) !== 'CLIFF') return []
        const params = { kind, period: until, percent: Math.round(fall ?? 0), amount: collected }
        const severity = kind === 'VAT' || kind === 'CORPORATE_INCOME' ? RED : YELLOW
        return [{ subjectType: 'RevenueKind', subjectId: kind, label: kind, severity, params, department: TAX }]
      })
  },
})

export const clueOverdue = defineAlert({
  code: 'tax-clue.overdue',
  title: { zh: '涉税疑点超期未办结', en: 'Tax clue over its time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; taxpayer: string; department: string; dueOn: string; suspected: number }>(
        `SELECT id, taxpayer, department, dueOn, suspectedAmount AS suspected FROM tax_clue
          WHERE foundOn <= ? AND dueOn < ? AND (closedOn IS NULL OR closedOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map(({ id, taxpayer, department, dueOn, suspected }) => {
      const days = daysBetween(dueOn, asOf)
      const severity = days > 30 ? RED : YELLOW
      const params = { days, amount: yuan(suspected) }
      return { subjectType: 'TaxClue', subjectId: id, label: taxpayer, severity, params, on: dueOn, department }
    }),
})

export const arrearsBehindPlan = defineAlert({
  code: 'tax-arrears.plan-past',
  title: { zh: '欠税清缴计划到期未清', en: 'Arrears not cleared by their plan' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; taxpayer: string; planBy: string; owed: number }>(
        `SELECT a.id AS id, a.taxpayer AS taxpayer, a.planBy AS planBy, a.amount - COALESCE(SUM(c.amount), 0) AS owed
           FROM tax_arrears a LEFT JOIN arrears_collection c ON c.arrearsId = a.id AND c.collectedOn <= ?
          WHERE a.arisenOn <= ? AND a.planBy < ? GROUP BY a.id, a.taxpayer, a.planBy, a.amount`,
        [asOf, asOf, asOf],
      )
    )
      .filter(({ owed }) => Number(owed) > 0)
      .map(({ id, taxpayer, planBy, owed }) => ({
        subjectType: 'TaxArrears',
        subjectId: id,
        label: taxpayer,
        severity: RED,
        params: { amount: yuan(owed), days: daysBetween(planBy, asOf) },
        on: planBy,
        department: TAX,
      })),
})

const GRANT_WITHIN = 30

export const reliefNotGranted = defineAlert({
  code: 'tax-relief.not-granted',
  title: { zh: '应享减免未落实', en: 'Relief due and not granted' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; taxpayer: string; ruleName: string; eligibleOn: string; amount: number }>(
        `SELECT r.id AS id, r.taxpayer AS taxpayer, r.rule AS ruleName, r.eligibleOn AS eligibleOn, r.amount AS amount
           FROM tax_relief r WHERE r.eligibleOn < ? AND (r.grantedOn IS NULL OR r.grantedOn > ?)`,
        [addDays(asOf, -GRANT_WITHIN), asOf],
      )
    ).map(({ id, taxpayer, ruleName, eligibleOn, amount }) => ({
      subjectType: 'TaxRelief',
      subjectId: id,
      label: taxpayer,
      severity: YELLOW,
      params: { rule: ruleName, amount: yuan(amount), days: daysBetween(eligibleOn, asOf) },
      on: eligibleOn,
      department: TAX,
    })),
})

export const outsideTaxShort = defineAlert({
  code: 'outside-contract.tax-short',
  title: { zh: '外建企业税款未足额入库', en: 'Outside builder’s tax not paid in full' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; builder: string; contractedOn: string; lacking: number }>(
        `SELECT id, builder, contractedOn, dueAmount - paidAmount AS lacking FROM outside_contract
          WHERE contractedOn <= ? AND dueAmount > paidAmount`,
        [asOf],
      )
    ).map(({ id, builder, contractedOn, lacking }) => ({
      subjectType: 'OutsideContract',
      subjectId: id,
      label: builder,
      severity: YELLOW,
      params: { amount: yuan(lacking) },
      on: contractedOn,
      department: TAX,
    })),
})

export const unitNotElectronic = defineAlert({
  code: 'collecting-unit.not-electronic',
  title: { zh: '执收单位未接入电子化缴库', en: 'Collecting unit without electronic payment' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; name: string; township: string | null; department: string | null }>(
        `SELECT id, name, township, department FROM collecting_unit
          WHERE collectsSince <= ? AND (collectsUntil IS NULL OR collectsUntil > ?)
            AND (connectedOn IS NULL OR connectedOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map(({ id, name, township, department }) => {
      const whose = { township, department }
      return { subjectType: 'CollectingUnit', subjectId: id, label: name, severity: YELLOW, params: {}, ...whose }
    }),
})

export const receiptOverdue = defineAlert({
  code: 'non-tax.overdue',
  title: { zh: '非税收入逾期未入库', en: 'Non-tax revenue past its day' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{
        id: string
        payer: string
        department: string | null
        township: string | null
        dueOn: string
        due: number
      }>(
        `SELECT r.id AS id, r.payer AS payer, u.department AS department, u.township AS township, r.dueOn AS dueOn,
                r.dueAmount - CASE WHEN r.treasuredOn <= ? THEN r.treasuredAmount ELSE 0 END AS due
           FROM non_tax_receipt r JOIN collecting_unit u ON u.id = r.collectingUnitId WHERE r.dueOn < ?`,
        [asOf, asOf],
      )
    )
      .filter(({ due }) => Number(due) > 0)
      .map(({ id, payer, department, township, dueOn, due }) => {
        const params = { amount: yuan(due), days: daysBetween(dueOn, asOf) }
        const whose = { township, department }
        return { subjectType: 'NonTaxReceipt', subjectId: id, label: payer, severity: RED, params, on: dueOn, ...whose }
      }),
})

export const spendingBehind = defineAlert({
  code: 'spending.behind-schedule',
  title: { zh: '支出进度落后序时', en: 'Spending behind the schedule' },
  async find({ db, asOf, year }) {
    const [units, limits] = await Promise.all([
      progressOfUnits(db, asOf, { sql: '1 = 1', parameters: [] }),
      thresholdsOf(db, year),
    ])
    return units.flatMap(({ unit, township, department, progress, schedule }) => {
      const light = progressLight(progress, schedule, limits.SPENDING_LAG_POINTS)
      if (light === 'GREEN') return []
      const params = { progress: Math.round((progress ?? 0) * 10) / 10, schedule: Math.round(schedule * 10) / 10 }
      const severity = light === 'RED' ? RED : YELLOW
      return [{ subjectType: 'BudgetUnit', subjectId: unit, label: unit, severity, params, township, department }]
    })
  },
})

export const awardUnpaid = defineAlert({
  code: 'award.unpaid',
  title: { zh: '奖补资金到期未兑现', en: 'Award not paid in time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; receiver: string; payBy: string; unpaid: number }>(
        `SELECT a.id AS id, a.receiver AS receiver, a.payBy AS payBy, a.approvedAmount - COALESCE(SUM(p.amount), 0) AS unpaid
           FROM award_payout a LEFT JOIN award_payment p ON p.payoutId = a.id AND p.paidOn <= ?
          WHERE a.approvedOn <= ? AND a.payBy < ? GROUP BY a.id, a.receiver, a.payBy, a.approvedAmount`,
        [asOf, asOf, asOf],
      )
    )
      .filter(({ unpaid }) => Number(unpaid) > 0)
      .map(({ id, receiver, payBy, unpaid }) => ({
        subjectType: 'AwardPayout',
        subjectId: id,
        label: receiver,
        severity: RED,
        params: { amount: yuan(unpaid), days: daysBetween(payBy, asOf) },
        on: payBy,
        department: FINANCE,
      })),
})
