import { defineTarget } from '@tongchou/service-kit'
import { taggedOnTheList } from '../project/project.repository.ts'
import { PROJECTS } from './started-share.ts'

/** Completed and producing: a plant that runs on trial before its completion does not count yet. */
export const indKeyProducing = defineTarget({
  code: 'IND-KEY-PRODUCING',
  formula: { zh: '已建成且已投产的重点工业项目数', en: 'Key industrial projects completed and producing' },
  async measure({ db, asOf, year }) {
    const { sql, parameters } = taggedOnTheList('KEY_INDUSTRIAL', year, asOf)
    const [row] = await db.sql<{ n: number; built: number; producing: number }>(
      `SELECT COUNT(*) AS n, COALESCE(SUM(CASE WHEN p.completedOn <= ? THEN 1 ELSE 0 END), 0) AS built,
       COALESCE(SUM(CASE WHEN p.completedOn <= ? AND p.producingOn <= ? THEN 1 ELSE 0 END), 0) AS producing
       FROM project p WHERE ${sql}`,
      [asOf, asOf, asOf, ...parameters],
    )
    const producing = Number(row?.producing ?? 0)
    return {
      value: producing,
      inputs: [
        { name: { zh: '已投产', en: 'producing' }, value: producing, unit: PROJECTS },
        { name: { zh: '已建成', en: 'completed' }, value: Number(row?.built ?? 0), unit: PROJECTS },
        { name: { zh: '重点工业项目', en: 'key industrial projects' }, value: Number(row?.n ?? 0), unit: PROJECTS },
      ],
    }
  },
  records({ asOf, year }) {
    const { sql, parameters } = taggedOnTheList('KEY_INDUSTRIAL', year, asOf)
    return {
      from: `(SELECT p.id, p.name, p.producingOn, CASE WHEN p.completedOn <= ? THEN 1 ELSE 0 END AS built,
        CASE WHEN p.startedOn <= ? THEN 1 ELSE 0 END AS hasStarted,
        CASE WHEN p.completedOn <= ? AND p.producingOn <= ? THEN 1 ELSE 0 END AS producing FROM project p WHERE ${sql}) p`,
      parameters: [asOf, asOf, asOf, asOf, ...parameters],
      id: 'p.id',
      label: 'p.name',
      counts: 'p.producing',
      note: "CASE WHEN p.producing = 1 THEN p.producingOn WHEN p.built = 1 THEN '已建成，未投产' WHEN p.hasStarted = 1 THEN '在建' ELSE '未开工' END",
    }
  },
})
