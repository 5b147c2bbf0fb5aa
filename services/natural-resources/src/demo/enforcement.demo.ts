import { addDays, chanceFrom, type Context } from '@tongchou/service-kit'
import { GreenhouseCase, GreenhouseStage } from '../greenhouse/greenhouse-case.entity.ts'
import { MineralInspection, MineralRight, MineralRightKind } from '../mineral/mineral-right.entity.ts'
import { EnforcementKind, EnforcementShare, LandPatrol, LandPatrolKind } from '../patrol/land-patrol.entity.ts'
import {
  SatellitePatch,
  SatellitePatchStage,
  SatellitePatchVerdict,
} from '../satellite-patch/satellite-patch.entity.ts'
import {
  LandViolation,
  LandViolationKind,
  LandViolationSource,
  LandViolationStage,
  LandViolationStep,
} from '../violation/land-violation.entity.ts'
import { DEMO, PLACES, spotIn, WAN } from './places.demo.ts'

const { FOUND, FILED, ORDERED, RECTIFIED, PENALISED, REFERRED, CLOSED } = LandViolationStage
const WAYS: readonly (readonly LandViolationStage[])[] = [
  [FILED, ORDERED, RECTIFIED, CLOSED],
  [FILED, ORDERED, PENALISED, CLOSED],
  [FILED, ORDERED, RECTIFIED, CLOSED],
  [FILED, ORDERED, PENALISED],
  [FILED, REFERRED],
  [FILED, ORDERED],
  [FILED, ORDERED, RECTIFIED],
]
const KINDS = Object.values(LandViolationKind)
const SOURCES = Object.values(LandViolationSource)
const CASES = 24
const STEP_DAYS = 13
const CASE_DAYS = 60

interface DemoCase {
  readonly number: number
  readonly id: string
  readonly foundOn: string
  readonly steps: readonly { readonly stage: LandViolationStage; readonly on: string }[]
}

/** Found through the year, every step about a fortnight after the one before, as far as August has come. */
function caseOf(number: number): DemoCase {
  const foundOn = addDays('2022-01-12', number * 9)
  const way = number === CASES - 1 ? [] : WAYS[number % WAYS.length]!
  const steps = way
    .map((stage, index) => ({ stage, on: addDays(foundOn, (index + 1) * STEP_DAYS) }))
    .filter(({ on }) => on <= '2022-08-31')
  return { number, id: `violation-${number + 1}`, foundOn, steps }
}

const PLACE_WORDS = ['砂石料堆场', '彩钢棚', '农家院扩建', '养殖棚舍', '施工便道', '临时拌合站', '采石点']
const LAWFUL_ENDS: readonly LandViolationStage[] = [RECTIFIED, PENALISED, REFERRED]

async function loadViolations(ctx: Context): Promise<void> {
  const cases = Array.from({ length: CASES }, (_, number) => caseOf(number))
  await ctx.createMany(
    LandViolation,
    cases.map(({ number, id, foundOn, steps }) => {
      const place = PLACES[number % PLACES.length]!
      const areaMu = 0.8 + ((number * 7) % 23) / 4
      const last = steps.at(-1)
      return {
        id,
        number: `山自然资执〔2022〕${number + 1}号`,
        kind: KINDS[number % KINDS.length]!,
        source: SOURCES[number % SOURCES.length]!,
        township: place.code,
        place: `${place.villages[number % place.villages.length]}${PLACE_WORDS[number % PLACE_WORDS.length]}`,
        party: `当事人${number + 1}（演示）`,
        projectId: number === 5 ? 'prj-2022-051' : null,
        parcelId: null,
        areaMu,
        farmlandMu: number % 3 === 0 ? areaMu : areaMu / 2,
        foundOn,
        dueOn: addDays(foundOn, CASE_DAYS),
        evidence: '现场照片、勘测定界图、询问笔录',
        ...spotIn(place, number + 7),
        stage: last?.stage ?? FOUND,
        stageSince: last?.on ?? foundOn,
        handledOn: steps.find(({ stage }) => LAWFUL_ENDS.includes(stage))?.on ?? null,
        referredTo: last?.stage === REFERRED ? (number % 2 === 0 ? 'public-security' : 'discipline-inspection') : null,
        closedOn: last?.stage === CLOSED ? last.on : null,
      }
    }),
    DEMO,
  )
  await ctx.createMany(
    LandViolationStep,
    cases.flatMap(({ id, number, steps }) =>
      steps.map(({ stage, on }, index) => ({
        violationId: id,
        stage,
        takenOn: on,
        document: `${{ FILED: '立案呈批表', ORDERED: '责令停止违法行为通知书', RECTIFIED: '整改验收表', PENALISED: '行政处罚决定书', REFERRED: '案件移送书', CLOSED: '结案报告', FOUND: '线索登记表' }[stage]}〔2022〕${number * 4 + index + 1}号`,
        note: null,
        fine: stage === PENALISED ? ((number % 4) + 1 > 2 ? 3 * WAN : WAN) : null,
      })),
    ),
    DEMO,
  )
}

