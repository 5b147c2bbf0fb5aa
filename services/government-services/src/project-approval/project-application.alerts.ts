import { addDays, addWorkingDays, daysBetween, defineAlert, Severity } from '@tongchou/service-kit'

const { YELLOW, RED } = Severity
const NEAR_DAYS = 2
const SUSPENDED_FOR = 30

interface Row {
  readonly id: string
  readonly projectName: string
  readonly kind: string
  readonly authority: string
  readonly day: string
}

const ofApplication = ({ id, projectName, authority, day }: Row) => ({
  subjectType: 'ProjectApplication',
  subjectId: id,
  label: projectName,
  department: authority,
  on: day,
})

const COLUMNS = 'a.id AS id, a.projectName AS projectName, a.kind AS kind, a.authority AS authority'

const applicationDue = defineAlert({
  code: 'project-application.deadline',
  title: { zh: '项目审批临近或超过承诺时限', en: 'An approval of a project is near or over its promised day' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Row>(
        `SELECT ${COLUMNS}, a.dueOn AS day FROM project_application a WHERE a.acceptedOn <= ? AND a.dueOn <= ?
            AND (a.decidedOn IS NULL OR a.decidedOn > ?) AND (a.suspendedOn IS NULL OR a.suspendedOn > ?)`,
        [asOf, addWorkingDays(asOf, NEAR_DAYS), asOf, asOf],
      )
    ).map((row) => ({
      ...ofApplication(row),
      severity: asOf > row.day ? RED : YELLOW,
      params: { kind: row.kind, days: daysBetween(asOf, row.day) },
    })),
})

const applicationBlocked = defineAlert({
  code: 'project-application.blocked',
  title: { zh: '项目审批中止超过30天', en: 'An approval of a project has been suspended for thirty days' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Row & { blocker: string }>(
        `SELECT ${COLUMNS}, a.suspendedOn AS day, a.blocker AS blocker FROM project_application a
          WHERE a.suspendedOn <= ? AND (a.decidedOn IS NULL OR a.decidedOn > ?)`,
        [addDays(asOf, -SUSPENDED_FOR), asOf],
      )
    ).map((row) => ({
      ...ofApplication(row),
      severity: YELLOW,
      params: { kind: row.kind, blocker: row.blocker, days: daysBetween(row.day, asOf) },
    })),
})

export const projectApplicationAlerts = [applicationDue, applicationBlocked]
