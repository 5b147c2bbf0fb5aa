import { addDays, daysBetween, defineAlert, Severity } from '@tongchou/service-kit'
import { fiveNotParcels } from '../five-not/five-not.repository.ts'

const { YELLOW, RED } = Severity
const OURS = 'natural-resources'

interface Parcel {
  readonly id: string
  readonly name: string
  readonly township: string
  readonly suppliedOn: string | null
  readonly startedOn: string | null
  readonly startDueOn: string | null
}

const ofParcel = ({ id, name, township }: Parcel) => ({
  subjectType: 'LandParcel',
  subjectId: id,
  label: name,
  township,
  department: OURS,
})

const COLUMNS =
  'p.id AS id, p.name AS name, p.township AS township, p.suppliedOn AS suppliedOn, p.startedOn AS startedOn, p.startDueOn AS startDueOn'
const IDLE_AFTER = 365

export const parcelIdle = defineAlert({
  code: 'land-parcel.idle',
  title: { zh: '供地后逾期未动工', en: 'Supplied land on which nothing was started' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Parcel & { suppliedOn: string }>(
        `SELECT ${COLUMNS} FROM land_parcel p WHERE (p.suppliedOn <= ? OR (p.suppliedOn <= ? AND p.startDueOn < ?))
            AND (p.startedOn IS NULL OR p.startedOn > ?)`,
        [addDays(asOf, -IDLE_AFTER), asOf, asOf, asOf],
      )
    ).map((parcel) => {
      const days = daysBetween(parcel.suppliedOn, asOf)
      return {
        ...ofParcel(parcel),
        severity: days >= IDLE_AFTER ? RED : YELLOW,
        params: { days },
        on: parcel.startDueOn,
      }
    }),
})

export const parcelStartedUnsupplied = defineAlert({
  code: 'land-parcel.started-unsupplied',
  title: { zh: '未供先建', en: 'Building began before the land was supplied' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<Parcel>(
        `SELECT ${COLUMNS} FROM land_parcel p
          WHERE p.startedOn <= ? AND (p.suppliedOn IS NULL OR p.suppliedOn > p.startedOn)`,
        [asOf],
      )
    ).map((parcel) => {
      const suppliedOn = parcel.suppliedOn !== null && parcel.suppliedOn <= asOf ? parcel.suppliedOn : null
      return { ...ofParcel(parcel), severity: suppliedOn ? YELLOW : RED, params: { suppliedOn }, on: parcel.startedOn }
    }),
})

export const fiveNotUnlisted = defineAlert({
  code: 'five-not.unlisted',
  title: { zh: '“五未”土地未列入台账', en: 'Five-not land that is not listed' },
  async find({ db, asOf }) {
    const { sql, parameters } = await fiveNotParcels(db, asOf)
    const rows = await db.sql<{ parcelId: string; name: string; township: string; kind: string }>(
      `SELECT f.parcelId AS parcelId, f.name AS name, f.township AS township, f.kind AS kind FROM (${sql}) f
        WHERE NOT EXISTS (SELECT 1 FROM five_not_listing l WHERE l.parcelId = f.parcelId AND l.kind = f.kind AND l.listedOn <= ?)`,
      [...parameters, asOf],
    )
    return rows.map(({ parcelId, name, township, kind }) => ({
      subjectType: 'LandParcel',
      subjectId: parcelId,
      label: name,
      severity: YELLOW,
      params: { kind },
      township,
      department: OURS,
    }))
  },
})

export const fiveNotOverdue = defineAlert({
  code: 'five-not.overdue',
  title: { zh: '“五未”土地逾期未处置', en: 'Five-not land not disposed of in time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; name: string; township: string; kind: string; department: string; dueOn: string }>(
        `SELECT l.id AS id, p.name AS name, p.township AS township, l.kind AS kind, l.department AS department, l.dueOn AS dueOn
           FROM five_not_listing l JOIN land_parcel p ON p.id = l.parcelId
          WHERE l.listedOn <= ? AND l.dueOn < ? AND (l.disposedOn IS NULL OR l.disposedOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map(({ id, name, township, kind, department, dueOn }) => ({
      subjectType: 'FiveNotListing',
      subjectId: id,
      label: name,
      severity: RED,
      params: { kind, days: daysBetween(dueOn, asOf) },
      on: dueOn,
      township,
      department,
    })),
})

export const demandUnmet = defineAlert({
  code: 'land-demand.unmet',
  title: { zh: '重点建设用地逾期未保障', en: 'Land of key construction not supplied in time' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{
        id: string
        name: string
        township: string | null
        department: string
        neededBy: string
        gap: number
      }>(
        `SELECT d.id AS id, d.name AS name, d.township AS township, d.department AS department, d.neededBy AS neededBy,
                d.areaMu - COALESCE(s.supplied, 0) AS gap
           FROM land_demand d LEFT JOIN (SELECT p.demandId AS demandId, SUM(p.areaMu) AS supplied FROM land_parcel p
                  WHERE p.suppliedOn <= ? AND p.demandId IS NOT NULL GROUP BY p.demandId) s ON s.demandId = d.id
          WHERE d.statedOn <= ? AND d.neededBy < ? AND d.areaMu > COALESCE(s.supplied, 0)`,
        [asOf, asOf, asOf],
      )
    ).map(({ id, name, township, department, neededBy, gap }) => ({
      subjectType: 'LandDemand',
      subjectId: id,
      label: name,
      severity: YELLOW,
      params: { gapMu: Number(gap) },
      on: neededBy,
      township,
      department,
    })),
})