const { LEGAL, ILLEGAL, FALSE_CHANGE } = SatellitePatchVerdict
const PATCHES = 46

function patchOf(number: number) {
  const place = PLACES[(number * 3) % PLACES.length]!
  const isLast = number >= 34
  const receivedOn = isLast ? '2022-08-08' : number < 16 ? '2022-03-10' : '2022-05-20'
  const dueOn = addDays(receivedOn, isLast ? (number % 2 === 0 ? 30 : 45) : 60)
  const verdict = number % 6 === 0 ? ILLEGAL : number % 4 === 1 ? FALSE_CHANGE : LEGAL
  const isChecked = !isLast || number < 39
  const checkedOn = isChecked ? addDays(receivedOn, 8 + (number % 9)) : null
  const areaMu = Number((1.2 + ((number * 11) % 37) / 3).toFixed(1))
  const farmlandMu = verdict === FALSE_CHANGE ? 0 : Number((areaMu * (verdict === ILLEGAL ? 0.5 : 0.7)).toFixed(1))
  const evidencedOn = isLast || number === 30 ? null : addDays(receivedOn, 34 + (number % 12))
  const rectifiedOn = verdict === ILLEGAL && evidencedOn && number % 12 === 0 ? addDays(receivedOn, 30) : null
  const isCase = checkedOn !== null && verdict === ILLEGAL
  const stage = !checkedOn
    ? SatellitePatchStage.RECEIVED
    : evidencedOn && (verdict !== ILLEGAL || rectifiedOn)
      ? SatellitePatchStage.CLOSED
      : isCase
        ? SatellitePatchStage.CASE
        : SatellitePatchStage.CHECKED
  const isGiven = stage === SatellitePatchStage.CLOSED
  return {
    number: `620725-2022-${String(number + 1).padStart(3, '0')}`,
    batch: isLast ? '2022年三季度卫片' : number < 16 ? '2022年一季度卫片' : '2022年二季度卫片',
    township: place.code,
    place: `${place.villages[number % place.villages.length]}图斑`,
    areaMu,
    farmlandMu,
    receivedOn,
    dueOn,
    ...spotIn(place, number + 19),
    stage,
    verdict: checkedOn ? verdict : null,
    checkedOn,
    checkNote: checkedOn ? '套合用地批复、土地利用现状和实地核查' : null,
    violationId: isCase ? `violation-${1 + (number % 20)}` : null,
    rectifiedOn,
    evidencedOn: isGiven ? evidencedOn : null,
    evidenceDocument: isGiven ? '图斑举证材料' : null,
    closedOn: isGiven && evidencedOn ? addDays(evidencedOn, 5) : null,
  }
}

const GREENHOUSES = 17

function greenhouseOf(number: number) {
  const place = PLACES[(number * 3 + 1) % 8]!
  const foundOn = addDays('2021-11-10', number * 11)
  const isOpen = number >= 15
  const acceptedOn = isOpen ? null : addDays(foundOn, 64 + number * 3)
  const isBack = number === 9
  const isAccepted = acceptedOn !== null && acceptedOn <= '2022-08-31'
  return {
    township: place.code,
    village: place.villages[number % place.villages.length]!,
    holder: `经营户${number + 1}（演示）`,
    areaMu: 0.3 + (number % 5) / 5,
    finding: '设施大棚内建看护房超标、硬化地面用于居住经营',
    foundOn,
    dueOn: addDays(foundOn, 120),
    stage: isBack
      ? GreenhouseStage.REBOUND
      : isAccepted
        ? GreenhouseStage.ACCEPTED
        : number === 16
          ? GreenhouseStage.FOUND
          : GreenhouseStage.RECTIFYING,
    action: number === 16 ? null : '拆除超标看护房，清除硬化地面，恢复农业生产',
    rectifiedOn: isAccepted ? addDays(foundOn, 55) : null,
    acceptedOn: isAccepted ? acceptedOn : null,
    acceptedBy: isAccepted ? '县自然资源局、农业农村局联合验收组' : null,
    recheckedOn: isAccepted && number < 8 ? '2022-08-10' : null,
    reboundOn: isBack ? '2022-08-17' : null,
  }
}

