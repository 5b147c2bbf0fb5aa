import { defineAlert, Severity, addDays, daysBetween } from '@tongchou/service-kit'
import { poolStanding } from '../credit/credit.repository.ts'
import { HIGH_LEVERAGE, leverageOf, MOST_LEVERAGE } from '../credit/credit.rules.ts'
import type { DifficultyStage } from '../difficulty/difficulty.entity.ts'
import { clockOf } from '../difficulty/difficulty.rules.ts'
import { lastDayOfQuarter } from '../project-stage/stage.rules.ts'

const { YELLOW, RED } = Severity
const FIRST_NOTICE = 30
const SECOND_NOTICE = 15

export const loanMaturing = defineAlert({
  code: 'loan.maturing',
  title: { zh: '贷款即将到期未办续贷', en: 'Loan falling due without a renewal' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; name: string; township: string; dueOn: string; amount: number }>(
        `SELECT l.id AS id, e.name AS name, e.township AS township, l.dueOn AS dueOn, l.amount AS amount
           FROM loan l JOIN enterprise e ON e.id = l.enterpriseId
          WHERE l.grantedOn <= ? AND l.endedOn IS NULL AND l.renewedBy IS NULL AND l.dueOn <= ?`,
        [asOf, addDays(asOf, FIRST_NOTICE)],
      )
    ).map(({ id, name, township, dueOn, amount }) => {
      const days = daysBetween(asOf, dueOn)
      const params = { days, amount: Number(amount) / 100 }
      const severity = days <= SECOND_NOTICE ? RED : YELLOW
      return { subjectType: 'Loan', subjectId: id, label: name, severity, params, on: dueOn, township }
    }),
})

export const leverageHigh = defineAlert({
  code: 'pool.leverage-high',
  title: { zh: '风险池放大倍数过高', en: 'Risk pool leverage is high' },
  async find({ db, asOf }) {
    const { balance, standing } = await poolStanding(db, asOf)
    const leverage = leverageOf(standing, balance)
    if (leverage === null || leverage <= HIGH_LEVERAGE) return []
    const params = { leverage: Math.round(leverage * 100) / 100, most: MOST_LEVERAGE }
    const severity = leverage > MOST_LEVERAGE ? RED : YELLOW
    return [{ subjectType: 'RiskPool', subjectId: 'pool', label: '助保贷风险池', severity, params }]
  },
})

const LITTLE = 0.3
export const headroomUnused = defineAlert({
  code: 'loan-product.headroom-unused',
  title: { zh: '信贷产品额度使用不足三成', en: 'Less than a third of a loan product’s quota is used' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; name: string; quota: number; standing: number | null }>(
        `SELECT p.id AS id, p.name AS name, p.quota AS quota,
                (SELECT SUM(l.amount) FROM loan l WHERE l.productId = p.id AND l.grantedOn <= ? AND (l.endedOn IS NULL OR l.endedOn > ?)) AS standing
           FROM loan_product p WHERE p.quota > 0`,
        [asOf, asOf],
      )
    ).flatMap(({ id, name, quota, standing }) => {
      const used = Number(standing ?? 0) / Number(quota)
      if (used >= LITTLE) return []
      const params = { used: Math.round(used * 1000) / 10, headroom: (Number(quota) - Number(standing ?? 0)) / 100 }
      return [{ subjectType: 'LoanProduct', subjectId: id, label: name, severity: YELLOW, params }]
    }),
})

export const difficultyOverdue = defineAlert({
  code: 'difficulty.overdue',
  title: { zh: '企业诉求超期未办结', en: 'Difficulty over its time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{
        id: string
        title: string
        township: string
        department: string | null
        dueOn: string
        stage: DifficultyStage
      }>(
        `SELECT id, title, township, department, dueOn, stage FROM enterprise_difficulty
          WHERE dueOn < ? AND stage IN ('RAISED', 'ASSIGNED', 'REPLIED')`,
        [asOf],
      )
    ).map(({ id, title, township, department, dueOn, stage }) => {
      const { daysOverdue, escalation } = clockOf(stage, daysBetween(dueOn, asOf))
      const severity = escalation >= 2 ? RED : YELLOW
      const params = { days: daysOverdue, escalation }
      return {
        subjectType: 'EnterpriseDifficulty',
        subjectId: id,
        label: title,
        severity,
        params,
        on: dueOn,
        township,
        department,
      }
    }),
})

export const parkWorkLate = defineAlert({
  code: 'park-work.late',
  title: { zh: '园区工程逾期未验收', en: 'Park work not accepted in time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; name: string; plannedBy: string; startedOn: string | null }>(
        'SELECT id, name, plannedBy, startedOn FROM park_work WHERE plannedBy < ? AND (acceptedOn IS NULL OR acceptedOn > ?)',
        [asOf, asOf],
      )
    ).map(({ id, name, plannedBy, startedOn }) => {
      const params = { days: daysBetween(plannedBy, asOf) }
      const severity = startedOn === null ? RED : YELLOW
      return {
        subjectType: 'ParkWork',
        subjectId: id,
        label: name,
        severity,
        params,
        on: plannedBy,
        department: 'industrial-park',
      }
    }),
})

export const stageGoalMissed = defineAlert({
  code: 'project-stage.missed',
  title: { zh: '工业项目阶段目标逾期', en: 'Stage goal of an industrial project missed' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ projectId: string; quarter: string; stage: string; owner: string; department: string }>(
        'SELECT projectId, quarter, stage, owner, department FROM project_stage_goal WHERE reachedOn IS NULL OR reachedOn > ?',
        [asOf],
      )
    ).flatMap(({ projectId, quarter, stage, owner, department }) => {
      const on = lastDayOfQuarter(quarter)
      if (on >= asOf) return []
      const params = { days: daysBetween(on, asOf), quarter, stage, owner }
      return [
        { subjectType: 'Project', subjectId: projectId, label: projectId, severity: YELLOW, params, on, department },
      ]
    }),
})
