import { addDays, type Context, daysBetween } from '@tongchou/service-kit'
import { FloodSeason } from '../geohazard/flood-season.entity.ts'
import { GeohazardDrill } from '../geohazard/geohazard-drill.entity.ts'
import { GeohazardDuty } from '../geohazard/geohazard-duty.entity.ts'
import { keptTelephoneOf } from '../geohazard/duty-telephone.ts'
import { GeohazardEvent } from '../geohazard/geohazard-event.entity.ts'
import { GeohazardPlan, GeohazardPlanKind } from '../geohazard/geohazard-plan.entity.ts'
import {
  GeohazardNotice,
  GeohazardWarning,
  GeohazardWarningLevel,
} from '../geohazard-warning/geohazard-warning.entity.ts'
import { GeohazardKind, HazardPoint, HazardPointStage, HazardPointStep } from '../hazard-point/hazard-point.entity.ts'
import { keptTelephonesOf } from '../hazard-point/point-telephones.ts'
import { HazardFinding, HazardWatch } from '../hazard-watch/hazard-watch.entity.ts'
import { TenHaveCriterion } from '../ten-have/ten-have-criterion.entity.ts'
import { CRITERIA_LIST } from './ten-have.demo.ts'
import { DEMO, PLACES, placeOf, spotIn, WAN } from './places.demo.ts'

const { LANDSLIDE, COLLAPSE, DEBRIS_FLOW, SUBSIDENCE, UNSTABLE_SLOPE } = GeohazardKind
const { MONITORED, ALERT, EVACUATED, TREATED, DELISTED } = HazardPointStage

/** Township, village, what, kind, households, people, property in 万元, stage. */
const POINTS: readonly (readonly [string, string, string, GeohazardKind, number, number, number, HazardPointStage])[] =
  [
    ['105', '前山村', '前山沟泥石流', DEBRIS_FLOW, 38, 146, 860, MONITORED],
    ['105', '上山村', '上山梁滑坡', LANDSLIDE, 22, 84, 420, MONITORED],
    ['105', '窑坡村', '窑坡崖崩塌', COLLAPSE, 6, 21, 130, MONITORED],
    ['103', '双湖村', '双湖沟泥石流', DEBRIS_FLOW, 45, 172, 980, ALERT],
    ['103', '泉头村', '泉头沟泥石流', DEBRIS_FLOW, 31, 118, 610, MONITORED],
    ['103', '东关村', '东关坡不稳定斜坡', UNSTABLE_SLOPE, 9, 33, 180, MONITORED],
    ['203', '硖口村', '硖口崖崩塌', COLLAPSE, 14, 52, 260, MONITORED],
    ['203', '焦湾村', '焦湾沟泥石流', DEBRIS_FLOW, 27, 96, 540, MONITORED],
    ['203', '祝庄村', '祝庄滑坡', LANDSLIDE, 11, 40, 210, TREATED],
    ['204', '周庄村', '周庄沟泥石流', DEBRIS_FLOW, 19, 71, 390, MONITORED],
    ['204', '巴寨村', '巴寨梁滑坡', LANDSLIDE, 8, 29, 160, MONITORED],
    ['102', '孙家营村', '孙家营沟泥石流', DEBRIS_FLOW, 24, 90, 470, MONITORED],
    ['102', '二十里堡村', '二十里堡不稳定斜坡', UNSTABLE_SLOPE, 5, 18, 95, MONITORED],
    ['106', '大寨村', '大寨沟泥石流', DEBRIS_FLOW, 16, 58, 330, MONITORED],
    ['106', '静安村', '静安采空塌陷', SUBSIDENCE, 12, 47, 380, MONITORED],
    ['101', '红寺湖村', '红寺湖沟泥石流', DEBRIS_FLOW, 33, 127, 720, MONITORED],
    ['101', '北滩村', '北滩沟泥石流', DEBRIS_FLOW, 18, 69, 350, EVACUATED],
    ['104', '山湾村', '山湾滑坡', LANDSLIDE, 10, 37, 205, MONITORED],
    ['104', '张家河村', '张家河沟泥石流', DEBRIS_FLOW, 21, 78, 440, MONITORED],
    ['104', '岸头村', '花草滩采空塌陷', SUBSIDENCE, 17, 65, 610, MONITORED],
    ['402', '二场', '马场二场沟泥石流', DEBRIS_FLOW, 13, 49, 290, MONITORED],
    ['402', '三场', '马场三场沟泥石流', DEBRIS_FLOW, 7, 26, 140, MONITORED],
    ['400', '二分场', '农场二分场崩塌', COLLAPSE, 4, 15, 80, DELISTED],
  ]

const SEASON = { fromDay: '2022-05-01', untilDay: '2022-09-30' }
const TODAY = '2022-08-31'
const WATCHERS = '王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢'
/** Index of those that did not send a record today, and since which day two of them were silent. */
const NOT_YET = [2, 6, 10, 12, 17, 21]
const SILENT: Readonly<Record<number, string>> = { 6: '2022-08-30', 12: '2022-08-28' }

