import { addDays, type AlertRule, type Ask, daysBetween, defineAlert } from '@tongchou/service-kit'
import { LIBRARY_THRESHOLD, libraryLamp, pointsBehind, progressLamp } from '../project/project-lamp.rules.ts'
import { progressQuestionOf, reportedSql } from '../project/progress-question.ts'
import { lastReportedMonth } from '../project/project.repository.ts'
import { aboutProject, findListed, redWhen } from './found.ts'

const done = `(SELECT COALESCE(SUM(m.completed), 0) FROM monthly_investment m
  WHERE m.projectId = p.id AND m.reported = 1 AND m.period BETWEEN ? AND ?)`

/** The progress lamp: ten points behind the curve and more, by the last month that its unit reported or owes. */
const behind = defineAlert({
  code: 'project.investment-behind',
  title: { zh: '投资进度滞后', en: 'Investment behind plan' },
  async find(ask) {
    const { until, share, due, dueShare, dueEnd } = await progressQuestionOf(ask.db, ask.asOf)
    if (until === null) return []
    const all = await findListed<{ annual: number; done: number; hasLast: number }>(
      ask,
      `p.annualInvestment AS annual, ${done} AS done, CASE WHEN ${reportedSql('p.id', '?')} THEN 1 ELSE 0 END AS hasLast`,
      [`${ask.year}-01`, until, until],
      `p.startedOn <= ? AND p.annualInvestment > 0 AND (p.startedOn <= ? OR ${reportedSql('p.id', '?')})`,
      [ask.asOf, dueEnd, until],
    )
    return all.flatMap((project) => {
      const [expected, through] = Number(project.hasLast) ? [share, until] : [dueShare, due]
      const lamp = progressLamp(Number(project.done), Number(project.annual), expected)
      if (lamp === 'GREEN') return []
      const points = Math.round(pointsBehind(Number(project.done), Number(project.annual), expected))
      return aboutProject(project, redWhen(lamp === 'RED'), null, { points, until: through })
    })
  },
})

/** The library lamp: built for a month and more and not counted by statistics 应统未统. */
const notInLibrary = defineAlert({
  code: 'project.not-in-library',
  title: { zh: '开工未入库纳统', en: 'Started, not in the statistics library' },
  async find(ask) {
    const all = await findListed<{ startedOn: string; totalInvestment: number; libraryOn: string | null }>(
      ask,
      'p.startedOn, p.totalInvestment, p.libraryOn',
      [],
      'p.startedOn <= ? AND p.totalInvestment >= ? AND (p.libraryOn IS NULL OR p.libraryOn > ?)',
      [ask.asOf, LIBRARY_THRESHOLD, ask.asOf],
    )
    return all.flatMap((project) => {
      const lamp = libraryLamp({ ...project, totalInvestment: Number(project.totalInvestment) }, ask.asOf)
      return lamp === 'GREEN'
        ? []
        : aboutProject(project, redWhen(lamp === 'RED'), project.startedOn, {
            days: daysBetween(project.startedOn, ask.asOf),
          })
    })
  },
})

const SILENT_DAYS = 35

/** Building, and nothing entered for a month that ended more than 35 days after the last one. */
const noUpdate = defineAlert({
  code: 'project.no-update',
  title: { zh: '超过35天未更新进展', en: 'No progress entered for 35 days' },
  async find(ask) {
    const since = addDays(ask.asOf, -SILENT_DAYS)
    const silent = await findListed<{ period: string | null }>(
      ask,
      '(SELECT MAX(m.period) FROM monthly_investment m WHERE m.projectId = p.id AND m.period <= ?) AS period',
      [ask.month],
      `p.startedOn <= ? AND (p.completedOn IS NULL OR p.completedOn > ?)
       AND NOT EXISTS (SELECT 1 FROM monthly_investment n WHERE n.projectId = p.id AND n.period BETWEEN ? AND ?)`,
      [since, ask.asOf, since.slice(0, 7), ask.month],
    )
    return silent.map((project) =>
      aboutProject(project, redWhen(project.period === null), null, { period: project.period }),
    )
  },
})

/** Money that is reported for months after the completion. */
const afterCompletion = defineAlert({
  code: 'project.invested-after-completion',
  title: { zh: '建成后仍有投资入账', en: 'Investment reported after completion' },
  async find(ask) {
    const found = await findListed<{ completedOn: string }>(
      ask,
      'p.completedOn',
      [],
      `p.completedOn <= ? AND EXISTS (SELECT 1 FROM monthly_investment m WHERE m.projectId = p.id AND m.completed > 0
       AND m.period > SUBSTR(p.completedOn, 1, 7) AND m.period <= ?)`,
      [ask.asOf, ask.month],
    )
    return found.map((project) => aboutProject(project, redWhen(true), project.completedOn))
  },
})

