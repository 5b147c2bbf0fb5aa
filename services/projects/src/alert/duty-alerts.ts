import { type AlertRule, type Ask, daysBetween, defineAlert, Severity, type Words } from '@tongchou/service-kit'
import { daysUnreviewed, isStale } from '../investment-lead/investment-lead.rules.ts'
import type { LeadStage } from '../investment-lead/investment-lead.entity.ts'
import { escalationOf } from '../milestone/milestone.rules.ts'
import type { EscalationLevel } from '../problem/problem.entity.ts'
import { isBelow, levelDue } from '../problem/problem.rules.ts'
import { onTheList } from '../project/project.repository.ts'
import { aboutProject, findListed, type FoundProject, redWhen } from './found.ts'

/** Listed major projects (or key industrial ones) that lack items of a checklist. */
function checklistAlert(code: string, title: Words, checklist: string, who: string): AlertRule {
  return defineAlert({
    code,
    title,
    async find(ask: Ask) {
      const [needed] = await ask.db.sql<{ n: number }>('SELECT COUNT(*) AS n FROM checklist_item WHERE checklist = ?', [
        checklist,
      ])
      const all = Number(needed?.n ?? 0)
      const found = await findListed<{ held: number }>(
        ask,
        `(SELECT COUNT(DISTINCT r.item) FROM responsibility r JOIN checklist_item i ON i.code = r.item
          WHERE i.checklist = ? AND r.projectId = p.id AND r.heldFrom <= ? AND (r.heldUntil IS NULL OR r.heldUntil > ?)) AS held`,
        [checklist, ask.asOf, ask.asOf],
        who,
        [],
      )
      return found
        .filter(({ held }) => Number(held) < all)
        .map((project) =>
          aboutProject(project, redWhen(Number(project.held) < all - 1), null, {
            missing: all - Number(project.held),
            all,
          }),
        )
    },
  })
}

/** A point of the timetable that was not reached; the longer, the higher up it goes. */
const milestoneLate = defineAlert({
  code: 'milestone.late',
  title: { zh: '时间节点逾期', en: 'Milestone late' },
  async find(ask) {
    const list = onTheList(ask.year, ask.asOf)
    const late = await ask.db.sql<FoundProject & { milestone: string; plannedOn: string; holder: string | null }>(
      `SELECT p.id, p.name, p.authority, p.township, s.name AS milestone, s.plannedOn, s.holder FROM milestone s
       JOIN project p ON p.id = s.projectId WHERE s.plannedOn < ? AND (s.actualOn IS NULL OR s.actualOn > ?) AND ${list.sql}`,
      [ask.asOf, ask.asOf, ...list.parameters],
    )
    return late.map((each) => {
      const days = daysBetween(each.plannedOn, ask.asOf)
      const passedTo = escalationOf(days)
      return aboutProject(each, redWhen(days > 30), each.plannedOn, {
        milestone: each.milestone,
        days,
        passedTo,
        holder: each.holder,
      })
    })
  },
})

/** A difficulty that lies lower than it should by now. */
const problemToEscalate = defineAlert({
  code: 'problem.to-escalate',
  title: { zh: '难题应提级办理', en: 'Difficulty to be taken higher' },
  async find({ db, asOf }) {
    const open = await db.sql<{
      id: string
      title: string
      raisedOn: string
      level: EscalationLevel
      department: string
      township: string | null
    }>(
      'SELECT id, title, raisedOn, level, department, township FROM problem WHERE raisedOn <= ? AND (solvedOn IS NULL OR solvedOn > ?)',
      [asOf, asOf],
    )
    return open.flatMap(({ id, title, raisedOn, level, department, township }) => {
      const days = daysBetween(raisedOn, asOf)
      const due = levelDue(days)
      if (!isBelow(level, due)) return []
      const severity = redWhen(due === 'COUNTY')
      const params = { days, level, due }
      return {
        subjectType: 'Problem',
        subjectId: id,
        label: title,
        severity,
        on: raisedOn,
        params,
        department,
        township,
      }
    })
  },
})

