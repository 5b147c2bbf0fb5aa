import type { Context } from '@tongchou/service-kit'
import { FarmlandArea, FarmlandAreaReason } from '../farmland/farmland-area.entity.ts'
import { FarmlandBaseline } from '../farmland/farmland-baseline.entity.ts'
import { FarmlandDuty } from '../farmland/farmland-duty.entity.ts'
import { FarmlandUse, FarmlandUseChange } from '../farmland/farmland-use-change.entity.ts'
import { RedLineCheck, RedLineSubject } from '../farmland/red-line-check.entity.ts'
import { FarmlandSurvey } from '../farmland-survey/farmland-survey.entity.ts'
import { HighStandardFarmland } from '../high-standard-farmland/high-standard-farmland.entity.ts'
import { DEMO, type DemoPlace, placeOf, PLACES } from './places.demo.ts'

const SURVEYED = '2021-12-31'
const SURVEY_DOCUMENT = '2021年度国土变更调查成果（演示）'
const BETTER_SHARE = 0.4
/** Duty as a share of the survey: what is above it is to spare. */
const DUTY_SHARE = 0.985

const round = (area: number): number => Math.round(area * 10) / 10
const { OCCUPATION, SUPPLEMENT, QUALITY_RAISED } = FarmlandAreaReason

/** Changes of the year: township, basic, which of its two grades, 亩 more or less, from, reason, document. */
const CHANGES: readonly (readonly [string, boolean, 0 | 1, number, string, FarmlandAreaReason, string])[] = [
  ['101', false, 1, -186.4, '2022-04-20', OCCUPATION, '甘政国土发〔2022〕118号'],
  ['106', false, 1, -92.5, '2022-05-16', OCCUPATION, '甘政国土发〔2022〕164号'],
  ['102', false, 1, 148, '2022-07-12', SUPPLEMENT, '补充耕地项目验收〔2022〕3号'],
  ['204', false, 1, 176.5, '2022-07-28', SUPPLEMENT, '补充耕地项目验收〔2022〕5号'],
]

interface Part {
  readonly place: DemoPlace
  readonly basic: boolean
  readonly better: 0 | 1
  readonly area: number
}

const partsOf = (place: DemoPlace): Part[] =>
  [true, false].flatMap((basic) => {
    const whole = basic ? place.basic : place.farmland - place.basic
    const better = round(whole * BETTER_SHARE)
    return [
      { place, basic, better: 0 as const, area: better },
      { place, basic, better: 1 as const, area: round(whole - better) },
    ]
  })

/** What a part is from the survey on, and after its change. */
function areasOf({ place, basic, better, area }: Part) {
  const grade = place.grade + (better === 0 ? -1 : 1)
  const facts = { township: place.code, basic, qualityGrade: grade }
  const change = CHANGES.find(
    ([code, isBasic, which]) => place.code.endsWith(code) && isBasic === basic && which === better,
  )
  const surveyed = {
    ...facts,
    areaMu: area,
    fromDay: SURVEYED,
    reason: FarmlandAreaReason.SURVEY,
    document: SURVEY_DOCUMENT,
  }
  if (!change) return [{ ...surveyed, untilDay: null }]
  const [, , , more, from, reason, document] = change
  return [
    { ...surveyed, untilDay: from },
    { ...facts, areaMu: round(area + more), fromDay: from, untilDay: null, reason, document },
  ]
}

/** 霍城新庄's basic farmland rises by a grade once its works were accepted. */
const RAISED = 640
function raised() {
  const place = placeOf('103')
  const poorer = partsOf(place).find(({ basic, better }) => basic && better === 1)
  const before = poorer?.area ?? 0
  const facts = { township: place.code, basic: true, reason: QUALITY_RAISED, document: '高标准农田竣工验收〔2022〕2号' }
  const from = '2022-08-29'
  return {
    ended: { ...facts, qualityGrade: place.grade + 1, areaMu: before - RAISED, fromDay: from, untilDay: null },
    gained: { ...facts, qualityGrade: place.grade, areaMu: RAISED, fromDay: from, untilDay: null },
    from,
  }
}

const gradeOf = (place: DemoPlace): number => place.grade + 1 - 2 * BETTER_SHARE

async function loadAreas(ctx: Context): Promise<void> {
  await ctx.createMany(
    FarmlandBaseline,
    [2020, 2021].flatMap((year) =>
      PLACES.map((place) => ({
        township: place.code,
        year,
        farmlandMu: place.farmland,
        basicFarmlandMu: place.basic,
        qualityGrade: gradeOf(place),
        farmlandDutyMu: round(place.farmland * DUTY_SHARE),
        basicFarmlandDutyMu: round(place.basic * DUTY_SHARE),
        document: `${year}年度国土变更调查成果（演示）`,
      })),
    ),
    DEMO,
  )
  const { ended, gained, from } = raised()
  const areas = PLACES.flatMap(partsOf).flatMap(areasOf)
  const isRaised = (area: (typeof areas)[number]) =>
    area.township === ended.township && area.basic && area.qualityGrade === ended.qualityGrade
  await ctx.createMany(
    FarmlandArea,
    [...areas.map((area) => (isRaised(area) ? { ...area, untilDay: from } : area)), ended, gained],
    DEMO,
  )
}

