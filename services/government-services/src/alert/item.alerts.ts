import { addDays, type AlertRule, type Ask, daysBetween, defineAlert, Severity } from '@tongchou/service-kit'
import { AT_MOST_ONCE, IN_FORCE, inForceOn, ON_APPLICATION, ONLINE } from '../service-item/in-force.ts'
import { lastYearEnd } from '../service-item/service-item.types.ts'

/** Calendar days that a draft may lie before somebody must look at it, and that a multi-trip item may stay as it is. */
const REVIEW_DAYS = 10
const REENGINEER_DAYS = 60
const HALF = 2

interface Found {
  readonly id: string
  readonly name: string
  readonly department: string
}

const subjectOf = ({ id, name, department }: Found) => ({
  subjectType: 'ServiceItem',
  subjectId: id,
  label: name,
  department,
})

const withoutBasis = defineAlert({
  code: 'service-item.without-basis',
  title: { zh: '事项无设定依据', en: 'Item without legal basis' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Found & { enteredOn: string }>(
        `SELECT i.id AS id, i.name AS name, i.department AS department, i.enteredOn AS enteredOn FROM service_item i
          WHERE i.legalBasis IS NULL AND i.enteredOn <= ? AND (i.cancelledOn IS NULL OR i.cancelledOn > ?) ORDER BY i.id`,
        [asOf, asOf],
      )
    ).map((row) => ({ ...subjectOf(row), severity: Severity.RED, on: row.enteredOn })),
})

const reviewWaiting = defineAlert({
  code: 'item-version.review-waiting',
  title: { zh: '实施清单待审核', en: 'Version waits for review' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Found & { draftedOn: string }>(
        `SELECT i.id AS id, i.name AS name, i.department AS department, v.draftedOn AS draftedOn
          FROM service_item_version v JOIN service_item i ON i.id = v.itemId
          WHERE v.stage = 'DRAFT' AND v.draftedOn < ? ORDER BY v.draftedOn, v.id`,
        [addDays(asOf, -REVIEW_DAYS)],
      )
    ).map((row) => ({
      ...subjectOf(row),
      severity: Severity.YELLOW,
      params: { days: daysBetween(row.draftedOn, asOf) },
      on: row.draftedOn,
    })),
})

/** An item that asks more of people than it did at the end of last year goes the wrong way. */
const asksMore = defineAlert({
  code: 'service-item.asks-more',
  title: { zh: '事项不减反增', en: 'Item asks more than last year' },
  find: async ({ db, asOf }: Ask) => {
    const before = lastYearEnd(asOf)
    const rows = await db.sql<Found & { steps: number; materials: number; days: number; since: string }>(
      `SELECT n.id AS id, n.name AS name, n.department AS department, n.since AS since,
          n.steps - b.stepCount AS steps, n.materials - b.materialCount AS materials, n.days - b.promisedDays AS days
        FROM (SELECT i.id AS id, i.name AS name, i.department AS department, v.publishedOn AS since,
            v.stepCount AS steps, v.materialCount AS materials, v.promisedDays AS days FROM ${IN_FORCE}) n
          JOIN service_item_version b ON b.itemId = n.id AND b.publishedOn <= ? AND (b.supersededOn IS NULL OR b.supersededOn > ?)
        WHERE n.steps > b.stepCount OR n.materials > b.materialCount OR n.days > b.promisedDays ORDER BY n.id`,
      [...inForceOn(asOf), before, before],
    )
    return rows.map((row) => ({
      ...subjectOf(row),
      severity: Severity.RED,
      params: { steps: Number(row.steps), materials: Number(row.materials), days: Number(row.days) },
      on: row.since,
    }))
  },
})

const multiTripOpen = defineAlert({
  code: 'service-item.multi-trip-open',
  title: { zh: '多次跑多头跑未打通', en: 'Multi-trip item not made anew' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Found & { foundOn: string }>(
        `SELECT i.id AS id, i.name AS name, i.department AS department, i.multiTripOn AS foundOn FROM service_item i
          WHERE i.multiTripOn < ? AND (i.reengineeredOn IS NULL OR i.reengineeredOn > ?)
            AND (i.cancelledOn IS NULL OR i.cancelledOn > ?) ORDER BY i.multiTripOn, i.id`,
        [addDays(asOf, -REENGINEER_DAYS), asOf, asOf],
      )
    ).map((row) => ({
      ...subjectOf(row),
      severity: Severity.YELLOW,
      params: { days: daysBetween(row.foundOn, asOf) },
      on: row.foundOn,
    })),
})

/** What the next edition of a department's list must take up. */
const notListed = defineAlert({
  code: 'service-item.once-unlisted',
  title: { zh: '最多跑一次事项未公布', en: 'At-most-one-visit item not on a published list' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Found & { since: string }>(
        `SELECT i.id AS id, i.name AS name, i.department AS department, v.publishedOn AS since FROM ${IN_FORCE} AND ${AT_MOST_ONCE}
          AND i.id NOT IN (SELECT e.itemId FROM service_catalogue_entry e JOIN service_catalogue c ON c.id = e.catalogueId
            WHERE c.kind = 'AT_MOST_ONCE' AND c.publishedOn <= ?) ORDER BY i.id`,
        [...inForceOn(asOf), asOf],
      )
    ).map((row) => ({ ...subjectOf(row), severity: Severity.YELLOW, on: row.since })),
})

/** A department of which less than half the items on application may be applied for online; named by what is offline. */
const offlineDepartment = defineAlert({
  code: 'department.mostly-offline',
  title: { zh: '部门网上可办率低', en: 'Department mostly offline' },
  async find({ db, asOf }) {
    const rows = await db.sql<{ department: string; name: string; online: number }>(
      `SELECT i.department AS department, i.name AS name, CASE WHEN ${ONLINE} THEN 1 ELSE 0 END AS online
        FROM ${IN_FORCE} AND ${ON_APPLICATION} AND v.offlineByLaw IS NULL ORDER BY i.department, i.code`,
      inForceOn(asOf),
    )
    return [...Map.groupBy(rows, ({ department }) => department)].flatMap(([department, items]) => {
      const offline = items.filter(({ online }) => Number(online) === 0)
      const online = items.length - offline.length
      if (online * HALF >= items.length) return []
      return [
        {
          subjectType: 'Department',
          subjectId: department,
          label: offline.map(({ name }) => name).join('、'),
          severity: Severity.YELLOW,
          params: { items: items.length, online },
          department,
        },
      ]
    })
  },
})

export const itemAlerts: readonly AlertRule[] = [
  withoutBasis,
  reviewWaiting,
  asksMore,
  multiTripOpen,
  notListed,
  offlineDepartment,
]