const pointId = (index: number): string => `hazard-${index + 1}`

async function loadPoints(ctx: Context): Promise<void> {
  await ctx.createMany(
    HazardPoint,
    POINTS.map(([code, village, name, kind, threatenedHouseholds, threatenedPeople, property, stage], index) => {
      const place = placeOf(code)
      const telephones = {
        watcherTelephone: `1380000${2000 + index}`,
        responsibleTelephone: `1380000${3000 + index}`,
      }
      const since = { ALERT: '2022-08-28', EVACUATED: '2022-08-29', TREATED: '2022-07-12', DELISTED: '2022-06-20' }
      return {
        id: pointId(index),
        code: `6207250${String(index + 1).padStart(4, '0')}`,
        name,
        kind,
        township: place.code,
        village,
        listedOn: index < 21 ? '2019-04-20' : '2020-05-12',
        threatenedHouseholds,
        threatenedPeople,
        threatenedProperty: property * WAN,
        watcher: `${WATCHERS[index]}监测员`,
        responsiblePerson: `${WATCHERS[(index + 7) % WATCHERS.length]}副镇长`,
        ...keptTelephonesOf(ctx, pointId(index), telephones, null),
        cardIssuedOn: index === 12 ? null : '2022-04-18',
        emergencyPlanOn: '2022-05-10',
        emergencyPlanDocument: `隐患点应急预案〔2022〕${index + 1}号`,
        shelter: `${village}村委会广场`,
        ...spotIn(place, index + 31),
        stage,
        stageSince: stage === MONITORED ? '2022-04-20' : since[stage as keyof typeof since],
        treatedOn: stage === TREATED ? since.TREATED : null,
        delistedOn: stage === DELISTED ? since.DELISTED : null,
      }
    }),
    DEMO,
  )
  const steps = POINTS.flatMap(([, , , , , people, , stage], index) => {
    const step = (takenOn: string, to: HazardPointStage, document: string | null = null) => ({
      pointId: pointId(index),
      stage: to,
      takenOn,
      document,
      note: null,
      evacuated: to === EVACUATED ? people : null,
    })
    const first = step('2022-04-20', MONITORED)
    if (stage === ALERT) return [first, step('2022-08-28', ALERT)]
    if (stage === EVACUATED) return [first, step('2022-08-28', ALERT), step('2022-08-29', EVACUATED)]
    if (stage === TREATED) return [first, step('2022-07-12', TREATED, '治理工程验收〔2022〕1号')]
    return stage === DELISTED ? [first, step('2022-06-20', DELISTED, '隐患点核销批复〔2022〕1号')] : [first]
  })
  await ctx.createMany(HazardPointStep, steps, DEMO)
}

function findingOf(index: number, day: string): HazardFinding {
  if ((index === 3 || index === 16) && day >= '2022-08-28') return HazardFinding.MARKED_CHANGE
  if (index === 7 && day >= '2022-08-30') return HazardFinding.MARKED_CHANGE
  return (index * 5 + Number(day.slice(8))) % 17 === 0 ? HazardFinding.SLIGHT_CHANGE : HazardFinding.NORMAL
}

const WATCHED_FROM = '2022-07-01'

async function loadWatches(ctx: Context): Promise<void> {
  const days = Array.from({ length: daysBetween(WATCHED_FROM, TODAY) + 1 }, (_, index) => addDays(WATCHED_FROM, index))
  const records = POINTS.flatMap(([code, , , , , , , stage], index) =>
    days
      .filter((day) => stage !== DELISTED && day < (SILENT[index] ?? (NOT_YET.includes(index) ? TODAY : '9999')))
      .filter((day) => (index * 7 + Number(day.slice(8))) % 41 !== 0 || day > '2022-08-28')
      .map((day) => {
        const isLate = (index * 3 + Number(day.slice(8))) % 29 === 0 && day < TODAY
        const arrivedOn = isLate ? addDays(day, 1) : day
        const hour = String(7 + (index % 4)).padStart(2, '0')
        return {
          pointId: pointId(index),
          township: placeOf(code).code,
          watchedOn: day,
          watchedAt: `${hour}:${index % 2 === 0 ? '15' : '40'}`,
          watcher: `${WATCHERS[index]}监测员`,
          finding: findingOf(index, day),
          rainMm: day >= '2022-08-27' && day <= '2022-08-29' ? 18 + (index % 9) : 0,
          crackMm: index % 5 === 1 ? 12 : null,
          note: null,
          arrivedOn,
          arrivedAt: new Date(Date.parse(`${arrivedOn}T${isLate ? '12' : hour}:50:00+08:00`)),
          clientKey: `demo-${index}-${day}`,
        }
      }),
  )
  await ctx.createMany(HazardWatch, records, DEMO)
}

