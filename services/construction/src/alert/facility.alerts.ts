import { addDays, daysBetween, defineAlert, Severity } from '@tongchou/service-kit'

const { YELLOW, RED } = Severity
const LONG_OVERDUE = 30
const UNUSED_DAYS = 60
const LONG_UNUSED_DAYS = 120

interface FacilityRow {
  readonly id: string
  readonly name: string
  readonly sinceDay: string
  readonly department: string
  readonly township: string
}

export const facilityLate = defineAlert({
  code: 'facility.late',
  title: { zh: '设施逾期未验收', en: 'Facility not accepted in time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<FacilityRow & { kind: string }>(
        `SELECT id, name, kind, dueOn AS sinceDay, department, township FROM facility
          WHERE dueOn < ? AND (acceptedOn IS NULL OR acceptedOn > ?)`,
        [asOf, asOf],
      )
    ).map(({ id, name, kind, sinceDay: on, department, township }) => {
      const days = daysBetween(on, asOf)
      const severity = days > LONG_OVERDUE ? RED : YELLOW
      const params = { days, kind }
      return { subjectType: 'Facility', subjectId: id, label: name, severity, params, on, department, township }
    }),
})

export const facilityUnused = defineAlert({
  code: 'facility.unused',
  title: { zh: '设施建成未投用', en: 'Facility accepted and not used' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<FacilityRow>(
        `SELECT id, name, acceptedOn AS sinceDay, department, township FROM facility
          WHERE acceptedOn <= ? AND (inUseOn IS NULL OR inUseOn > ?)`,
        [addDays(asOf, -UNUSED_DAYS), asOf],
      )
    ).map(({ id, name, sinceDay: on, department, township }) => {
      const days = daysBetween(on, asOf)
      const severity = days > LONG_UNUSED_DAYS ? RED : YELLOW
      const params = { days }
      return { subjectType: 'Facility', subjectId: id, label: name, severity, params, on, department, township }
    }),
})

export const photoElsewhere = defineAlert({
  code: 'facility.photo-elsewhere',
  title: { zh: '验收照片定位不在本村（点位）', en: 'Acceptance photograph taken elsewhere' },
  find: async ({ db, asOf, year }) =>
    (
      await db.sql<FacilityRow & { outsideKm: number; explanation: string | null }>(
        `SELECT f.id AS id, f.name AS name, a.acceptedOn AS sinceDay, f.department AS department, f.township AS township,
                a.outsideKm AS outsideKm, a.placeExplained AS explanation
           FROM facility_acceptance a JOIN facility f ON f.id = a.facilityId
          WHERE a.outsideKm > 0 AND a.acceptedOn BETWEEN ? AND ?`,
        [`${year}-01-01`, asOf],
      )
    ).map(({ id, name, sinceDay: on, department, township, outsideKm, explanation }) => {
      const params = { outsideKm: Number(outsideKm), explanation }
      return { subjectType: 'Facility', subjectId: id, label: name, severity: YELLOW, params, on, department, township }
    }),
})
