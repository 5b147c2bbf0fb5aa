import { addDays, defineAlert, daysBetween, Severity } from '@tongchou/service-kit'
import { growthOfUnits } from '../seeking/growth.repository.ts'
import { yuan } from '../target/target-words.ts'
import { fundsOn } from '../upper-fund/upper-fund.repository.ts'
import { isSpecial } from '../upper-fund/upper-fund.rules.ts'
import { thresholdsOf } from '../year-plan/thresholds.ts'

const { YELLOW, RED } = Severity
const WHOLE = { sql: '1 = 1', parameters: [] }

const CAUSES = { NOT_RECEIVED: 'fund.not-received', NOT_ALLOCATED: 'fund.not-allocated', NOT_PAID: 'fund.not-paid' }

/** One rule for each of the three ways in which money lies: each has its own words and its own people to act. */
const idleRule = (cause: keyof typeof CAUSES, title: { zh: string; en: string }) =>
  defineAlert({
    code: CAUSES[cause],
    title,
    async find({ db, asOf, year }) {
      const [funds, limits] = await Promise.all([fundsOn(db, asOf, WHOLE), thresholdsOf(db, year)])
      return funds.flatMap(({ id, name, documentNumber, township, department, idle, kind }) => {
        if (idle?.cause !== cause || kind === 'SPECIAL_BOND') return []
        const days = daysBetween(idle.since, asOf)
        if (days <= limits.IDLE_WARN_DAYS) return []
        const severity = days > limits.IDLE_RED_DAYS ? RED : YELLOW
        const params = { days, amount: yuan(idle.amount), documentNumber }
        const whose = { township, department }
        return [{ subjectType: 'UpperFund', subjectId: id, label: name, severity, params, on: idle.since, ...whose }]
      })
    },
  })

export const fundNotReceived = idleRule('NOT_RECEIVED', { zh: '资金下达后未到位', en: 'Fund granted and not received' })
export const fundNotAllocated = idleRule('NOT_ALLOCATED', {
  zh: '资金到位后未分配',
  en: 'Fund received and not allocated',
})
export const fundNotPaid = idleRule('NOT_PAID', { zh: '资金分配后未支付', en: 'Fund allocated and not paid' })

export const bondIdle = defineAlert({
  code: 'fund.bond-idle',
  title: { zh: '专项债券资金闲置', en: 'Special bond money idle' },
  async find({ db, asOf, year }) {
    const [funds, limits] = await Promise.all([fundsOn(db, asOf, WHOLE), thresholdsOf(db, year)])
    return funds.flatMap(({ id, name, documentNumber, township, department, idle, kind }) => {
      if (!idle || kind !== 'SPECIAL_BOND') return []
      const days = daysBetween(idle.since, asOf)
      if (days <= limits.IDLE_WARN_DAYS) return []
      const severity = days > limits.BOND_IDLE_DAYS ? RED : YELLOW
      const params = { days, amount: yuan(idle.amount), documentNumber }
      const whose = { township, department }
      return [{ subjectType: 'UpperFund', subjectId: id, label: name, severity, params, on: idle.since, ...whose }]
    })
  },
})

const LINE = 'a.id AS id, f.name AS name, a.township AS township, a.department AS department'

interface Line {
  readonly id: string
  readonly name: string
  readonly township: string | null
  readonly department: string | null
}

const NOTICE = 30

export const spendByNear = defineAlert({
  code: 'allocation.spend-by',
  title: { zh: '资金支出时限临近或已过', en: 'Limit of a fund line near or past' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Line & { spendBy: string; unpaid: number }>(
        `SELECT ${LINE}, a.spendBy AS spendBy, a.amount - COALESCE((SELECT SUM(p.amount) FROM fund_payment p
                  WHERE p.allocationId = a.id AND p.paidOn <= ?), 0) AS unpaid
           FROM fund_allocation a JOIN upper_fund f ON f.id = a.fundId
          WHERE a.spendable = 1 AND a.allocatedOn <= ? AND a.spendBy <= ? AND (a.spentOn IS NULL OR a.spentOn > ?)
            AND NOT (f.stage = 'RECOVERED' AND f.recoveredOn <= ?)`,
        [asOf, asOf, addDays(asOf, NOTICE), asOf, asOf],
      )
    ).map(({ id, name, township, department, spendBy, unpaid }) => {
      const params = { days: daysBetween(asOf, spendBy), amount: yuan(unpaid) }
      const severity = spendBy < asOf ? RED : YELLOW
      const whose = { township, department }
      return { subjectType: 'FundAllocation', subjectId: id, label: name, severity, params, on: spendBy, ...whose }
    }),
})

const PLAN_WITHIN = 15

export const planMissing = defineAlert({
  code: 'fund.plan-missing',
  title: { zh: '专项资金未制定支出措施和时限', en: 'Special fund without measure and limit' },
  find: async ({ db, asOf, year }) =>
    (
      await db.sql<Line & { grantedOn: string; kind: 'SPECIAL_TRANSFER'; documentNumber: string | null }>(
        `SELECT f.id AS id, f.name AS name, f.township AS township, f.department AS department, f.kind AS kind,
                f.grantedOn AS grantedOn, f.documentNumber AS documentNumber
           FROM upper_fund f WHERE f.grantedOn BETWEEN ? AND ? AND (f.plannedOn IS NULL OR f.plannedOn > ?)`,
        [`${year}-01-01`, addDays(asOf, -PLAN_WITHIN), asOf],
      )
    )
      .filter(({ kind }) => isSpecial(kind))
      .map(({ id, name, township, department, grantedOn, documentNumber }) => {
        const params = { days: daysBetween(grantedOn, asOf), documentNumber }
        const whose = { township, department }
        return {
          subjectType: 'UpperFund',
          subjectId: id,
          label: name,
          severity: YELLOW,
          params,
          on: grantedOn,
          ...whose,
        }
      }),
})

