import { addDays, addWorkingDays, daysBetween, defineAlert, Severity } from '@tongchou/service-kit'
import { URGENT_DAY } from './service-evaluation.rules.ts'

const { YELLOW, RED } = Severity
/** Nothing younger than this can have seen its tenth working day. */
const URGENT_AT_LEAST = 12

const poorReviewLate = defineAlert({
  code: 'poor-review.deadline',
  title: { zh: '差评整改临近或超过15个工作日', en: 'A bad evaluation is near or over its fifteen working days' },
  async find({ db, asOf }) {
    const rows = await db.sql<{ id: string; number: string; department: string; evaluatedOn: string; dueOn: string }>(
      `SELECT e.id AS id, c.number AS number, e.department AS department, e.evaluatedOn AS evaluatedOn, e.dueOn AS dueOn
         FROM service_evaluation e JOIN service_case c ON c.id = e.caseId
        WHERE e.poor = 1 AND e.evaluatedOn <= ? AND (e.closedOn IS NULL OR e.closedOn > ?)`,
      [addDays(asOf, -URGENT_AT_LEAST), asOf],
    )
    return rows
      .filter(({ evaluatedOn }) => addWorkingDays(evaluatedOn, URGENT_DAY) <= asOf)
      .map(({ id, number, department, dueOn }) => ({
        subjectType: 'ServiceEvaluation',
        subjectId: id,
        label: number,
        severity: asOf > dueOn ? RED : YELLOW,
        params: { days: daysBetween(asOf, dueOn) },
        on: dueOn,
        department,
      }))
  },
})

export const evaluationAlerts = [poorReviewLate]