const SHARES: readonly (readonly [EnforcementKind, string, number])[] = [
  [EnforcementKind.PREVENT, '预防发现', 60],
  [EnforcementKind.SUPERVISE, '监管督促', 30],
  [EnforcementKind.PUNISH, '立案查处', 10],
]
const PATROLS = 96

function patrolOf(number: number) {
  const chance = chanceFrom(number * 13 + 3)
  const place = PLACES[number % PLACES.length]!
  const isCampaign = number % 12 === 5
  const drawn = chance.next()
  return {
    township: place.code,
    patrolledOn: addDays('2022-01-06', Math.floor(number * 2.4)),
    kind: isCampaign ? LandPatrolKind.CAMPAIGN : LandPatrolKind.DAILY,
    campaign: isCampaign ? '耕地保护集中执法月' : null,
    enforcement:
      drawn < 0.55 ? EnforcementKind.PREVENT : drawn < 0.83 ? EnforcementKind.SUPERVISE : EnforcementKind.PUNISH,
    inspector: `${'王李张刘陈杨'[number % 6]}巡查员`,
    trackKm: Math.round(chance.between(6, 42)),
    findings: number % 8 === 0 ? '发现疑似占用耕地堆料，已现场制止' : null,
    violationId: number % 16 === 0 ? `violation-${1 + (number % CASES)}` : null,
  }
}

const RIGHTS: readonly (readonly [string, MineralRightKind, string, number, string, string, string])[] = [
  ['花草滩煤矿', MineralRightKind.MINING, '煤炭', 4.86, '104', '2012-10-20', '2022-10-19'],
  ['东水泉石灰岩矿', MineralRightKind.MINING, '水泥用石灰岩', 0.92, '106', '2017-08-16', '2022-08-15'],
  ['硖口建筑用砂矿', MineralRightKind.MINING, '建筑用砂', 0.35, '203', '2020-05-10', '2025-05-09'],
  ['新开膨润土矿', MineralRightKind.MINING, '膨润土', 0.64, '102', '2019-03-01', '2024-02-28'],
  ['龙首山铁矿普查', MineralRightKind.EXPLORATION, '铁', 18.4, '106', '2021-06-15', '2026-06-14'],
  ['大黄山萤石矿详查', MineralRightKind.EXPLORATION, '萤石', 9.7, '105', '2020-09-08', '2023-09-07'],
]

async function loadMinerals(ctx: Context): Promise<void> {
  const rights = await ctx.createMany(
    MineralRight,
    RIGHTS.map(([name, kind, mineral, areaKm2, code, validFrom, validUntil], index) => ({
      licenceNumber: `${kind === MineralRightKind.MINING ? 'C' : 'T'}62000020${index + 12}0711001${index}`,
      name,
      kind,
      mineral,
      holder: `${name.slice(0, 3)}矿业有限公司（演示）`,
      enterpriseUscc: null,
      township: `620725${code}`,
      areaKm2,
      validFrom,
      validUntil,
      cancelledOn: null,
    })),
    DEMO,
  )
  await ctx.createMany(
    MineralInspection,
    rights.flatMap(({ id }, index) => [
      {
        rightId: id,
        inspectedOn: addDays('2022-03-15', index * 4),
        inspector: '矿产资源监管股',
        finding: index === 2 ? '采坑边坡未按方案治理' : null,
        violationId: null,
        restorationMu: index < 3 ? 12 + index * 9 : null,
        restorationDueOn: index < 3 ? '2022-07-31' : null,
        restoredOn: index === 0 ? '2022-07-20' : null,
      },
      {
        rightId: id,
        inspectedOn: addDays('2022-07-05', index * 5),
        inspector: '矿产资源专项整治组',
        finding: null,
        violationId: null,
        restorationMu: null,
        restorationDueOn: null,
        restoredOn: null,
      },
    ]),
    DEMO,
  )
}

export async function loadEnforcement(ctx: Context): Promise<void> {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number)
  await loadViolations(ctx)
  await ctx.createMany(SatellitePatch, numbers(PATCHES).map(patchOf), DEMO)
  await ctx.createMany(GreenhouseCase, numbers(GREENHOUSES).map(greenhouseOf), DEMO)
  await ctx.createMany(
    EnforcementShare,
    SHARES.map(([kind, name, share]) => ({ kind, name, share })),
    DEMO,
  )
  await ctx.createMany(LandPatrol, numbers(PATROLS).map(patrolOf), DEMO)
  await loadMinerals(ctx)
}