/** Subsidies go to people and name no project; works, equipment, design and land always belong to one. */
export const paymentWithoutProject = defineAlert({
  code: 'payment.without-project',
  title: { zh: '工程类支付未关联项目', en: 'Payments for works without a project' },
  find: async ({ db, asOf, year }) =>
    (
      await db.sql<Line & { payments: number; amount: number; paidOn: string }>(
        `SELECT f.id AS id, f.name AS name, f.township AS township, f.department AS department, COUNT(*) AS payments,
                SUM(p.amount) AS amount, MAX(p.paidOn) AS paidOn
           FROM fund_payment p JOIN upper_fund f ON f.id = p.fundId
          WHERE p.projectId IS NULL AND p.purpose IN ('WORKS', 'EQUIPMENT', 'DESIGN', 'LAND') AND p.paidOn BETWEEN ? AND ?
          GROUP BY f.id, f.name, f.township, f.department`,
        [`${year}-01-01`, asOf],
      )
    ).map(({ id, name, township, department, payments, amount, paidOn }) => {
      const params = { payments: Number(payments), amount: yuan(amount) }
      const whose = { township, department }
      return { subjectType: 'UpperFund', subjectId: id, label: name, severity: YELLOW, params, on: paidOn, ...whose }
    }),
})

export const fundsFalling = defineAlert({
  code: 'unit.funds-falling',
  title: { zh: '单位争取资金负增长', en: 'Unit wins less than last year' },
  find: async ({ db, asOf }) =>
    (await growthOfUnits(db, asOf)).flatMap(
      ({ unit, name, township, department, growth, now, samePeriod, fellMuch }) => {
        if (growth === null || growth >= 0) return []
        const severity = fellMuch ? RED : YELLOW
        const params = { growth: Math.round(growth * 10) / 10, won: now, lastYear: samePeriod }
        return [{ subjectType: 'SeekingUnit', subjectId: unit, label: name, severity, params, township, department }]
      },
    ),
})

export const catchUpPlanMissing = defineAlert({
  code: 'unit.catch-up-missing',
  title: { zh: '上年降幅较大单位未制定追赶方案', en: 'Big decliner without an approved catch-up plan' },
  async find({ db, asOf, year }) {
    const [units, plans] = await Promise.all([
      growthOfUnits(db, asOf),
      db.sql<{ unit: string }>(
        'SELECT COALESCE(township, department) AS unit FROM catch_up_plan WHERE planYear = ? AND approvedOn <= ?',
        [year, asOf],
      ),
    ])
    const planned = new Set(plans.map(({ unit }) => unit))
    return units
      .filter((unit) => unit.fellMuch && !planned.has(unit.unit))
      .map(({ unit, name, township, department, lastYear, yearBefore }) => ({
        subjectType: 'SeekingUnit',
        subjectId: unit,
        label: name,
        severity: RED,
        params: { lastYear, yearBefore },
        township,
        department,
      }))
  },
})

const SHORT_AFTER = 30

export const feeShort = defineAlert({
  code: 'preliminary-fee.short',
  title: { zh: '项目前期费未足额安排', en: 'Preliminary costs not funded in full' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; label: string; department: string; approvedOn: string; lacking: number }>(
        `SELECT id, COALESCE(name, projectId) AS label, department, approvedOn,
                approvedAmount - CASE WHEN allocatedOn <= ? THEN allocatedAmount ELSE 0 END AS lacking
           FROM preliminary_fee WHERE approvedOn <= ?`,
        [asOf, addDays(asOf, -SHORT_AFTER)],
      )
    )
      .filter(({ lacking }) => Number(lacking) > 0)
      .map(({ id, label, department, approvedOn, lacking }) => ({
        subjectType: 'PreliminaryFee',
        subjectId: id,
        label,
        severity: YELLOW,
        params: { amount: yuan(lacking), days: daysBetween(approvedOn, asOf) },
        on: approvedOn,
        department,
      })),
})

const WINDOW_NOTICE = 20

export const windowClosing = defineAlert({
  code: 'budget-window.closing',
  title: { zh: '争资窗口期即将结束仍未申报', en: 'Budget window closing with nothing handed in' },
  find: async ({ db, asOf, year }) =>
    (
      await db.sql<{
        unit: string
        name: string
        township: string | null
        department: string | null
        windowName: string
        closesOn: string
      }>(
        `SELECT u.unit AS unit, u.name AS name, u.township AS township, u.department AS department,
                w.name AS windowName, w.closesOn AS closesOn
           FROM budget_window w JOIN seeking_unit u ON u.planYear = w.planYear
          WHERE w.planYear = ? AND w.opensOn <= ? AND w.closesOn BETWEEN ? AND ? AND NOT EXISTS
            (SELECT 1 FROM budget_submission s WHERE s.windowId = w.id AND s.submittedOn <= ?
                AND (s.township = u.township OR s.department = u.department))`,
        [year, asOf, asOf, addDays(asOf, WINDOW_NOTICE), asOf],
      )
    ).map(({ unit, name, township, department, windowName, closesOn }) => ({
      subjectType: 'SeekingUnit',
      subjectId: unit,
      label: name,
      severity: YELLOW,
      params: { window: windowName, days: daysBetween(asOf, closesOn) },
      on: closesOn,
      township,
      department,
    })),
})
