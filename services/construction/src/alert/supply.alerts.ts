import { addDays, daysBetween, defineAlert, Severity } from '@tongchou/service-kit'

const { YELLOW, RED } = Severity
const LONG_OVERDUE = 30

export const lotLate = defineAlert({
  code: 'lot.late',
  title: { zh: '采购批次逾期未到齐', en: 'Lot not delivered in time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; name: string; dueOn: string; department: string; lacking: number }>(
        `SELECT l.id AS id, l.name AS name, l.dueOn AS dueOn, l.department AS department, l.quantity - COALESCE(
                (SELECT SUM(d.quantity) FROM lot_delivery d WHERE d.lotId = l.id AND d.deliveredOn <= ?), 0) AS lacking
           FROM procurement_lot l WHERE l.dueOn < ?`,
        [asOf, asOf],
      )
    ).flatMap(({ id, name, dueOn: on, department, lacking }) => {
      if (Number(lacking) <= 0) return []
      const days = daysBetween(on, asOf)
      const severity = days > LONG_OVERDUE ? RED : YELLOW
      const params = { days, lacking: Number(lacking) }
      return [{ subjectType: 'ProcurementLot', subjectId: id, label: name, severity, params, on, department }]
    }),
})

/** Days that what was delivered may stand in the county's yard. */
const STORED_DAYS = 30

export const lotUndistributed = defineAlert({
  code: 'lot.undistributed',
  title: { zh: '到货车辆（垃圾桶）未配发到乡镇', en: 'Delivered and not handed out to townships' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; name: string; department: string; stored: number; lastOn: string | null }>(
        `SELECT l.id AS id, l.name AS name, l.department AS department,
                (SELECT MAX(d.deliveredOn) FROM lot_delivery d WHERE d.lotId = l.id AND d.deliveredOn <= ?) AS lastOn,
                COALESCE((SELECT SUM(d.quantity) FROM lot_delivery d WHERE d.lotId = l.id AND d.deliveredOn <= ?), 0)
              - COALESCE((SELECT SUM(a.quantity) FROM asset_delivery a WHERE a.lotId = l.id AND a.receivedOn <= ?), 0) AS stored
           FROM procurement_lot l`,
        [addDays(asOf, -STORED_DAYS), addDays(asOf, -STORED_DAYS), asOf],
      )
    ).flatMap(({ id, name, department, stored, lastOn }) => {
      if (Number(stored) <= 0) return []
      const params = { stored: Number(stored), days: STORED_DAYS }
      return [
        { subjectType: 'ProcurementLot', subjectId: id, label: name, severity: YELLOW, params, on: lastOn, department },
      ]
    }),
})

const LONG_UNDECIDED = 60

export const fundingUndecided = defineAlert({
  code: 'funding.undecided',
  title: { zh: '申报资金久未批复', en: 'Application for money long undecided' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; title: string; submittedOn: string; amount: number; department: string }>(
        `SELECT id, title, submittedOn, amount, department FROM funding_application
          WHERE submittedOn <= ? AND (decidedOn IS NULL OR decidedOn > ?)`,
        [addDays(asOf, -LONG_UNDECIDED), asOf],
      )
    ).map(({ id, title, submittedOn: on, amount, department }) => {
      const params = { days: daysBetween(on, asOf), amount: Number(amount) / 100 }
      return {
        subjectType: 'FundingApplication',
        subjectId: id,
        label: title,
        severity: YELLOW,
        params,
        on,
        department,
      }
    }),
})

/** Days between two looks at an operator. */
const CHECK_DAYS = 90

export const concessionUnchecked = defineAlert({
  code: 'concession.unchecked',
  title: { zh: '特许经营项目超期未监管检查', en: 'Concession not checked for long' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; name: string; department: string; lastOn: string }>(
        `SELECT c.id AS id, c.name AS name, c.department AS department, COALESCE(
                (SELECT MAX(k.checkedOn) FROM concession_check k WHERE k.concessionId = c.id AND k.checkedOn <= ?), c.beginsOn) AS lastOn
           FROM concession c WHERE c.beginsOn <= ? AND c.endsOn >= ?`,
        [asOf, asOf, asOf],
      )
    ).flatMap(({ id, name, department, lastOn }) => {
      const days = daysBetween(lastOn, asOf)
      if (days <= CHECK_DAYS) return []
      const params = { days }
      return [
        { subjectType: 'Concession', subjectId: id, label: name, severity: YELLOW, params, on: lastOn, department },
      ]
    }),
})

const LONG_OPEN = 60

export const gapWithoutProject = defineAlert({
  code: 'urban-gap.without-project',
  title: { zh: '短板未对应项目或资金', en: 'Gap without a project or money' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; title: string; foundOn: string; department: string; township: string | null }>(
        `SELECT id, title, foundOn, department, township FROM urban_gap
          WHERE foundOn <= ? AND projectId IS NULL AND fund IS NULL AND (closedOn IS NULL OR closedOn > ?)`,
        [addDays(asOf, -LONG_OPEN), asOf],
      )
    ).map(({ id, title, foundOn: on, department, township }) => {
      const params = { days: daysBetween(on, asOf) }
      return {
        subjectType: 'UrbanGap',
        subjectId: id,
        label: title,
        severity: YELLOW,
        params,
        on,
        department,
        township,
      }
    }),
})
