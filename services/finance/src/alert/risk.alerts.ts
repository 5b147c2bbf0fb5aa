import { addDays, addMonths, daysBetween, defineAlert, lastDayOf, percentOf, Severity } from '@tongchou/service-kit'
import { resolutionsOn } from '../debt/debt.repository.ts'
import { isOnPlan } from '../debt/debt.rules.ts'
import { daysOver, riskEscalation } from '../financial-risk/risk-clue.rules.ts'
import { badLoansOf } from '../loan-renewal/bad-loans.repository.ts'
import { standingPayments, temporaryBalanceOn } from '../temporary-payment/temporary-payment.repository.ts'
import { yuan } from '../target/target-words.ts'
import { thresholdsOf } from '../year-plan/thresholds.ts'

const { YELLOW, RED } = Severity
const FINANCE = 'finance'
const OFFICE = 'financial-work'

export const temporaryRising = defineAlert({
  code: 'temporary-payment.rising',
  title: { zh: '财政暂付款余额上升', en: 'Temporary payments rise' },
  async find({ db, asOf }) {
    const lastMonth = lastDayOf(addMonths(asOf.slice(0, 7), -1))
    const [now, before] = await Promise.all([temporaryBalanceOn(db, asOf), temporaryBalanceOn(db, lastMonth)])
    if (now <= before) return []
    const params = { amount: now, risen: now - before }
    return [
      {
        subjectType: 'TemporaryPayments',
        subjectId: FINANCE,
        label: '财政暂付款',
        severity: YELLOW,
        params,
        department: FINANCE,
      },
    ]
  },
})

export const temporaryPast = defineAlert({
  code: 'temporary-payment.past',
  title: { zh: '财政暂付款逾期未清理', en: 'Temporary payment not cleared in time' },
  find: async ({ db, asOf }) =>
    (await standingPayments(db, asOf)).flatMap(({ id, holder, department, clearBy, balance }) => {
      if (clearBy === null || clearBy >= asOf) return []
      const params = { amount: balance, days: daysBetween(clearBy, asOf) }
      return [
        {
          subjectType: 'TemporaryPayment',
          subjectId: id,
          label: holder,
          severity: RED,
          params,
          on: clearBy,
          department,
        },
      ]
    }),
})

/** Says that a debt is behind its plan, never by how much: the amounts are for few. */
export const debtBehindPlan = defineAlert({
  code: 'debt.behind-plan',
  title: { zh: '隐性债务化解进度落后计划', en: 'Hidden debt behind its resolution plan' },
  find: async ({ db, asOf }) =>
    (await resolutionsOn(db, asOf)).flatMap(({ id, name, planned, resolved }) =>
      isOnPlan(planned, resolved)
        ? []
        : [{ subjectType: 'DebtItem', subjectId: id, label: name, severity: RED, params: {}, department: FINANCE }],
    ),
})

const RENEWAL_NOTICE = 30
const RENEWAL_LATE = 10

export const loanExpiring = defineAlert({
  code: 'renewal.expiring',
  title: { zh: '贷款即将到期未续贷', en: 'Loan falling due without a renewal' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; name: string; bank: string; expiresOn: string; amount: number }>(
        `SELECT id, enterpriseName AS name, bank, expiresOn, amount FROM loan_renewal
          WHERE operatingNormally = 1 AND expiresOn BETWEEN ? AND ? AND (renewedOn IS NULL OR renewedOn > ?)`,
        [addDays(asOf, -RENEWAL_NOTICE), addDays(asOf, RENEWAL_NOTICE), asOf],
      )
    ).map(({ id, name, bank, expiresOn, amount }) => {
      const days = daysBetween(asOf, expiresOn)
      const severity = days <= RENEWAL_LATE ? RED : YELLOW
      const params = { days, bank, amount: yuan(amount) }
      return {
        subjectType: 'LoanRenewal',
        subjectId: id,
        label: name,
        severity,
        params,
        on: expiresOn,
        department: OFFICE,
      }
    }),
})

