import { addDays, chanceFrom, type Context } from '@tongchou/service-kit'
import {
  CriterionArea,
  LitterFreeTask,
  SanitaryCriterion,
  SanitarySelfCheck,
} from '../sanitation/sanitary-criterion.entity.ts'
import { RubbishPoint, RubbishState, RubbishSurvey, VillageInspection } from '../sanitation/village-rubbish.entity.ts'
import { CRITERIA } from './sanitation-criteria.ts'
import { type DemoVillage, demoVillages } from './villages.demo.ts'

const CHECK_DAYS = ['2022-03-28', '2022-06-27', '2022-07-28', '2022-08-26']
const FULL_SCORE = 20
const PASS_SCORE = 16

/** Four rounds of self-checks; a criterion is met from the month that its list says. */
function checksOf(index: number, metFrom: string | null) {
  const chance = chanceFrom(index * 23 + 11)
  return CHECK_DAYS.map((checkedOn) => {
    const met = metFrom !== null && checkedOn.slice(0, 7) >= metFrom
    return {
      criterionId: `criterion-${index + 1}`,
      checkedOn,
      checkedBy: '创卫办自查组（演示）',
      score: met ? chance.whole(PASS_SCORE, FULL_SCORE) : chance.whole(8, PASS_SCORE - 1),
      met,
      evidence: met ? `创卫卷宗第${index + 1}卷` : null,
      gap: met ? null : '现场与资料尚有缺项，正在整改',
    }
  })
}

const MONTHS = ['2022-04', '2022-05', '2022-06', '2022-07', '2022-08']
const FOUND = ['村口柴草乱堆', '渠道内有漂浮垃圾', '户前粪堆未清', '垃圾桶满溢未清运', '废旧农膜未回收']

function inspectionsOf({ id: villageId, township }: DemoVillage, index: number) {
  const chance = chanceFrom(index * 13 + 5)
  return MONTHS.map((month, nth) => {
    const inspectedOn = `${month}-${String(8 + (index % 18)).padStart(2, '0')}`
    const score = Math.min(98, 72 + nth * 3 + chance.whole(0, 14) - (index % 5 === 4 ? 6 : 0))
    const isWrong = score < 84
    const isLeft = isWrong && nth >= 3 && index % 6 === 4
    const wrong = isWrong
      ? {
          findings: chance.pick(FOUND),
          remedyDueOn: addDays(inspectedOn, 7),
          remediedOn: isLeft ? null : addDays(inspectedOn, 5),
        }
      : { findings: null, remedyDueOn: null, remediedOn: null }
    const photo = `CJ-${index + 1}-${nth + 1}`
    return { villageId, township, inspectedOn, inspector: '县环境整治办检查组（演示）', score, photo, ...wrong }
  }).map((row) => (row.remediedOn !== null && row.remediedOn > '2022-08-31' ? { ...row, remediedOn: null } : row))
}

const SPOTS = ['村东河滩', '村北废弃砖窑', '老涝坝', '村西树林带', '旧打麦场', '公路涵洞旁']

/** One or two heaps in most villages: gone, reported cleared, sent back, or still lying there. */
function pointsOf({ id: villageId, township }: DemoVillage, index: number) {
  const count = index % 4 === 0 ? 2 : index % 9 === 8 ? 0 : 1
  return Array.from({ length: count }, (_, nth) => {
    const serial = index * 2 + nth
    const foundOn = addDays('2022-03-20', (index * 3) % 40)
    const clearedOn = addDays(foundOn, 30 + ((index * 7) % 85))
    const fate = serial % 11
    const isLeft = fate === 3 || fate === 8
    const isWaiting = fate === 6
    const state = isLeft ? RubbishState.FOUND : isWaiting ? RubbishState.CLEARED : RubbishState.VERIFIED
    const verifiedOn = state === RubbishState.VERIFIED ? addDays(clearedOn, 6) : null
    const isSentBack = fate === 8
    return {
      villageId,
      township,
      place: SPOTS[serial % SPOTS.length]!,
      volume: 8 + ((serial * 5) % 60),
      foundOn,
      photoBefore: `LJ-${serial + 1}-1`,
      dueOn: addDays(foundOn, serial % 3 === 0 ? 180 : 90),
      state,
      clearedOn: isLeft && !isSentBack ? null : clearedOn,
      photoAfter: isLeft && !isSentBack ? null : `LJ-${serial + 1}-2`,
      verifiedOn,
      verifiedBy: verifiedOn === null ? null : '城管局复核员（演示）',
      failedChecks: isSentBack ? 1 : 0,
    }
  })
}

