import { addDays, type AlertRule, daysBetween, defineAlert } from '@tongchou/service-kit'
import { startLamp } from '../project/project-lamp.rules.ts'
import { onTheList } from '../project/project.repository.ts'
import { aboutProject, findListed, type FoundProject, redWhen } from './found.ts'

const WARN_DAYS = 30
const URGENT_DAYS = 7
const notStarted = '(p.startedOn IS NULL OR p.startedOn > ?)'

/** 30, 15 and 7 days before the last day of a class, whatever of it has not started. */
const startDeadlineNear = defineAlert({
  code: 'project.start-deadline-near',
  title: { zh: '开工期限临近', en: 'Start deadline near' },
  async find(ask) {
    const near = await ask.db.sql<{ kind: string; deadline: string }>(
      'SELECT kind, MAX(deadline) AS deadline FROM start_wave WHERE planYear = ? GROUP BY kind',
      [ask.year],
    )
    const found = await Promise.all(
      near
        .map((each) => ({ ...each, left: daysBetween(ask.asOf, each.deadline) }))
        .filter(({ left }) => left >= 0 && left <= WARN_DAYS)
        .map(async ({ kind, deadline, left }) =>
          (
            await findListed<{ blocker: string | null }>(ask, 'p.blocker', [], `p.kind = ? AND ${notStarted}`, [
              kind,
              ask.asOf,
            ])
          ).map((project) =>
            aboutProject(project, redWhen(left <= URGENT_DAYS), deadline, { daysLeft: left, blocker: project.blocker }),
          ),
        ),
    )
    return found.flat()
  },
})

/** The start lamp: due and not started. */
const startOverdue = defineAlert({
  code: 'project.start-overdue',
  title: { zh: '逾期未开工', en: 'Not started in time' },
  async find(ask) {
    const late = await findListed<{ plannedStartOn: string; blocker: string | null; blockedSince: string | null }>(
      ask,
      'p.plannedStartOn, p.blocker, p.blockedSince',
      [],
      `p.plannedStartOn <= ? AND ${notStarted}`,
      [ask.asOf, ask.asOf],
    )
    return late.map((project) =>
      aboutProject(
        project,
        redWhen(startLamp(project.plannedStartOn, null, ask.asOf) === 'RED'),
        project.plannedStartOn,
        {
          daysLate: daysBetween(project.plannedStartOn, ask.asOf),
          blocker: project.blocker,
          blockedSince: project.blockedSince,
        },
      ),
    )
  },
})

/** A step of the preliminary work that is past its day, told to the department that decides. */
const approvalOverdue = defineAlert({
  code: 'project.approval-overdue',
  title: { zh: '前期手续逾期', en: 'Approval overdue' },
  async find(ask) {
    const list = onTheList(ask.year, ask.asOf)
    const late = await ask.db.sql<
      FoundProject & { kind: string; department: string; dueOn: string; blockedSince: string | null }
    >(
      `SELECT p.id, p.name, p.authority, p.township, a.kind, a.department, a.dueOn, a.blockedSince
       FROM approval_step a JOIN project p ON p.id = a.projectId
       WHERE a.dueOn < ? AND (a.grantedOn IS NULL OR a.grantedOn > ?) AND ${list.sql}`,
      [ask.asOf, ask.asOf, ...list.parameters],
    )
    return late.map((step) =>
      aboutProject(
        { ...step, authority: step.department },
        redWhen(daysBetween(step.dueOn, ask.asOf) > WARN_DAYS),
        step.dueOn,
        {
          step: step.kind,
          daysLate: daysBetween(step.dueOn, ask.asOf),
          blockedSince: step.blockedSince,
        },
      ),
    )
  },
})

/** Foreseen trouble: the forecast finish lies behind the planned one. */
const forecastLate = defineAlert({
  code: 'project.forecast-late',
  title: { zh: '预计晚于计划建成', en: 'Forecast finish past the plan' },
  async find(ask) {
    const late = await findListed<{ plannedFinishOn: string; forecastFinishOn: string; riskNote: string | null }>(
      ask,
      'p.plannedFinishOn, p.forecastFinishOn, p.riskNote',
      [],
      'p.forecastFinishOn > p.plannedFinishOn AND (p.completedOn IS NULL OR p.completedOn > ?)',
      [ask.asOf],
    )
    return late.map((project) => {
      const days = daysBetween(project.plannedFinishOn, project.forecastFinishOn)
      return aboutProject(project, redWhen(days > WARN_DAYS), project.forecastFinishOn, {
        days,
        risk: project.riskNote,
      })
    })
  },
})

const NO_VISIT_DAYS = 60

/** A major project that no leader has been to for two months. */
const noVisit = defineAlert({
  code: 'project.no-visit',
  title: { zh: '领导督导缺位', en: 'No leader’s visit' },
  async find(ask) {
    const alone = await findListed<{ visitedOn: string | null; startedOn: string }>(
      ask,
      '(SELECT MAX(v.visitedOn) FROM visit v WHERE v.projectId = p.id AND v.visitedOn <= ?) AS visitedOn, p.startedOn',
      [ask.asOf],
      `p.level <> 'COUNTY' AND p.startedOn <= ? AND (p.completedOn IS NULL OR p.completedOn > ?)
       AND NOT EXISTS (SELECT 1 FROM visit w WHERE w.projectId = p.id AND w.visitedOn BETWEEN ? AND ?)`,
      [addDays(ask.asOf, -NO_VISIT_DAYS), ask.asOf, addDays(ask.asOf, -NO_VISIT_DAYS), ask.asOf],
    )
    return alone.map((project) => {
      const days = daysBetween(project.visitedOn ?? project.startedOn, ask.asOf)
      return aboutProject(project, redWhen(days > 2 * NO_VISIT_DAYS), project.visitedOn, { days })
    })
  },
})

export const startAlerts: readonly AlertRule[] = [
  startDeadlineNear,
  startOverdue,
  approvalOverdue,
  forecastLate,
  noVisit,
]
