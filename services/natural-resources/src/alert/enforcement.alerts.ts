import { addDays, daysBetween, defineAlert, Severity } from '@tongchou/service-kit'

const { YELLOW, RED } = Severity
const OURS = 'natural-resources'
const MUCH_TOO_LATE = 30

interface Due {
  readonly id: string
  readonly label: string
  readonly township: string
  readonly dueOn: string
}

const overdue = (subjectType: string, { id, label, township, dueOn }: Due, asOf: string) => {
  const days = daysBetween(dueOn, asOf)
  const severity = days > MUCH_TOO_LATE ? RED : YELLOW
  return { subjectType, subjectId: id, label, severity, params: { days }, on: dueOn, township, department: OURS }
}

export const violationOverdue = defineAlert({
  code: 'land-violation.overdue',
  title: { zh: '国土违法案件逾期未处理', en: 'Land violation not dealt with in time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Due>(
        `SELECT id, place AS label, township, dueOn FROM land_violation
          WHERE foundOn <= ? AND dueOn < ? AND (handledOn IS NULL OR handledOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map((row) => overdue('LandViolation', row, asOf)),
})

export const greenhouseOverdue = defineAlert({
  code: 'greenhouse-case.overdue',
  title: { zh: '大棚房整改逾期', en: 'Greenhouse house not put right in time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Due>(
        `SELECT id, holder AS label, township, dueOn FROM greenhouse_case
          WHERE foundOn <= ? AND dueOn < ? AND (acceptedOn IS NULL OR acceptedOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map((row) => overdue('GreenhouseCase', row, asOf)),
})

export const greenhouseRebound = defineAlert({
  code: 'greenhouse-case.rebound',
  title: { zh: '大棚房问题反弹', en: 'A greenhouse house came back' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; holder: string; township: string; reboundOn: string }>(
        `SELECT id, holder, township, reboundOn FROM greenhouse_case
          WHERE reboundOn <= ? AND (acceptedOn IS NULL OR acceptedOn <= reboundOn)`,
        [asOf],
      )
    ).map(({ id, holder, township, reboundOn }) => ({
      subjectType: 'GreenhouseCase',
      subjectId: id,
      label: holder,
      severity: RED,
      on: reboundOn,
      township,
      department: OURS,
    })),
})

const EXPIRING = 60
export const mineralRightExpiring = defineAlert({
  code: 'mineral-right.expiring',
  title: { zh: '矿业权即将到期或已到期', en: 'A mineral right expires or has expired' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; name: string; township: string; validUntil: string }>(
        `SELECT id, name, township, validUntil FROM mineral_right
          WHERE validFrom <= ? AND validUntil <= ? AND (cancelledOn IS NULL OR cancelledOn > ?)`,
        [asOf, addDays(asOf, EXPIRING), asOf],
      )
    ).map(({ id, name, township, validUntil }) => ({
      subjectType: 'MineralRight',
      subjectId: id,
      label: name,
      severity: validUntil < asOf ? RED : YELLOW,
      params: { days: daysBetween(asOf, validUntil) },
      on: validUntil,
      township,
      department: OURS,
    })),
})

export const restorationOverdue = defineAlert({
  code: 'mineral-inspection.restoration-overdue',
  title: { zh: '矿山恢复治理逾期', en: 'Land of a mine not restored in time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Due>(
        `SELECT i.id AS id, r.name AS label, r.township AS township, i.restorationDueOn AS dueOn
           FROM mineral_inspection i JOIN mineral_right r ON r.id = i.rightId
          WHERE i.inspectedOn <= ? AND i.restorationDueOn < ? AND (i.restoredOn IS NULL OR i.restoredOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map((row) => overdue('MineralInspection', row, asOf)),
})