const { BUILDING, ORCHARD, FOREST, POND, ROAD } = FarmlandUse
/** Township, village, place, 亩, to, basic, found, approved, document, restored. */
const USES: readonly (readonly [
  string,
  string,
  string,
  number,
  FarmlandUse,
  boolean,
  string,
  string | null,
  string | null,
])[] = [
  ['101', '北滩村', '北滩村三社路东地块', 2.6, BUILDING, false, '2022-03-18', null, '2022-05-30'],
  ['106', '城西村', '城西村养殖小区东侧', 4.1, BUILDING, false, '2022-04-22', '2022-06-15', null],
  ['103', '泉头村', '泉头村果园扩种地块', 6.8, ORCHARD, false, '2022-07-05', null, '2022-08-12'],
  ['105', '窑坡村', '窑坡村河滩林带地块', 11.2, FOREST, false, '2022-06-14', null, null],
  ['102', '芦堡村', '芦堡村鱼塘地块', 3.4, POND, true, '2022-07-06', null, null],
  ['203', '硖口村', '硖口村通村道路加宽段', 1.9, ROAD, false, '2022-07-19', '2022-08-02', null],
]

/** Township, village, name, kind, subject, 亩 within the line, checked, lawful, cleared. */
const CHECKS: readonly (readonly [string, string, string, number, string, string | null, string | null])[] = [
  ['106', '国道连接线改建工程', 'prj-2022-022', 3.2, '2022-03-02', '2022-03-28', null],
  ['204', '百万千瓦风光基地一期', 'prj-2022-014', 0, '2022-02-24', null, null],
  ['105', '奶牛养殖示范牧场', 'prj-2022-056', 1.4, '2022-05-06', null, '2022-07-08'],
  ['103', '抽水蓄能电站前期工程', 'prj-2022-060', 0, '2022-06-20', null, null],
]

async function loadUse(ctx: Context): Promise<void> {
  await ctx.createMany(
    FarmlandUseChange,
    USES.map(([code, village, where, areaMu, toUse, inBasicFarmland, foundOn, approvedOn, restoredOn]) => ({
      township: placeOf(code).code,
      village,
      place: where,
      areaMu,
      toUse,
      inBasicFarmland,
      foundOn,
      approvedOn,
      approvalDocument: approvedOn ? `设施农用地备案〔2022〕${approvedOn.slice(5, 7)}号` : null,
      restoredOn,
    })),
    DEMO,
  )
  await ctx.createMany(
    RedLineCheck,
    CHECKS.map(([code, name, projectId, overlapMu, checkedOn, lawfulOn, clearedOn]) => ({
      subjectKind: RedLineSubject.PROJECT,
      projectId,
      parcelCode: null,
      name,
      township: placeOf(code).code,
      checkedOn,
      overlapMu,
      lawfulDocument: lawfulOn ? '永久基本农田占用批复〔2022〕1号' : null,
      lawfulOn,
      clearedOn,
    })),
    DEMO,
  )
}

async function loadDuties(ctx: Context): Promise<void> {
  const letters = PLACES.flatMap((place, index) =>
    [null, ...place.villages].map((village, at) => {
      const share = village === null ? 1 : 1 / place.villages.length
      const signedOn = index === 7 && at === 2 ? null : '2022-03-25'
      const checkedOn = signedOn && at < 3 ? '2022-07-20' : null
      return {
        township: place.code,
        village,
        year: 2022,
        farmlandMu: round(place.farmland * DUTY_SHARE * share),
        basicFarmlandMu: round(place.basic * DUTY_SHARE * share),
        signatory: village === null ? '乡镇主要负责人' : `${village}主任`,
        signedOn,
        document: signedOn ? `耕保责任书〔2022〕${index + 1}-${at}号` : null,
        checkedOn,
        passed: checkedOn ? !(index === 4 && at === 1) : null,
        checkNote: null,
      }
    }),
  )
  await ctx.createMany(FarmlandDuty, letters, DEMO)
  await ctx.createMany(
    FarmlandSurvey,
    PLACES.slice(0, 6).map((place) => ({
      township: place.code,
      period: '2022-08',
      farmlandMu: place.code.endsWith('101') ? place.farmland - 189 : place.farmland,
      basicFarmlandMu: place.basic,
      note: place.code.endsWith('101') ? '新增占用2.6亩待核' : null,
      reported: false,
    })),
    DEMO,
  )
}

/** The three that the year's plan names, and one of last year. */
const WORKS: readonly (readonly [string, string, string | null, number, number, string | null, string | null])[] = [
  ['霍城新庄高标准基本农田', '103', 'prj-2022-034', 2022, 4200, '2022-08-22', '2022-08-29'],
  ['陈户岸头高标准基本农田', '104', 'prj-2022-035', 2022, 3800, null, null],
  ['东乐静安高标准基本农田', '106', 'prj-2022-036', 2022, 3900, null, null],
  ['位奇芦堡高标准基本农田', '102', null, 2021, 3500, '2021-09-28', '2021-10-20'],
]

const loadWorks = (ctx: Context): Promise<unknown> =>
  ctx.createMany(
    HighStandardFarmland,
    WORKS.map(([name, code, projectId, planYear, areaMu, completedOn, acceptedOn]) => ({
      name,
      township: placeOf(code).code,
      projectId,
      planYear,
      areaMu,
      works: '土地平整、渠系衬砌、高效节水灌溉、田间道路和农田防护林',
      completedOn,
      acceptedOn,
      acceptanceDocument: acceptedOn ? `高标准农田竣工验收〔${planYear}〕2号` : null,
      inUseOn: planYear === 2021 ? '2022-03-20' : null,
      yieldGain: planYear === 2021 ? 86 : null,
      waterSaved: planYear === 2021 ? 110 : null,
      benefitNote: planYear === 2021 ? '亩均增产86公斤，亩均节水110立方米' : null,
    })),
    DEMO,
  )

export async function loadFarmland(ctx: Context): Promise<void> {
  await loadAreas(ctx)
  await loadUse(ctx)
  await loadDuties(ctx)
  await loadWorks(ctx)
}
