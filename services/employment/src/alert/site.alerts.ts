import { daysBetween, defineAlert, Severity } from '@tongchou/service-kit'
import { GRACE_DAYS, isLate, wageDueOn } from '../site/wage-day.rules.ts'
import { nextSpringFestival, sweepOn } from './spring-festival.rules.ts'

const { YELLOW, RED } = Severity

interface Site {
  readonly id: string
  readonly name: string
  readonly department: string
  readonly township: string | null
}

const found = ({ id, name, department, township }: Site) => ({
  subjectType: 'LabourSite',
  subjectId: id,
  label: name,
  department,
  township,
})

const SITE = 's.id AS id, s.name AS name, s.department AS department, s.township AS township'
/** Open on a day. Asks for the day twice. */
const OPEN = 's.registeredOn <= ? AND (s.endedOn IS NULL OR s.endedOn > ?)'

export const wagesLate = defineAlert({
  code: 'site.wages-late',
  title: { zh: '工资逾期未足额支付', en: 'Wages unpaid after their day' },
  async find({ db, asOf, month }) {
    const rows = await db.sql<Site & { period: string; payDay: number; unpaid: number; workers: number }>(
      `SELECT ${SITE}, s.payDay AS payDay, w.period AS period, w.due - w.paid AS unpaid, w.workers AS workers
         FROM site_wage_month w JOIN labour_site s ON s.id = w.siteId
        WHERE w.reported = 1 AND w.paid < w.due AND w.period < ?`,
      [month],
    )
    return rows
      .filter(({ period, payDay }) => isLate(period, Number(payDay), asOf))
      .map((row) => {
        const on = wageDueOn(row.period, Number(row.payDay))
        const days = daysBetween(on, asOf)
        const params = { period: row.period, days, amount: Number(row.unpaid) / 100, workers: Number(row.workers) }
        return { ...found(row), severity: days > GRACE_DAYS * 6 ? RED : YELLOW, on, params }
      })
  },
})

export const accountShort = defineAlert({
  code: 'site.account-short',
  title: { zh: '工资专用账户余额不足', en: 'Wage account short of what is owed' },
  async find({ db, month }) {
    const rows = await db.sql<Site & { period: string; unpaid: number; balance: number }>(
      `SELECT ${SITE}, w.period AS period, w.due - w.paid AS unpaid, w.accountBalance AS balance
         FROM site_wage_month w JOIN labour_site s ON s.id = w.siteId
        WHERE w.reported = 1 AND w.due - w.paid > w.accountBalance AND w.period = (
          SELECT MAX(m.period) FROM site_wage_month m WHERE m.siteId = w.siteId AND m.reported = 1 AND m.period <= ?)`,
      [month],
    )
    return rows.map((row) => {
      const params = { period: row.period, unpaid: Number(row.unpaid) / 100, balance: Number(row.balance) / 100 }
      return { ...found(row), severity: RED, params }
    })
  },
})

/** Days after its registration by which a site has its account, and after which it is in great trouble. */
const ACCOUNT_DAYS = 30

export const accountMissing = defineAlert({
  code: 'site.account-missing',
  title: { zh: '在建项目未开设工资专用账户', en: 'Site without a wage account' },
  async find({ db, asOf }) {
    const rows = await db.sql<Site & { registeredOn: string }>(
      `SELECT ${SITE}, s.registeredOn AS registeredOn FROM labour_site s
        WHERE ${OPEN} AND (s.accountOpenedOn IS NULL OR s.accountOpenedOn > ?)`,
      [asOf, asOf, asOf],
    )
    return rows.map((row) => {
      const days = daysBetween(row.registeredOn, asOf)
      return { ...found(row), severity: days > ACCOUNT_DAYS ? RED : YELLOW, on: row.registeredOn, params: { days } }
    })
  },
})

