import { daysBetween, defineAlert, lastMonthEnded, Severity } from '@tongchou/service-kit'
import { daysToHeating } from '../heating/heating-season.ts'
import { labelOf } from './label.ts'

const { YELLOW, RED } = Severity
const LONG_OVERDUE = 30

export const workLate = defineAlert({
  code: 'work.late',
  title: { zh: '工程逾期未竣工验收', en: 'Work not accepted in time' },
  find: async ({ db, asOf, year }) =>
    (
      await db.sql<{ id: string; name: string; acceptanceDueOn: string; department: string; township: string | null }>(
        `SELECT id, name, acceptanceDueOn, department, township FROM construction_work
          WHERE year = ? AND acceptanceDueOn < ? AND (acceptedOn IS NULL OR acceptedOn > ?)`,
        [year, asOf, asOf],
      )
    ).map(({ id, name, acceptanceDueOn: on, department, township }) => {
      const days = daysBetween(on, asOf)
      const severity = days > LONG_OVERDUE ? RED : YELLOW
      const params = { days }
      return { subjectType: 'ConstructionWork', subjectId: id, label: name, severity, params, on, department, township }
    }),
})

/** Percent points behind the plan from which a work is in trouble, and in great trouble. */
const BEHIND = 5
const FAR_BEHIND = 15

export const workBehind = defineAlert({
  code: 'work.behind-plan',
  title: { zh: '工程月度进度滞后', en: 'Work behind its monthly plan' },
  find: async ({ db, asOf, year }) =>
    (
      await db.sql<{
        id: string
        name: string
        period: string
        planned: number
        actual: number
        department: string
        township: string | null
      }>(
        `SELECT w.id AS id, w.name AS name, e.period AS period, s.percent AS planned, e.percent AS actual,
                w.department AS department, w.township AS township
           FROM construction_work w
           JOIN work_progress e ON e.workId = w.id AND e.reported = 1 AND e.period = (
             SELECT MAX(m.period) FROM work_progress m WHERE m.workId = w.id AND m.reported = 1 AND m.period <= ?)
           JOIN work_schedule s ON s.workId = w.id AND s.period = (
             SELECT MAX(x.period) FROM work_schedule x WHERE x.workId = w.id AND x.period <= e.period)
          WHERE w.year = ? AND (w.acceptedOn IS NULL OR w.acceptedOn > ?) AND s.percent - e.percent > ?`,
        [lastMonthEnded(asOf), year, asOf, BEHIND],
      )
    ).map(({ id, name, period, planned, actual, department, township }) => {
      const behind = Math.round((Number(planned) - Number(actual)) * 10) / 10
      const severity = behind > FAR_BEHIND ? RED : YELLOW
      const params = { behind, planned: Number(planned), actual: Number(actual), period }
      return { subjectType: 'ConstructionWork', subjectId: id, label: name, severity, params, department, township }
    }),
})

export const heatingUnfinished = defineAlert({
  code: 'heating.unfinished',
  title: { zh: '供暖前供热管网未完工', en: 'Heating section unfinished before the heating season' },
  async find({ db, asOf, year }) {
    const days = daysToHeating(asOf)
    if (days === null) return []
    const rows = await db.sql<{ id: string; name: string; dueOn: string; households: number; department: string }>(
      `SELECT h.id AS id, h.name AS name, h.dueOn AS dueOn, h.households AS households, w.department AS department
         FROM heating_section h JOIN construction_work w ON w.id = h.workId
        WHERE w.year = ? AND (h.completedOn IS NULL OR h.completedOn > ?)`,
      [year, asOf],
    )
    return rows.map(({ id, name, dueOn, households, department }) => {
      const severity = days <= 0 || dueOn < asOf ? RED : YELLOW
      const params = { days, households: Number(households) }
      return { subjectType: 'HeatingSection', subjectId: id, label: name, severity, params, on: dueOn, department }
    })
  },
})

export const batchNotStarted = defineAlert({
  code: 'batch.not-started',
  title: { zh: '棚改批次未按计划开工', en: 'Renewal batch not begun as planned' },
  find: async ({ db, asOf, year }) =>
    (
      await db.sql<{ id: string; name: string; homes: number; plannedStartOn: string; department: string }>(
        `SELECT b.id AS id, b.name AS name, b.homes AS homes, b.plannedStartOn AS plannedStartOn, w.department AS department
           FROM housing_batch b JOIN construction_work w ON w.id = b.workId
          WHERE w.year = ? AND b.plannedStartOn < ? AND (b.startedOn IS NULL OR b.startedOn > ?)`,
        [year, asOf, asOf],
      )
    ).map(({ id, name, homes, plannedStartOn: on, department }) => {
      const days = daysBetween(on, asOf)
      const severity = days > LONG_OVERDUE ? RED : YELLOW
      const params = { days, homes: Number(homes) }
      return { subjectType: 'HousingBatch', subjectId: id, label: name, severity, params, on, department }
    }),
})

const LONG_UNPAID = 30
const VERY_LONG_UNPAID = 60

export const compensationUnpaid = defineAlert({
  code: 'agreement.unpaid',
  title: { zh: '征收补偿款未按期支付', en: 'Compensation of an agreement unpaid' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; file: string; number: string; signedOn: string; amount: number; department: string }>(
        `SELECT h.id AS id, h.fileNumber AS file, a.number AS number, a.signedOn AS signedOn, a.compensation AS amount, w.department AS department
           FROM expropriation_agreement a JOIN household h ON h.id = a.householdId
           JOIN construction_work w ON w.id = h.workId
          WHERE a.kind = 'MONEY' AND a.signedOn <= ? AND (a.paidOn IS NULL OR a.paidOn > ?)`,
        [asOf, asOf],
      )
    ).flatMap(({ id, file, number, signedOn, amount, department }) => {
      const days = daysBetween(signedOn, asOf)
      if (days <= LONG_UNPAID) return []
      const severity = days > VERY_LONG_UNPAID ? RED : YELLOW
      const params = { days, amount: Number(amount) / 100 }
      const subject = { subjectType: 'Household', subjectId: id, label: labelOf(file, number) }
      return [{ ...subject, severity, params, on: signedOn, department }]
    }),
})
