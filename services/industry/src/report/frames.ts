import { type Context, percentOf } from '@tongchou/service-kit'
import { FrameMeasure, FrameScore, IndustryFrame } from './report.types.ts'

interface Counting {
  readonly frame: IndustryFrame
  readonly code: string
  /** SQL that counts `reached` and `whole`; its parameters are the day, as often as it has marks. */
  readonly sql: string
}

const IN_BEING =
  "s.fromDay <= ? AND (s.untilDay IS NULL OR s.untilDay > ?) AND s.status NOT IN ('CLOSED', 'DEREGISTERED')"
const { SUPPORT, RAISE, FAST, STEADY } = IndustryFrame

/** 扶提快稳: each measure of the work belongs to one frame. A new measure is one more line here. */
const MEASURES: readonly Counting[] = [
  {
    frame: SUPPORT,
    code: 'officer-coverage',
    sql: `SELECT COUNT(o.id) AS reached, COUNT(*) AS whole FROM enterprise_status s
            LEFT JOIN service_officer o ON o.enterpriseId = s.enterpriseId AND o.fromDay <= ? AND (o.untilDay IS NULL OR o.untilDay > ?)
           WHERE ${IN_BEING}`,
  },
  {
    frame: SUPPORT,
    code: 'difficulties-confirmed',
    sql: `SELECT SUM(CASE WHEN confirmedOn <= ? THEN 1 ELSE 0 END) AS reached, COUNT(*) AS whole
            FROM enterprise_difficulty WHERE raisedOn <= ?`,
  },
  {
    frame: SUPPORT,
    code: 'awards-paid',
    sql: `SELECT SUM(CASE WHEN stage = 'PAID' AND steppedOn <= ? THEN 1 ELSE 0 END) AS reached, COUNT(*) AS whole
            FROM policy_award WHERE appliedOn <= ? AND stage <> 'REFUSED'`,
  },
  {
    frame: RAISE,
    code: 'upgrades-done',
    sql: 'SELECT SUM(CASE WHEN doneOn <= ? THEN 1 ELSE 0 END) AS reached, COUNT(*) AS whole FROM upgrade_project',
  },
  {
    frame: RAISE,
    code: 'classes-a-b',
    sql: `SELECT SUM(CASE WHEN enterpriseClass IN ('A', 'B') THEN 1 ELSE 0 END) AS reached, COUNT(*) AS whole
            FROM class_review WHERE fromDay <= ? AND (untilDay IS NULL OR untilDay > ?)`,
  },
  {
    frame: FAST,
    code: 'stage-goals-reached',
    sql: 'SELECT SUM(CASE WHEN reachedOn <= ? THEN 1 ELSE 0 END) AS reached, COUNT(*) AS whole FROM project_stage_goal',
  },
  {
    frame: FAST,
    code: 'park-works-accepted',
    sql: 'SELECT SUM(CASE WHEN acceptedOn <= ? THEN 1 ELSE 0 END) AS reached, COUNT(*) AS whole FROM park_work',
  },
  {
    frame: STEADY,
    code: 'running-normally',
    sql: `SELECT SUM(CASE WHEN s.status IN ('NORMAL', 'RESUMED') THEN 1 ELSE 0 END) AS reached, COUNT(*) AS whole
            FROM enterprise_status s WHERE ${IN_BEING}`,
  },
  {
    frame: STEADY,
    code: 'plans-for-reduced',
    sql: `SELECT COUNT(p.id) AS reached, COUNT(*) AS whole FROM enterprise_status s
            LEFT JOIN enterprise_plan p ON p.enterpriseId = s.enterpriseId AND p.openedOn <= ? AND (p.closedOn IS NULL OR p.closedOn > ?)
           WHERE s.status = 'REDUCED' AND ${IN_BEING}`,
  },
]

const marksIn = (sql: string): number => sql.split('?').length - 1

async function count(ctx: Context, { code, sql }: Counting, asOf: string): Promise<FrameMeasure> {
  const parameters = Array.from({ length: marksIn(sql) }, () => asOf)
  const [row] = await ctx.db.sql<{ reached: number | null; whole: number }>(sql, parameters)
  const reached = Number(row?.reached ?? 0)
  const whole = Number(row?.whole ?? 0)
  return { code, reached, whole, share: percentOf(reached, whole) }
}

/** Each frame's score is the mean of its measures' shares. */
export async function scoreFrames(ctx: Context, asOf: string): Promise<FrameScore[]> {
  return Promise.all(
    Object.values(IndustryFrame).map(async (frame) => {
      const own = MEASURES.filter((measure) => measure.frame === frame)
      const measures = await Promise.all(own.map((measure) => count(ctx, measure, asOf)))
      const shares = measures.flatMap(({ share }) => share ?? [])
      const score = shares.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null
      return { frame, score, measures }
    }),
  )
}
