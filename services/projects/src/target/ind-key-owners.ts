import { defineTarget, percentOf } from '@tongchou/service-kit'
import { taggedOnTheList } from '../project/project.repository.ts'
import { PROJECTS } from './started-share.ts'

/** How many of the four roles 管盯促干 are held on a day; one person may not stand in for a role twice. */
const ROLES_HELD = `(SELECT COUNT(DISTINCT r.item) FROM responsibility r JOIN checklist_item i ON i.code = r.item
  WHERE r.projectId = p.id AND i.checklist = 'FOUR_ROLES' AND r.heldFrom <= ? AND (r.heldUntil IS NULL OR r.heldUntil > ?))`
const ALL_ROLES = 4

export const indKeyOwners = defineTarget({
  code: 'IND-KEY-OWNERS',
  formula: {
    zh: '管、盯、促、干四类责任人齐备的重点工业项目数 ÷ 重点工业项目数 × 100%',
    en: 'Key industrial projects with all four people (in charge, watching, pushing, doing) ÷ all of them × 100%',
  },
  async measure({ db, asOf, year }) {
    const { sql, parameters } = taggedOnTheList('KEY_INDUSTRIAL', year, asOf)
    const [row] = await db.sql<{ n: number; complete: number }>(
      `SELECT COUNT(*) AS n, COALESCE(SUM(CASE WHEN q.held = ${ALL_ROLES} THEN 1 ELSE 0 END), 0) AS complete
       FROM (SELECT p.id, ${ROLES_HELD} AS held FROM project p WHERE ${sql}) q`,
      [asOf, asOf, ...parameters],
    )
    const complete = Number(row?.complete ?? 0)
    const all = Number(row?.n ?? 0)
    return {
      value: percentOf(complete, all),
      numerator: complete,
      denominator: all,
      inputs: [
        { name: { zh: '四类责任人齐备', en: 'with all four people' }, value: complete, unit: PROJECTS },
        { name: { zh: '重点工业项目', en: 'key industrial projects' }, value: all, unit: PROJECTS },
      ],
    }
  },
  records({ asOf, year }) {
    const { sql, parameters } = taggedOnTheList('KEY_INDUSTRIAL', year, asOf)
    return {
      from: `(SELECT p.id, p.name, ${ROLES_HELD} AS held FROM project p WHERE ${sql}) q`,
      parameters: [asOf, asOf, ...parameters],
      id: 'q.id',
      label: 'q.name',
      counts: `CASE WHEN q.held = ${ALL_ROLES} THEN 1 ELSE 0 END`,
      note: `REPLACE('到位#类，应到位${ALL_ROLES}类', '#', q.held)`,
    }
  },
})
