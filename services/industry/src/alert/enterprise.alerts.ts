import {
  type AlertFinding,
  defineAlert,
  Severity,
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  lastMonthEnded,
} from '@tongchou/service-kit'
import { trendsOf } from '../report/decline.repository.ts'

const { YELLOW, RED } = Severity
const WHOLE = { sql: '1 = 1', parameters: [] }
const MUCH = -30

interface Named {
  readonly id: string
  readonly name: string
  readonly township: string
}

const ofEnterprise = (
  { id, name, township }: Named,
  severity: Severity,
  params: NonNullable<AlertFinding['params']>,
  on: string | null = null,
): AlertFinding => ({ subjectType: 'Enterprise', subjectId: id, label: name, severity, params, on, township })

export const outputFalling = defineAlert({
  code: 'enterprise.output-falling',
  title: { zh: '产值连续两月下降超一成', en: 'Output down by a tenth two months running' },
  find: async ({ db, asOf }) =>
    (await trendsOf(db, asOf, WHOLE)).flatMap((trend) => {
      if (!trend.decline) return []
      const { period, monthOnMonth, yearOnYear } = trend.decline
      const isMuch = (monthOnMonth ?? 0) <= MUCH || (yearOnYear ?? 0) <= MUCH
      return [ofEnterprise(trend, isMuch ? RED : YELLOW, { period, monthOnMonth, yearOnYear })]
    }),
})

export const powerFalling = defineAlert({
  code: 'enterprise.power-falling',
  title: { zh: '用电量下降超两成', en: 'Power use down by a fifth' },
  find: async ({ db, asOf }) =>
    (await trendsOf(db, asOf, WHOLE)).flatMap((trend) =>
      trend.powerFall === null ? [] : [ofEnterprise(trend, YELLOW, { percent: trend.powerFall })],
    ),
})

const VISIT_AFTER = 7
export const suspendedUnvisited = defineAlert({
  code: 'enterprise.suspended-unvisited',
  title: { zh: '停产企业七日内未走访', en: 'Suspended enterprise not visited within 7 days' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Named & { fromDay: string }>(
        `SELECT e.id AS id, e.name AS name, e.township AS township, s.fromDay AS fromDay
           FROM enterprise_status s JOIN enterprise e ON e.id = s.enterpriseId
          WHERE s.status = 'SUSPENDED' AND s.fromDay < ? AND (s.untilDay IS NULL OR s.untilDay > ?) AND NOT EXISTS
            (SELECT 1 FROM service_visit v WHERE v.enterpriseId = e.id AND v.servedOn >= s.fromDay AND v.servedOn <= ?)`,
        [addDays(asOf, -VISIT_AFTER), asOf, asOf],
      )
    ).map((row) => ofEnterprise(row, RED, { days: daysBetween(row.fromDay, asOf) }, row.fromDay)),
})

const DUE_DAY = '-05'
export const monthMissing = defineAlert({
  code: 'enterprise.month-missing',
  title: { zh: '企业缺报月报', en: 'Enterprise without its monthly report' },
  async find({ db, asOf }) {
    // The month before the last is due by the fifth of this one at the latest.
    const ended = lastMonthEnded(asOf)
    const period = asOf > addMonths(ended, 1) + DUE_DAY ? ended : addMonths(ended, -1)
    const rows = await db.sql<Named>(
      `SELECT e.id AS id, e.name AS name, e.township AS township
         FROM enterprise_status s JOIN enterprise e ON e.id = s.enterpriseId
        WHERE s.fromDay <= ? AND (s.untilDay IS NULL OR s.untilDay > ?) AND s.status NOT IN ('CLOSED', 'DEREGISTERED')
          AND e.establishedOn < ? AND NOT EXISTS
            (SELECT 1 FROM monthly_operation m WHERE m.enterpriseId = e.id AND m.period = ? AND m.reported = 1)`,
      [asOf, asOf, `${period}-01`, period],
    )
    return rows.map((row) => ofEnterprise(row, YELLOW, { period }))
  },
})

const IDLE = 30
export const officerIdle = defineAlert({
  code: 'officer.no-visit',
  title: { zh: '服务官三十日未走访', en: 'Officer without a visit for 30 days' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Named & { officer: string; lastOn: string | null }>(
        `SELECT e.id AS id, e.name AS name, e.township AS township, o.officer AS officer,
                (SELECT MAX(v.servedOn) FROM service_visit v WHERE v.enterpriseId = e.id AND v.servedOn <= ?) AS lastOn
           FROM service_officer o JOIN enterprise e ON e.id = o.enterpriseId
          WHERE o.untilDay IS NULL AND o.fromDay < ? AND e.status NOT IN ('CLOSED', 'DEREGISTERED')`,
        [asOf, addDays(asOf, -IDLE)],
      )
    ).flatMap((row) => {
      const days = row.lastOn === null ? null : daysBetween(row.lastOn, asOf)
      if (days !== null && days <= IDLE) return []
      return [ofEnterprise(row, days !== null && days <= 2 * IDLE ? YELLOW : RED, { officer: row.officer, days })]
    }),
})

const WORKING_DAYS = 5
export const planMissing = defineAlert({
  code: 'plan.missing',
  title: { zh: '减产企业未制定一企一策', en: 'Reduced-output enterprise without a plan' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Named & { fromDay: string }>(
        `SELECT e.id AS id, e.name AS name, e.township AS township, s.fromDay AS fromDay
           FROM enterprise_status s JOIN enterprise e ON e.id = s.enterpriseId
          WHERE s.status = 'REDUCED' AND s.fromDay <= ? AND (s.untilDay IS NULL OR s.untilDay > ?) AND NOT EXISTS
            (SELECT 1 FROM enterprise_plan p WHERE p.enterpriseId = e.id AND p.openedOn <= ? AND (p.closedOn IS NULL OR p.closedOn > ?))`,
        [asOf, asOf, asOf, asOf],
      )
    ).flatMap((row) => {
      const due = addWorkingDays(row.fromDay, WORKING_DAYS)
      return due < asOf ? [ofEnterprise(row, RED, { days: daysBetween(due, asOf) }, due)] : []
    }),
})

const CHAINS = ['orders', 'stopped', 'resumed', 'cash', 'supply'] as const
const STATES = ['GOOD', 'TIGHT', 'BROKEN']
type Chains = Record<(typeof CHAINS)[number], string>

export const trackWorsened = defineAlert({
  code: 'track.worsened',
  title: { zh: '企业跟踪状态转差', en: 'A watched state got worse' },
  async find({ db, asOf }) {
    const rows = await db.sql<Named & Chains & { notedOn: string }>(
      `SELECT e.id AS id, e.name AS name, e.township AS township, t.notedOn AS notedOn, t.orders AS orders,
              t.stopped AS stopped, t.resumed AS resumed, t.cash AS cash, t.supply AS supply
         FROM enterprise_track t JOIN enterprise e ON e.id = t.enterpriseId WHERE t.notedOn <= ? ORDER BY e.id, t.notedOn`,
      [asOf],
    )
    return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((own) => {
      const [before, latest] = [own.at(-2), own.at(-1)!]
      if (latest.notedOn < addDays(asOf, -IDLE)) return []
      const worse = CHAINS.filter((chain) => STATES.indexOf(latest[chain]) > STATES.indexOf(before?.[chain] ?? 'GOOD'))
      if (worse.length === 0) return []
      const broken = worse.some((chain) => latest[chain] === 'BROKEN')
      return [ofEnterprise(latest, broken ? RED : YELLOW, { chains: worse.join(',') }, latest.notedOn)]
    })
  },
})