const TASKS: readonly (readonly [
  year: number,
  title: string,
  department: string,
  dueOn: string,
  doneOn: string | null,
])[] = [
  [1, '建立“户分类、村收集、乡镇转运、县处理”体系', 'urban-management', '2021-12-31', '2021-12-20'],
  [1, '国省道、铁路沿线两侧可视范围垃圾集中清理', 'urban-management', '2021-10-31', '2021-10-26'],
  [1, '农业废弃物、废旧农膜回收网点覆盖各乡镇', 'agriculture-rural', '2021-12-31', '2022-01-14'],
  [2, '村庄陈年垃圾全面排查建账', 'urban-management', '2022-05-31', '2022-05-25'],
  [2, '河道、渠道、涝坝漂浮垃圾集中整治', 'water-affairs', '2022-07-31', null],
  [2, '集镇农贸市场环境卫生达标', 'market-regulation', '2022-09-30', null],
  [2, '农村生活垃圾收运车辆与垃圾桶配备到位', 'urban-management', '2022-10-31', null],
  [3, '村规民约纳入门前三包，保洁员队伍稳定运行', 'agriculture-rural', '2023-06-30', null],
  [3, '全域无垃圾长效管护机制验收', 'urban-management', '2023-12-31', null],
]

/** Criteria with four rounds of self-checks, villages checked each month, old rubbish on its way out, the three years' tasks. */
export async function loadSanitation(ctx: Context): Promise<void> {
  const criteria = CRITERIA.map(({ area, title, department }, index) => ({
    id: `criterion-${index + 1}`,
    code: `${Object.values(CriterionArea).indexOf(area) + 1}.${String(index + 1).padStart(2, '0')}`,
    area,
    title,
    department,
    fullScore: FULL_SCORE,
    passScore: PASS_SCORE,
    dueOn: index % 5 === 3 ? '2022-09-20' : '2022-11-30',
    adoptedOn: '2022-01-10',
  }))
  await ctx.createMany(SanitaryCriterion, criteria, 'demo.loaded')
  const checks = CRITERIA.flatMap(({ metFrom }, index) => checksOf(index, metFrom))
  await ctx.createMany(SanitarySelfCheck, checks, 'demo.loaded')
  const tasks = TASKS.map(([actionYear, title, department, dueOn, doneOn], index) => {
    const evidence = doneOn === null ? null : `全域无垃圾台账〔${index + 1}〕`
    return { actionYear, title, department, dueOn, doneOn, evidence }
  })
  await ctx.createMany(LitterFreeTask, tasks, 'demo.loaded')
  await ctx.createMany(VillageInspection, demoVillages.flatMap(inspectionsOf), 'demo.loaded')
  const surveyed = demoVillages.filter((_, index) => index % 12 !== 10)
  const surveys = surveyed.map(({ id, township }, index) => ({
    villageId: id,
    township,
    surveyedOn: addDays('2022-03-18', (index * 3) % 40),
    surveyedBy: '县排查组（演示）',
  }))
  await ctx.createMany(RubbishSurvey, surveys, 'demo.loaded')
  await ctx.createMany(RubbishPoint, demoVillages.flatMap(pointsOf), 'demo.loaded')
}