/** A policy that no project of the county answers. */
const policyUnanswered = defineAlert({
  code: 'policy.unanswered',
  title: { zh: '政策无项目对接', en: 'Policy without a project' },
  async find({ db, asOf }) {
    const open = await db.sql<{ id: string; title: string; issuedOn: string }>(
      `SELECT id, title, issuedOn FROM policy WHERE issuedOn <= ?
       AND NOT EXISTS (SELECT 1 FROM policy_link k WHERE k.policyId = policy.id)`,
      [asOf],
    )
    return open.map(({ id, title, issuedOn }) => ({
      subjectType: 'Policy',
      subjectId: id,
      label: title,
      severity: Severity.YELLOW,
      on: issuedOn,
      params: { days: daysBetween(issuedOn, asOf) },
    }))
  },
})

/** Something that is lacking and that no project is to close. */
const gapWithoutProject = defineAlert({
  code: 'gap.without-project',
  title: { zh: '短板欠账无项目支撑', en: 'Gap without a project' },
  async find({ db, asOf }) {
    const open = await db.sql<{
      id: string
      name: string
      foundOn: string
      department: string
      township: string | null
    }>(
      'SELECT id, name, foundOn, department, township FROM infrastructure_gap WHERE foundOn <= ? AND projectId IS NULL AND closedOn IS NULL',
      [asOf],
    )
    return open.map(({ id, name, foundOn, department, township }) => {
      const days = daysBetween(foundOn, asOf)
      const severity = redWhen(days > 365)
      const params = { days }
      return {
        subjectType: 'InfrastructureGap',
        subjectId: id,
        label: name,
        severity,
        on: foundOn,
        params,
        department,
        township,
      }
    })
  },
})

/** A lead that nobody has looked at for three months. */
const leadStale = defineAlert({
  code: 'lead.stale',
  title: { zh: '招商线索长期未复核', en: 'Lead not reviewed' },
  async find({ db, asOf }) {
    const open = await db.sql<{
      id: string
      name: string
      stage: LeadStage
      reviewedOn: string
      department: string
      township: string | null
    }>("SELECT id, name, stage, reviewedOn, department, township FROM investment_lead WHERE stage IN ('LEAD', 'TALKS')")
    return open
      .filter((lead) => isStale(lead, asOf))
      .map(({ id, name, reviewedOn, department, township }) => {
        const days = daysUnreviewed(reviewedOn, asOf)
        const severity = redWhen(days > 180)
        return {
          subjectType: 'InvestmentLead',
          subjectId: id,
          label: name,
          severity,
          on: reviewedOn,
          params: { days },
          department,
          township,
        }
      })
  },
})

/** A planned trip whose day has passed. */
const tripOverdue = defineAlert({
  code: 'trip.overdue',
  title: { zh: '赴外招商未按计划成行', en: 'Promotion trip not made' },
  async find({ db, asOf }) {
    const open = await db.sql<{ id: string; destination: string; plannedOn: string; department: string }>(
      'SELECT id, destination, plannedOn, department FROM trip WHERE plannedOn < ? AND (wentOn IS NULL OR wentOn > ?)',
      [asOf, asOf],
    )
    return open.map(({ id, destination, plannedOn, department }) => {
      const days = daysBetween(plannedOn, asOf)
      const severity = redWhen(days > 30)
      return {
        subjectType: 'Trip',
        subjectId: id,
        label: destination,
        severity,
        on: plannedOn,
        params: { days },
        department,
      }
    })
  },
})

export const dutyAlerts: readonly AlertRule[] = [
  checklistAlert(
    'project.five-ones-missing',
    { zh: '五个一未落实', en: 'Five ones incomplete' },
    'FIVE_ONES',
    "p.level <> 'COUNTY'",
  ),
  checklistAlert(
    'project.dual-notice-missing',
    { zh: '双告知双联系评价未完成', en: 'Dual notice, contact and rating incomplete' },
    'DUAL_NOTICE',
    "p.level <> 'COUNTY'",
  ),
  checklistAlert(
    'project.four-roles-missing',
    { zh: '重点工业项目责任人缺位', en: 'Key industrial project without its four people' },
    'FOUR_ROLES',
    "EXISTS (SELECT 1 FROM project_tag t WHERE t.projectId = p.id AND t.tag = 'KEY_INDUSTRIAL')",
  ),
  milestoneLate,
  problemToEscalate,
  policyUnanswered,
  gapWithoutProject,
  leadStale,
  tripOverdue,
]
