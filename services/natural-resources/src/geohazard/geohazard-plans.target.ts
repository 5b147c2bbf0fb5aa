import { defineTarget } from '@tongchou/service-kit'
import { findSeason, WATCHED } from '../hazard-watch/flood-season.repository.ts'

const POINTS = { zh: '处', en: 'points' }
const PLANS = { zh: '个', en: 'plans' }

/** 地灾防治方案和应急预案发布: the county's prevention plan in time, and an emergency plan for every point. */
export const geohazardPlans = defineTarget({
  code: 'LND-GEOPLAN',
  formula: {
    zh: '县级防治方案在规定日期前发布，且截至当日在册隐患点均有应急预案，记为 1，否则记为 0',
    en: '1 when the county’s prevention plan was published by its day and every point watched has an emergency plan, else 0',
  },
  async measure({ db, asOf, year }) {
    const season = await findSeason(db, year)
    const dueOn = season && season.plansDueOn < asOf ? season.plansDueOn : asOf
    const [[plan], [points]] = await Promise.all([
      db.sql<{ n: number }>(
        "SELECT COUNT(*) AS n FROM geohazard_plan WHERE year = ? AND kind = 'PREVENTION' AND township IS NULL AND publishedOn <= ?",
        [year, dueOn],
      ),
      db.sql<{ n: number; planned: number }>(
        `SELECT COUNT(*) AS n, COALESCE(SUM(CASE WHEN p.emergencyPlanOn <= ? THEN 1 ELSE 0 END), 0) AS planned
           FROM hazard_point p WHERE ${WATCHED}`,
        [asOf, asOf, asOf],
      ),
    ])
    const published = Number(plan?.n ?? 0)
    const [watched, planned] = [Number(points?.n ?? 0), Number(points?.planned ?? 0)]
    return {
      value: published > 0 && planned === watched ? 1 : 0,
      inputs: [
        { name: { zh: '按期发布的防治方案', en: 'prevention plans in time' }, value: published, unit: PLANS },
        { name: { zh: '有应急预案的隐患点', en: 'points with an emergency plan' }, value: planned, unit: POINTS },
        { name: { zh: '在册隐患点', en: 'points watched' }, value: watched, unit: POINTS },
      ],
    }
  },
  records: ({ asOf, year }) => ({
    from: `(SELECT p.id AS id, p.name AS name, CASE WHEN p.emergencyPlanOn <= ? THEN 1 ELSE 0 END AS planned, p.emergencyPlanOn AS onDay
              FROM hazard_point p WHERE ${WATCHED}
            UNION ALL SELECT g.id AS id, g.title AS name, CASE WHEN g.publishedOn <= ? THEN 1 ELSE 0 END AS planned, g.publishedOn AS onDay
              FROM geohazard_plan g WHERE g.year = ? AND g.kind = 'PREVENTION' AND g.township IS NULL) r`,
    parameters: [asOf, asOf, asOf, asOf, year],
    id: 'r.id',
    label: 'r.name',
    counts: 'r.planned',
    note: 'r.onDay',
    noteName: { zh: '发布', en: 'published' },
  }),
})