async function loadWarnings(ctx: Context): Promise<void> {
  const issue = (
    number: string,
    level: GeohazardWarningLevel,
    issuedOn: string,
    validUntil: string,
    rainMm: number,
    liftedOn: string | null,
  ) =>
    ctx.create(
      GeohazardWarning,
      { number, level, issuedOn, validUntil, rainMm, basis: `未来24小时降水${rainMm}毫米，地灾气象风险较高`, liftedOn },
      DEMO,
    )
  const { YELLOW, ORANGE } = GeohazardWarningLevel
  const july = await issue('地灾预警〔2022〕3号', YELLOW, '2022-07-15', '2022-07-16', 32, '2022-07-17')
  const august = await issue('地灾预警〔2022〕5号', ORANGE, '2022-08-30', '2022-09-01', 46, null)
  const warned = POINTS.flatMap((point, index) =>
    ['103', '105', '203', '101'].includes(point[0]) ? [{ point, index }] : [],
  )
  await ctx.createMany(
    GeohazardNotice,
    [july, august].flatMap((warning) =>
      warned.map(({ point: [code], index }) => {
        const isOpen = warning === august && (index === 6 || index === 2)
        return {
          warningId: warning.id,
          pointId: pointId(index),
          township: placeOf(code).code,
          watcher: `${WATCHERS[index]}监测员`,
          confirmedOn: isOpen ? null : warning.issuedOn,
          confirmedBy: isOpen ? null : `${WATCHERS[index]}监测员`,
          measure: isOpen ? null : '已通知受威胁户，加密巡查',
        }
      }),
    ),
    DEMO,
  )
}

async function loadPrevention(ctx: Context): Promise<void> {
  await ctx.createMany(
    FloodSeason,
    [2021, 2022].map((year) => ({
      year,
      fromDay: SEASON.fromDay.replace('2022', String(year)),
      untilDay: SEASON.untilDay.replace('2022', String(year)),
      plansDueOn: `${year}-05-31`,
    })),
    DEMO,
  )
  const plan = (
    kind: GeohazardPlanKind,
    township: string | null,
    title: string,
    publishedOn: string,
    index: number,
  ) => ({
    kind,
    year: 2022,
    township,
    title,
    publishedOn,
    document: `地灾防治〔2022〕${index + 1}号`,
    reviewedOn: null,
  })
  await ctx.createMany(
    GeohazardPlan,
    [
      plan(GeohazardPlanKind.PREVENTION, null, '2022年度地质灾害防治方案', '2022-05-12', 0),
      plan(GeohazardPlanKind.EMERGENCY, null, '突发地质灾害应急预案', '2022-05-18', 1),
      ...PLACES.map(({ code }, index) =>
        plan(GeohazardPlanKind.EMERGENCY, code, '乡镇突发地质灾害应急预案', addDays('2022-05-16', index), index + 2),
      ),
    ],
    DEMO,
  )
  await ctx.createMany(
    GeohazardDrill,
    [0, 3, 6, 11, 15].map((index, order) => ({
      township: placeOf(POINTS[index]![0]).code,
      pointId: pointId(index),
      heldOn: addDays('2022-05-20', order * 13),
      topic: `${POINTS[index]![2]}避险转移演练`,
      participants: POINTS[index]![5],
      minutes: 22 + order * 3,
      document: `演练总结〔2022〕${order + 1}号`,
    })),
    DEMO,
  )
  await ctx.createMany(
    GeohazardEvent,
    [
      {
        township: placeOf('103').code,
        pointId: pointId(4),
        happenedOn: '2022-07-16',
        kind: DEBRIS_FLOW,
        deaths: 0,
        injured: 0,
        evacuated: 118,
        propertyLoss: 38 * WAN,
        description: '泉头沟泥石流冲毁便道和林带，群众提前转移，无人员伤亡',
      },
    ],
    DEMO,
  )
  const nights = Array.from({ length: 14 }, (_, index) => addDays('2022-08-22', index))
  await ctx.createMany(
    GeohazardDuty,
    nights.flatMap((dutyOn, night) =>
      [null, placeOf('103').code, placeOf('105').code].map((township, at) => ({
        id: `duty-${night}-${at}`,
        township,
        dutyOn,
        leader: township === null ? '带班局领导' : '带班镇领导',
        person: `${WATCHERS[(night + at * 5) % WATCHERS.length]}值班员`,
        ...keptTelephoneOf(ctx, `duty-${night}-${at}`, `1380000${4000 + at}`, null),
        present: dutyOn > TODAY ? null : !(dutyOn === '2022-08-27' && at === 2),
      })),
    ),
    DEMO,
  )
  await ctx.createMany(TenHaveCriterion, CRITERIA_LIST, DEMO)
}

export async function loadHazards(ctx: Context): Promise<void> {
  await loadPoints(ctx)
  await loadWatches(ctx)
  await loadWarnings(ctx)
  await loadPrevention(ctx)
}
