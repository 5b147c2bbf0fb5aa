import { addDays, daysBetween, defineAlert, Severity } from '@tongchou/service-kit'

const { YELLOW, RED } = Severity
const LONG_OVERDUE = 30

export const payPolicyLate = defineAlert({
  code: 'pay-policy.late',
  title: { zh: '增资政策逾期未落实', en: 'Rise in pay not carried out in time' },
  async find({ db, asOf }) {
    const rows = await db.sql<{ id: string; name: string; department: string; dueOn: string; people: number }>(
      'SELECT id, name, department, dueOn, people FROM pay_policy WHERE dueOn < ? AND (doneOn IS NULL OR doneOn > ?)',
      [asOf, asOf],
    )
    return rows.map(({ id, name, department, dueOn: on, people }) => {
      const days = daysBetween(on, asOf)
      const params = { days, people: Number(people) }
      return {
        subjectType: 'PayPolicy',
        subjectId: id,
        label: name,
        severity: days > LONG_OVERDUE ? RED : YELLOW,
        on,
        department,
        params,
      }
    })
  },
})

export const incomeReviewDue = defineAlert({
  code: 'income-review.due',
  title: { zh: '收入会审到期未开', en: 'Income review overdue' },
  async find({ db, asOf }) {
    const [last] = await db.sql<{ id: string; nextOn: string }>(
      'SELECT id, nextOn FROM income_review WHERE heldOn <= ? ORDER BY heldOn DESC LIMIT 1',
      [asOf],
    )
    if (!last || last.nextOn >= asOf) return []
    const { id, nextOn: on } = last
    return [
      {
        subjectType: 'IncomeReview',
        subjectId: id,
        label: on,
        severity: YELLOW,
        on,
        params: { days: daysBetween(on, asOf) },
      },
    ]
  },
})

export const taskOverdue = defineAlert({
  code: 'insurance-task.overdue',
  title: { zh: '社保征缴清欠任务逾期', en: 'Insurance task overdue' },
  async find({ db, asOf }) {
    const rows = await db.sql<{ id: string; employer: string; dueOn: string; remaining: number }>(
      `SELECT id, employer, dueOn, due - done AS remaining FROM insurance_task
        WHERE dueOn < ? AND (doneOn IS NULL OR doneOn > ?)`,
      [asOf, asOf],
    )
    return rows.map((row) => {
      const { id, employer, dueOn: on } = row
      const days = daysBetween(on, asOf)
      const params = { days, amount: Number(row.remaining) / 100 }
      return {
        subjectType: 'InsuranceTask',
        subjectId: id,
        label: employer,
        severity: days > LONG_OVERDUE ? RED : YELLOW,
        on,
        params,
      }
    })
  },
})

const CHECK_DAYS = 10

export const riskUnchecked = defineAlert({
  code: 'risk-check.unchecked',
  title: { zh: '经办风险业务未复核', en: 'Risky handling not looked at by a second person' },
  async find({ db, asOf }) {
    const rows = await db.sql<{ id: string; businessNumber: string; handledOn: string }>(
      `SELECT id, businessNumber, handledOn FROM insurance_risk_check
        WHERE handledOn < ? AND (checkedOn IS NULL OR checkedOn > ?)`,
      [addDays(asOf, -CHECK_DAYS), asOf],
    )
    return rows.map(({ id, businessNumber, handledOn: on }) => {
      const params = { days: daysBetween(on, asOf) }
      return { subjectType: 'InsuranceRiskCheck', subjectId: id, label: businessNumber, severity: YELLOW, on, params }
    })
  },
})

const EXPIRY_DAYS = 60

export const collectiveEnding = defineAlert({
  code: 'collective-contract.ending',
  title: { zh: '集体合同即将到期或已到期', en: 'Collective contract ending or ended' },
  async find({ db, asOf }) {
    const rows = await db.sql<{ id: string; employer: string; endsOn: string }>(
      `SELECT k.id AS id, k.employer AS employer, k.endsOn AS endsOn FROM collective_contract k
        WHERE k.endsOn <= ? AND k.signedOn <= ? AND NOT EXISTS (
          SELECT 1 FROM collective_contract n WHERE n.employerUscc = k.employerUscc AND n.endsOn > k.endsOn AND n.signedOn <= ?)`,
      [addDays(asOf, EXPIRY_DAYS), asOf, asOf],
    )
    return rows.map(({ id, employer, endsOn: on }) => {
      const params = { days: daysBetween(asOf, on) }
      return {
        subjectType: 'CollectiveContract',
        subjectId: id,
        label: employer,
        severity: on < asOf ? RED : YELLOW,
        on,
        params,
      }
    })
  },
})

/** Days after its graduation by which a class has its subsidy. */
const SUBSIDY_DAYS = 60

export const subsidyLate = defineAlert({
  code: 'training.subsidy-late',
  title: { zh: '培训班结业后补贴未拨付', en: 'Training subsidy not paid' },
  async find({ db, asOf }) {
    const rows = await db.sql<{ id: string; name: string; township: string; graduatedOn: string }>(
      `SELECT id, name, township, graduatedOn FROM training_class
        WHERE graduatedOn < ? AND (subsidisedOn IS NULL OR subsidisedOn > ?)`,
      [addDays(asOf, -SUBSIDY_DAYS), asOf],
    )
    return rows.map(({ id, name, township, graduatedOn: on }) => {
      const params = { days: daysBetween(on, asOf) }
      return { subjectType: 'TrainingClass', subjectId: id, label: name, severity: YELLOW, on, township, params }
    })
  },
})

export const workshopIdle = defineAlert({
  code: 'workshop.suspended',
  title: { zh: '就业帮扶车间停工', en: 'Workshop standing still' },
  async find({ db, asOf }) {
    const rows = await db.sql<{ id: string; name: string; township: string; checkedOn: string; workers: number }>(
      "SELECT id, name, township, checkedOn, workers FROM relief_workshop WHERE state = 'SUSPENDED' AND openedOn <= ?",
      [asOf],
    )
    return rows.map(({ id, name, township, checkedOn: on, workers }) => {
      const params = { workers: Number(workers) }
      return { subjectType: 'ReliefWorkshop', subjectId: id, label: name, severity: YELLOW, on, township, params }
    })
  },
})

export const licenceExpired = defineAlert({
  code: 'market-operator.licence-expired',
  title: { zh: '人力资源机构许可到期', en: 'Licence of a labour market expired' },
  async find({ db, asOf }) {
    const rows = await db.sql<{ id: string; name: string; township: string; licensedUntil: string }>(
      'SELECT id, name, township, licensedUntil FROM labour_market_operator WHERE licensedUntil < ?',
      [asOf],
    )
    return rows.map(({ id, name, township, licensedUntil: on }) => {
      const params = { days: daysBetween(on, asOf) }
      return { subjectType: 'LabourMarketOperator', subjectId: id, label: name, severity: YELLOW, on, township, params }
    })
  },
})
