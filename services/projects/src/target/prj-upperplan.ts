import { defineTarget } from '@tongchou/service-kit'
import { baseSum } from '../base-figure/base-figure.repository.ts'
import { numberOf } from '../project/project.repository.ts'
import { PROJECTS } from './started-share.ts'

/** More than by the same month of last year: admissions of the year, not applications. */
export const prjUpperplan = defineTarget({
  code: 'PRJ-UPPERPLAN',
  formula: {
    zh: '当年已列入国家、省、市计划盘子的项目数，与上年同期比较',
    en: 'Projects admitted to national, provincial or city plans this year, compared with the same months of last year',
  },
  async measure({ db, asOf, year, month }) {
    const admitted = await numberOf(
      db,
      "SELECT COUNT(*) AS n FROM upper_plan_entry WHERE planYear = ? AND status = 'ADMITTED' AND admittedOn <= ?",
      [year, asOf],
    )
    const submitted = await numberOf(
      db,
      'SELECT COUNT(*) AS n FROM upper_plan_entry WHERE planYear = ? AND submittedOn <= ?',
      [year, asOf],
    )
    const base = await baseSum(db, 'UPPERPLAN', month)
    return {
      value: admitted,
      baseline: base,
      inputs: [
        { name: { zh: '已列入', en: 'admitted' }, value: admitted, unit: PROJECTS },
        { name: { zh: '已申报', en: 'submitted' }, value: submitted, unit: PROJECTS },
        { name: { zh: '上年同期列入', en: 'admitted by then last year' }, value: base, unit: PROJECTS },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT u.id, p.name, u.submittedOn, u.admittedOn,
      CASE WHEN u.status = 'ADMITTED' AND u.admittedOn <= ? THEN 1 ELSE 0 END AS admitted
      FROM upper_plan_entry u JOIN project p ON p.id = u.projectId WHERE u.planYear = ? AND u.submittedOn <= ?) e`,
    parameters: [asOf, year, asOf],
    id: 'e.id',
    label: 'e.name',
    counts: 'e.admitted',
    note: "CASE WHEN e.admitted = 1 THEN e.admittedOn ELSE REPLACE('#申报，待批', '#', e.submittedOn) END",
  }),
})