export const badLoans = defineAlert({
  code: 'renewal.bad-loans',
  title: { zh: '续贷不良占比超限', en: 'Too many renewed loans are bad' },
  async find({ db, asOf, year }) {
    const [banks, limits] = await Promise.all([badLoansOf(db, `${year}-01-01`, asOf), thresholdsOf(db, year)])
    return banks.flatMap(({ bank, bad, amount }) => {
      const share = percentOf(bad, amount) ?? 0
      if (share <= limits.BAD_LOAN_PERCENT) return []
      const params = { percent: Math.round(share * 10) / 10, most: limits.BAD_LOAN_PERCENT }
      return [{ subjectType: 'Bank', subjectId: bank, label: bank, severity: RED, params, department: OFFICE }]
    })
  },
})

export const adStanding = defineAlert({
  code: 'ad.overdue',
  title: { zh: '非法集资广告资讯逾期未清理', en: 'Illegal advertisement not removed in time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; place: string; department: string; dueOn: string }>(
        `SELECT id, place, department, dueOn FROM fundraising_ad
          WHERE foundOn <= ? AND dueOn < ? AND (removedOn IS NULL OR removedOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map(({ id, place, department, dueOn }) => {
      const params = { days: daysBetween(dueOn, asOf) }
      return { subjectType: 'FundraisingAd', subjectId: id, label: place, severity: RED, params, on: dueOn, department }
    }),
})

interface RiskRow {
  readonly id: string
  readonly title: string
  readonly department: string
  readonly level: string | null
  readonly reportedOn: string
  readonly assessedOn: string | null
  readonly disposedOn: string | null
}

export const riskDelayed = defineAlert({
  code: 'risk-clue.delayed',
  title: { zh: '风险线索处置超时', en: 'Risk clue over the time of its stage' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<RiskRow>(
        `SELECT id, title, department, level, reportedOn, CASE WHEN assessedOn <= ? THEN assessedOn END AS assessedOn,
                CASE WHEN disposedOn <= ? THEN disposedOn END AS disposedOn
           FROM financial_risk_clue WHERE reportedOn <= ? AND (closedOn IS NULL OR closedOn > ?)`,
        [asOf, asOf, asOf, asOf],
      )
    ).flatMap(({ id, title, department, reportedOn, assessedOn, disposedOn }) => {
      const stage = disposedOn ? 'DISPOSED' : assessedOn ? 'ASSESSED' : 'REPORTED'
      const since = disposedOn ?? assessedOn ?? reportedOn
      const over = daysOver(stage, daysBetween(since, asOf))
      if (over === 0) return []
      const escalation = riskEscalation(over)
      const params = { days: over, stage, escalation }
      const severity = escalation === 2 ? RED : YELLOW
      return [
        { subjectType: 'FinancialRiskClue', subjectId: id, label: title, severity, params, on: since, department },
      ]
    }),
})

/** 系统性风险以下的预警: what an assessment found to be major, until it is closed. */
export const majorRisk = defineAlert({
  code: 'risk-clue.major',
  title: { zh: '重大金融财政风险', en: 'Major financial or fiscal risk' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<RiskRow>(
        `SELECT id, title, department, level, reportedOn, assessedOn, disposedOn FROM financial_risk_clue
          WHERE level IN ('MAJOR', 'SYSTEMIC') AND assessedOn <= ? AND (closedOn IS NULL OR closedOn > ?)`,
        [asOf, asOf],
      )
    ).map(({ id, title, department, level, assessedOn }) => ({
      subjectType: 'FinancialRiskClue',
      subjectId: id,
      label: title,
      severity: RED,
      params: { level },
      on: assessedOn,
      department,
    })),
})

export const platformLate = defineAlert({
  code: 'platform.exit-late',
  title: { zh: 'P2P 平台逾期未退出', en: 'Lending platform past its exit' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; name: string; exitBy: string; owed: number }>(
        `SELECT id, name, exitBy, outstandingAmount AS owed FROM lending_platform
          WHERE exitBy < ? AND (exitedOn IS NULL OR exitedOn > ?)`,
        [asOf, asOf],
      )
    ).map(({ id, name, exitBy, owed }) => ({
      subjectType: 'LendingPlatform',
      subjectId: id,
      label: name,
      severity: RED,
      params: { days: daysBetween(exitBy, asOf), amount: yuan(owed) },
      on: exitBy,
      department: OFFICE,
    })),
})