export const depositMissing = defineAlert({
  code: 'site.deposit-missing',
  title: { zh: '未存储工资保证金', en: 'Site without a wage deposit' },
  async find({ db, asOf }) {
    const rows = await db.sql<Site & { registeredOn: string }>(
      `SELECT ${SITE}, s.registeredOn AS registeredOn FROM labour_site s
        WHERE ${OPEN} AND (s.depositOn IS NULL OR s.depositOn > ?)`,
      [asOf, asOf, asOf],
    )
    return rows
      .filter(({ registeredOn }) => daysBetween(registeredOn, asOf) > ACCOUNT_DAYS)
      .map((row) => ({
        ...found(row),
        severity: YELLOW,
        on: row.registeredOn,
        params: { days: daysBetween(row.registeredOn, asOf) },
      }))
  },
})

export const orderUnmet = defineAlert({
  code: 'site.order-unmet',
  title: { zh: '责令改正逾期未改', en: 'Order to put right not met' },
  async find({ db, asOf }) {
    const rows = await db.sql<Site & { remedyBy: string; title: string }>(
      `SELECT ${SITE}, k.remedyBy AS remedyBy, d.title AS title FROM site_check k JOIN labour_site s ON s.id = k.siteId
         JOIN site_standard d ON d.id = k.standardId
        WHERE k.met = 0 AND k.remedyBy < ? AND k.checkedOn <= ? AND (k.remediedOn IS NULL OR k.remediedOn > ?)`,
      [asOf, asOf, asOf],
    )
    return rows.map((row) => {
      const days = daysBetween(row.remedyBy, asOf)
      return {
        ...found(row),
        severity: days > ACCOUNT_DAYS ? RED : YELLOW,
        on: row.remedyBy,
        params: { rule: row.title, days },
      }
    })
  },
})

export const workerAtTwoSites = defineAlert({
  code: 'site.worker-at-two',
  title: { zh: '同一工人同日在两个工地', en: 'One worker at two sites on the same day' },
  async find({ db, asOf }) {
    const rows = await db.sql<Site & { worker: string; other: string; enteredOn: string }>(
      `SELECT ${SITE}, r.maskedName AS worker, o.name AS other, b.enteredOn AS enteredOn
         FROM site_worker a JOIN site_worker b ON b.residentId = a.residentId AND b.siteId <> a.siteId
         JOIN labour_site s ON s.id = b.siteId JOIN labour_site o ON o.id = a.siteId JOIN resident r ON r.id = a.residentId
        WHERE (a.enteredOn < b.enteredOn OR (a.enteredOn = b.enteredOn AND a.id < b.id)) AND b.enteredOn <= ?
          AND (a.leftOn IS NULL OR a.leftOn >= b.enteredOn)`,
      [asOf],
    )
    return rows.map((row) => ({
      ...found(row),
      severity: YELLOW,
      on: row.enteredOn,
      params: { worker: row.worker, other: row.other },
    }))
  },
})

export const festivalSweep = defineAlert({
  code: 'site.festival-sweep',
  title: { zh: '春节前欠薪排查', en: 'Wages still owed before Spring Festival' },
  async find({ db, asOf }) {
    const on = nextSpringFestival(asOf)
    const daysLeft = daysBetween(asOf, on)
    const sweep = sweepOn(daysLeft)
    if (sweep === null) return []
    const rows = await db.sql<Site & { unpaid: number }>(
      `SELECT ${SITE}, SUM(w.due - w.paid) AS unpaid FROM site_wage_month w JOIN labour_site s ON s.id = w.siteId
        WHERE w.reported = 1 AND w.paid < w.due AND w.period <= ? GROUP BY s.id, s.name, s.department, s.township`,
      [asOf.slice(0, 7)],
    )
    return rows.map((row) => {
      const params = { daysLeft, sweep, amount: Number(row.unpaid) / 100 }
      return { ...found(row), severity: sweep === 90 ? YELLOW : RED, on, params }
    })
  },
})
