import { addDays, defineAlert, Severity } from '@tongchou/service-kit'
import { farmlandOn } from '../farmland/farmland.repository.ts'
import { patchSums, boardOf } from '../satellite-patch/patch-board.ts'
import { LINE_RATIO, ratioState, WARNING_RATIO } from '../satellite-patch/satellite-patch.rules.ts'

const { YELLOW, RED } = Severity
const OURS = 'natural-resources'
const WHOLE = { sql: '1 = 1', parameters: [] }
/** Differences of figures that were added up in another order, not of land. */
const ROUNDING = 0.0001

export const farmlandFallen = defineAlert({
  code: 'farmland.fallen',
  title: { zh: '耕地数量或质量低于上年末', en: 'Farmland fell below last year’s survey' },
  async find({ db, asOf, year }) {
    const [areas, baselines] = await Promise.all([
      farmlandOn(db, asOf),
      db.sql<{ township: string; farmlandMu: number; basicFarmlandMu: number; qualityGrade: number }>(
        'SELECT township, farmlandMu, basicFarmlandMu, qualityGrade FROM farmland_baseline WHERE year = ?',
        [year - 1],
      ),
    ])
    const now = new Map(areas.map((area) => [area.township, area]))
    return baselines.flatMap(({ township, farmlandMu, basicFarmlandMu, qualityGrade }) => {
      const area = now.get(township)
      const lostMu = Number(farmlandMu) - (area?.farmlandMu ?? 0)
      const lostBasicMu = Number(basicFarmlandMu) - (area?.basicFarmlandMu ?? 0)
      const worse = area && area.farmlandMu > 0 ? area.weighted / area.farmlandMu - Number(qualityGrade) : 0
      if (lostMu <= ROUNDING && lostBasicMu <= ROUNDING && worse <= ROUNDING) return []
      const severity = lostBasicMu > ROUNDING || lostMu > ROUNDING ? RED : YELLOW
      const params = {
        lostMu: Math.max(0, lostMu),
        lostBasicMu: Math.max(0, lostBasicMu),
        gradeWorse: Math.max(0, worse),
      }
      return [
        { subjectType: 'Township', subjectId: township, label: township, severity, params, township, department: OURS },
      ]
    })
  },
})

export const useUnapproved = defineAlert({
  code: 'farmland-use-change.unapproved',
  title: { zh: '耕地用途未经批准改变', en: 'Farmland used otherwise without approval' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; place: string; township: string; areaMu: number; basic: number; foundOn: string }>(
        `SELECT id, place, township, areaMu, inBasicFarmland AS basic, foundOn FROM farmland_use_change
          WHERE foundOn <= ? AND (approvedOn IS NULL OR approvedOn > ?) AND (restoredOn IS NULL OR restoredOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map(({ id, place, township, areaMu, basic, foundOn }) => ({
      subjectType: 'FarmlandUseChange',
      subjectId: id,
      label: place,
      severity: Number(basic) === 1 ? RED : YELLOW,
      params: { areaMu: Number(areaMu) },
      on: foundOn,
      township,
      department: OURS,
    })),
})

export const redLineBreached = defineAlert({
  code: 'red-line.breached',
  title: { zh: '压占永久基本农田控制线', en: 'The permanent basic farmland line is breached' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; name: string; township: string; overlapMu: number; checkedOn: string }>(
        `SELECT id, name, township, overlapMu, checkedOn FROM red_line_check
          WHERE checkedOn <= ? AND overlapMu > 0 AND (lawfulOn IS NULL OR lawfulOn > ?) AND (clearedOn IS NULL OR clearedOn > ?)`,
        [asOf, asOf, asOf],
      )
    ).map(({ id, name, township, overlapMu, checkedOn }) => ({
      subjectType: 'RedLineCheck',
      subjectId: id,
      label: name,
      severity: RED,
      params: { overlapMu: Number(overlapMu) },
      on: checkedOn,
      township,
      department: OURS,
    })),
})

export const occupationRatio = defineAlert({
  code: 'satellite-patch.occupation-ratio',
  title: { zh: '违法占用耕地比例超预警线', en: 'Share of unlawfully occupied farmland above the warning line' },
  async find({ db, asOf }) {
    const { ratio } = boardOf(null, await patchSums(db, asOf, WHOLE))
    const state = ratioState(ratio)
    if (state === 'GREEN') return []
    const params = { ratio, warningAt: WARNING_RATIO, lineAt: LINE_RATIO }
    const severity = state === 'RED' ? RED : YELLOW
    return [{ subjectType: 'County', subjectId: 'county', label: asOf.slice(0, 4), severity, params, department: OURS }]
  },
})

const NEAR = 10
export const patchDeadline = defineAlert({
  code: 'satellite-patch.deadline',
  title: { zh: '卫片图斑临近或超过举证期限', en: 'Evidence for a satellite patch is due' },
  find: async ({ db, asOf }) =>
    (
      await db.sql<{ id: string; number: string; township: string; dueOn: string; stage: string }>(
        `SELECT id, number, township, dueOn, stage FROM satellite_patch
          WHERE receivedOn <= ? AND dueOn <= ? AND (evidencedOn IS NULL OR evidencedOn > ?)`,
        [asOf, addDays(asOf, NEAR), asOf],
      )
    ).map(({ id, number, township, dueOn, stage }) => ({
      subjectType: 'SatellitePatch',
      subjectId: id,
      label: number,
      severity: dueOn < asOf ? RED : YELLOW,
      params: { stage },
      on: dueOn,
      township,
      department: OURS,
    })),
})