/** Each project's last reported month beside mean and spread of the months before, in 万元. */
const lastAgainstEarlier = (ask: Ask, until: string) =>
  findListed<{ last: number; n: number; mean: number; square: number }>(
    ask,
    `(SELECT l.completed / 1000000.0 FROM monthly_investment l WHERE l.projectId = p.id AND l.period = ?) AS last,
     (SELECT COUNT(*) FROM monthly_investment c WHERE c.projectId = p.id AND c.period >= ? AND c.period < ?) AS n,
     (SELECT AVG(a.completed / 1000000.0) FROM monthly_investment a WHERE a.projectId = p.id AND a.period >= ? AND a.period < ?) AS mean,
     (SELECT AVG((b.completed / 1000000.0) * (b.completed / 1000000.0)) FROM monthly_investment b WHERE b.projectId = p.id
      AND b.period >= ? AND b.period < ?) AS square`,
    [until, ...Array.from({ length: 3 }, () => [`${ask.year}-01`, until]).flat()],
    'p.startedOn <= ?',
    [ask.asOf],
  )

const MONTHS_TO_JUDGE = 3
const SIGMAS = 3

/** A month out of line with the months before it. */
const jump = defineAlert({
  code: 'project.investment-jump',
  title: { zh: '月度投资异常波动', en: 'Monthly investment out of line' },
  async find(ask) {
    const until = await lastReportedMonth(ask.db, ask.asOf)
    if (until === null) return []
    return (await lastAgainstEarlier(ask, until)).flatMap((project) => {
      const [last, n, mean, square] = [project.last, project.n, project.mean, project.square].map(Number) as [
        number,
        number,
        number,
        number,
      ]
      const deviation = Math.sqrt(Math.max(0, square - mean * mean))
      const isJump =
        project.last !== null && n >= MONTHS_TO_JUDGE && deviation > 0 && Math.abs(last - mean) > SIGMAS * deviation
      return isJump
        ? aboutProject(project, redWhen(false), null, { period: until, amount: last, usual: Math.round(mean) })
        : []
    })
  },
})

/** A cumulative figure that is lower than the month before. */
const falling = defineAlert({
  code: 'project.cumulative-falls',
  title: { zh: '累计投资倒挂', en: 'Cumulative figure falls' },
  async find(ask) {
    const found = await findListed(
      ask,
      '',
      [],
      `EXISTS (SELECT 1 FROM monthly_investment m JOIN monthly_investment e ON e.projectId = m.projectId AND e.period < m.period
       WHERE m.projectId = p.id AND m.period BETWEEN ? AND ? AND e.period >= ? AND m.cumulative < e.cumulative)`,
      [`${ask.year}-01`, ask.month, `${ask.year}-01`],
    )
    return found.map((project) => aboutProject(project, redWhen(true), null))
  },
})

/** From the second change of content or amount on. */
const changedTwice = defineAlert({
  code: 'project.changed-twice',
  title: { zh: '项目反复变更', en: 'Project changed again' },
  async find(ask) {
    const found = await findListed<{ changes: number; days: number }>(
      ask,
      `(SELECT COUNT(*) FROM project_change c WHERE c.projectId = p.id AND c.status <> 'REJECTED' AND c.changedOn <= ?) AS changes,
       (SELECT SUM(d.daysLost) FROM project_change d WHERE d.projectId = p.id AND d.status <> 'REJECTED' AND d.changedOn <= ?) AS days`,
      [ask.asOf, ask.asOf],
      `(SELECT COUNT(*) FROM project_change e WHERE e.projectId = p.id AND e.status <> 'REJECTED' AND e.changedOn <= ?) > 1`,
      [ask.asOf],
    )
    return found.map((project) =>
      aboutProject(project, redWhen(Number(project.changes) > 2), null, {
        changes: Number(project.changes),
        daysLost: Number(project.days),
      }),
    )
  },
})

/** Two entries that look like one project: same name, same year. The code itself cannot be given twice. */
const nameTwice = defineAlert({
  code: 'project.name-twice',
  title: { zh: '疑似重复项目', en: 'Project probably entered twice' },
  async find(ask) {
    const found = await findListed<{ n: number }>(
      ask,
      '',
      [],
      'p.name IN (SELECT s.name FROM project s WHERE s.planYear = ? AND s.withdrawnOn IS NULL GROUP BY s.name HAVING COUNT(*) > 1)',
      [ask.year],
    )
    return found.map((project) => aboutProject(project, redWhen(false), null))
  },
})

export const progressAlerts: readonly AlertRule[] = [
  behind,
  notInLibrary,
  noUpdate,
  afterCompletion,
  jump,
  falling,
  changedTwice,
  nameTwice,
]
