import { addWorkingDays, daysBetween, defineAlert, Severity } from '@tongchou/service-kit'
import { NEAR_DAYS } from './service-case.rules.ts'

const { YELLOW, RED } = Severity

interface Row {
  readonly id: string
  readonly number: string
  readonly department: string
  readonly township: string | null
  readonly promisedDueOn: string
  readonly legalDueOn: string
}

const COLUMNS = `c.id AS id, c.number AS number, c.department AS department, c.township AS township,
  c.promisedDueOn AS promisedDueOn, c.legalDueOn AS legalDueOn`
const OPEN = 'c.acceptedOn <= ? AND (c.closedOn IS NULL OR c.closedOn > ?)'

const ofCase = ({ id, number, department, township }: Row) => ({
  subjectType: 'ServiceCase',
  subjectId: id,
  label: number,
  department,
  township,
})

const caseNear = defineAlert({
  code: 'service-case.near-promise',
  title: { zh: '办件临近承诺时限', en: 'A case is near its promised day' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Row>(`SELECT ${COLUMNS} FROM service_case c WHERE ${OPEN} AND c.promisedDueOn BETWEEN ? AND ?`, [
        asOf,
        asOf,
        asOf,
        addWorkingDays(asOf, NEAR_DAYS),
      ])
    ).map((row) => ({
      ...ofCase(row),
      severity: YELLOW,
      params: { days: daysBetween(asOf, row.promisedDueOn) },
      on: row.promisedDueOn,
    })),
})

const caseOverdue = defineAlert({
  code: 'service-case.overdue',
  title: { zh: '办件超过承诺时限', en: 'A case is over its promised day' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Row>(`SELECT ${COLUMNS} FROM service_case c WHERE ${OPEN} AND c.promisedDueOn < ?`, [
        asOf,
        asOf,
        asOf,
      ])
    ).map((row) => ({
      ...ofCase(row),
      severity: RED,
      params: { days: daysBetween(row.promisedDueOn, asOf), overLaw: asOf > row.legalDueOn ? 1 : 0 },
      on: row.promisedDueOn,
    })),
})

const PUBLISH_WITHIN = 7
const caseUnpublished = defineAlert({
  code: 'service-case.unpublished',
  title: {
    zh: '办结7个工作日后过程或结果仍未公开',
    en: 'Process or result not made public seven working days after the decision',
  },
  async find({ db, asOf, year }) {
    const rows = await db.sql<Row & { decidedOn: string }>(
      `SELECT ${COLUMNS}, c.decidedOn AS decidedOn FROM service_case c WHERE c.decidedOn BETWEEN ? AND ? AND c.isPublic = 1
          AND (c.processPublishedOn IS NULL OR c.processPublishedOn > ? OR c.resultPublishedOn IS NULL OR c.resultPublishedOn > ?)`,
      [`${year}-01-01`, asOf, asOf, asOf],
    )
    return rows
      .filter(({ decidedOn }) => addWorkingDays(decidedOn, PUBLISH_WITHIN) < asOf)
      .map((row) => ({
        ...ofCase(row),
        severity: YELLOW,
        params: { days: daysBetween(row.decidedOn, asOf) },
        on: row.decidedOn,
      }))
  },
})

const jointLate = defineAlert({
  code: 'case-joint.late',
  title: { zh: '跨部门办理环节超时', en: 'A department is late with its part of a case' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; number: string; name: string; department: string; dueOn: string }>(
        `SELECT j.id AS id, c.number AS number, j.name AS name, j.department AS department, j.dueOn AS dueOn
           FROM service_case_joint j JOIN service_case c ON c.id = j.caseId
          WHERE j.dueOn < ? AND j.arrivedOn <= ? AND (j.passedOn IS NULL OR j.passedOn > ?)
            AND (c.closedOn IS NULL OR c.closedOn > ?)`,
        [asOf, asOf, asOf, asOf],
      )
    ).map(({ id, number, name, department, dueOn }) => ({
      subjectType: 'ServiceCaseJoint',
      subjectId: id,
      label: number,
      severity: RED,
      params: { name, days: daysBetween(dueOn, asOf) },
      on: dueOn,
      department,
    })),
})

/** Every tenth case, and two at least, before an item's word on visits is taken to be broken. */
const BROKEN_SHARE = 10
const BROKEN_FROM = 2

const visitsOver = defineAlert({
  code: 'service-item.visits-over',
  title: { zh: '实际跑动次数超过公布次数', en: 'Cases cost more visits than the item says' },
  async find({ db, asOf, year }) {
    const rows = await db.sql<{ id: string; name: string; department: string; cases: number; broken: number }>(
      `SELECT i.id AS id, i.name AS name, i.department AS department, u.cases AS cases, u.broken AS broken
         FROM (SELECT c.itemId AS itemId, COUNT(*) AS cases, SUM(CASE WHEN c.visits > v.visits THEN 1 ELSE 0 END) AS broken
             FROM service_case c JOIN service_item_version v ON v.itemId = c.itemId AND v.publishedOn <= c.acceptedOn
               AND (v.supersededOn IS NULL OR v.supersededOn > c.acceptedOn)
            WHERE c.acceptedOn BETWEEN ? AND ? GROUP BY c.itemId) u
         JOIN service_item i ON i.id = u.itemId
        WHERE u.broken >= ${BROKEN_FROM} AND u.broken * ${BROKEN_SHARE} > u.cases ORDER BY i.id`,
      [`${year}-01-01`, asOf],
    )
    return rows.map(({ id, name, department, cases, broken }) => ({
      subjectType: 'ServiceItem',
      subjectId: id,
      label: name,
      severity: YELLOW,
      params: { cases: Number(cases), broken: Number(broken) },
      department,
    }))
  },
})

export const caseAlerts = [caseNear, caseOverdue, caseUnpublished, jointLate, visitsOver]
