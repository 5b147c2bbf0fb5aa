import { chanceFrom, type Context, creditCodeOf } from '@tongchou/service-kit'
import { Enterprise, EnterpriseClass, EnterpriseStatus } from '../enterprise/enterprise.entity.ts'
import { EnterpriseStatusPeriod } from '../enterprise/enterprise-status.entity.ts'
import { PARK_UNIT } from '../enterprise/enterprise.rules.ts'
import {
  CLASS_SERVICES,
  CLASS_WEIGHTS,
  type ClassScores,
  type ClassSide,
  classOf,
  scoreOf,
} from '../classification/class.rules.ts'
import { ClassReview } from '../classification/class-review.entity.ts'

/** What the demonstration's enterprises make; every name is made up. */
export const SECTORS = [
  { code: 'C13', makes: '面粉加工', product: '小麦粉', monthly: 420 },
  { code: 'C14', makes: '藜麦食品', product: '藜麦制品', monthly: 180 },
  { code: 'C15', makes: '青稞酒业', product: '白酒', monthly: 260 },
  { code: 'C27', makes: '中药饮片', product: '中药饮片', monthly: 310 },
  { code: 'C30', makes: '新型建材', product: '水泥', monthly: 880 },
  { code: 'C31', makes: '铁合金', product: '硅铁', monthly: 1650 },
  { code: 'C33', makes: '钢结构', product: '钢构件', monthly: 540 },
  { code: 'C35', makes: '农机装备', product: '收获机械', monthly: 360 },
  { code: 'C38', makes: '光伏设备', product: '光伏支架', monthly: 720 },
  { code: 'C26', makes: '精细化工', product: '有机肥', monthly: 450 },
  { code: 'B06', makes: '煤业', product: '原煤', monthly: 980 },
  { code: 'D44', makes: '新能源发电', product: '发电量', monthly: 1250 },
] as const

const BRANDS = ['云岭', '朔原', '弱水', '祁雪', '焉坡', '丹霞', '绿洲', '河川', '金穗', '北滩'] as const
const TOWNSHIPS = ['101', '101', '101', '102', '103', '104', '104', '105', '106', '203', '204', '400', '402'] as const
export const TOWNSHIP = (short: string): string => `620725${short}`

export const COUNTY_PARK = 'park-chengbei'
export const LOGISTICS_PARK = 'park-logistics'

const ENTRANTS = [
  ['2022-03-31', '2022-03-18'],
  ['2022-04-30', '2022-04-26'],
  ['2022-05-31', '2022-06-15'],
  ['2022-06-30', '2022-07-08'],
  ['2022-07-31', '2022-07-25'],
  ['2022-08-31', '2022-08-19'],
  ['2022-10-31', null],
  ['2022-11-30', null],
] as const

/** Which of the enterprises, by number, left the ordinary run, and when. */
const COURSES: Readonly<Record<number, readonly (readonly [EnterpriseStatus, string, string])[]>> = {
  3: [[EnterpriseStatus.REDUCED, '2022-04-06', '订单下滑，产线减半']],
  8: [[EnterpriseStatus.REDUCED, '2022-05-10', '原料供应不足']],
  12: [[EnterpriseStatus.REDUCED, '2022-05-23', '流动资金紧张']],
  17: [[EnterpriseStatus.REDUCED, '2022-06-13', '电价上涨，错峰生产']],
  21: [[EnterpriseStatus.REDUCED, '2022-07-04', '用工不足']],
  26: [[EnterpriseStatus.REDUCED, '2022-07-18', '设备检修']],
  33: [[EnterpriseStatus.REDUCED, '2022-08-15', '订单下滑']],
  38: [[EnterpriseStatus.REDUCED, '2022-08-29', '原料涨价']],
  6: [[EnterpriseStatus.SUSPENDED, '2022-06-20', '资金链断裂']],
  29: [[EnterpriseStatus.SUSPENDED, '2022-08-18', '环保整改停产']],
  41: [
    [EnterpriseStatus.SUSPENDED, '2022-02-10', '冬季停产'],
    [EnterpriseStatus.RESUMED, '2022-04-12', '复工复产'],
  ],
  15: [
    [EnterpriseStatus.REDUCED, '2022-02-14', '订单下滑'],
    [EnterpriseStatus.NORMAL, '2022-06-01', '订单恢复'],
  ],
  47: [[EnterpriseStatus.CLOSED, '2022-05-31', '停产关闭']],
}

const COUNT = 60

export interface DemoEnterprise {
  readonly id: string
  readonly number: number
  readonly name: string
  readonly sector: (typeof SECTORS)[number]
  readonly unit: string
  readonly township: string
  readonly parkId: string | null
  readonly enteredParkOn: string | null
  readonly establishedOn: string
  readonly size: number
  readonly aboveScale: boolean
  readonly status: EnterpriseStatus
  readonly course: readonly (readonly [EnterpriseStatus, string, string])[]
}

export const usccOf = (number: number): string =>
  creditCodeOf(`91620725MA7${String(number * 137 + 1000).padStart(6, '0')}`)

function draw(number: number): DemoEnterprise & { planned: string | null } {
  const chance = chanceFrom(number + 2022)
  const sector = SECTORS[number % SECTORS.length]!
  const entrant = ENTRANTS[number - (COUNT - ENTRANTS.length)]
  const settledLongAgo = !entrant && number % 3 === 0
  const parkId = entrant || settledLongAgo ? (number % 5 === 0 ? LOGISTICS_PARK : COUNTY_PARK) : null
  const enteredParkOn = entrant ? entrant[1] : settledLongAgo ? '2018-06-01' : null
  const township = TOWNSHIP(TOWNSHIPS[number % TOWNSHIPS.length]!)
  const course = COURSES[number] ?? []
  const size = sector.monthly * chance.between(0.5, 1.6) * (entrant ? 0.6 : 1) * (number % 4 === 3 ? 0.3 : 1)
  const established = `20${String(8 + (number % 12)).padStart(2, '0')}-0${1 + (number % 9)}-15`
  return {
    id: usccOf(number),
    number,
    name: `${BRANDS[number % BRANDS.length]}${sector.makes}有限公司（演示${String(number + 1).padStart(2, '0')}）`,
    sector,
    unit: enteredParkOn ? PARK_UNIT : township,
    township,
    parkId,
    enteredParkOn,
    planned: entrant ? entrant[0] : null,
    establishedOn: entrant ? (entrant[1] ?? '2022-08-05') : established,
    size,
    aboveScale: !entrant && size * 12 >= 2000,
    status: course.at(-1)?.[0] ?? EnterpriseStatus.NORMAL,
    course,
  }
}

const sides = Object.keys(CLASS_WEIGHTS) as ClassSide[]

function reviewsOf({ id, number }: DemoEnterprise) {
  return (['2021-05-20', '2022-05-18'] as const).map((fromDay, index) => {
    const chance = chanceFrom(number * 7 + index)
    const lift = index * 5
    const scores = Object.fromEntries(
      sides.map((side) => [side, Math.min(100, Math.round(chance.between(52, 96) + lift))]),
    ) as ClassScores
    const letter = classOf(scores)
    return {
      enterpriseId: id,
      enterpriseClass: EnterpriseClass[letter],
      score: scoreOf(scores),
      scores: sides.map((side) => ({ side, points: scores[side] })),
      fromDay,
      untilDay: index === 0 ? '2022-05-18' : null,
      services: CLASS_SERVICES[letter],
    }
  })
}

export async function loadEnterprises(ctx: Context): Promise<DemoEnterprise[]> {
  const drawn = Array.from({ length: COUNT }, (_, number) => draw(number))
  const reviews = drawn.filter(({ aboveScale }) => aboveScale).flatMap(reviewsOf)
  const latest = new Map(reviews.map(({ enterpriseId, enterpriseClass }) => [enterpriseId, enterpriseClass]))
  await ctx.createMany(
    Enterprise,
    drawn.map((enterprise) => ({
      id: enterprise.id,
      name: enterprise.name,
      township: enterprise.township,
      unit: enterprise.unit,
      industryCode: enterprise.sector.code,
      aboveScaleSince: enterprise.aboveScale ? '2020-01-01' : null,
      establishedOn: enterprise.establishedOn,
      status: enterprise.status,
      enterpriseClass: latest.get(enterprise.id) ?? null,
      isKey: enterprise.size > 900,
      capacityStandard: 75,
      annualRevenue: Math.round(enterprise.size * 12) * 10_000_00,
      landMu: enterprise.parkId ? 18 + (enterprise.number % 40) : null,
      parkId: enterprise.parkId,
      parkEntryPlannedOn: enterprise.planned,
      enteredParkOn: enterprise.enteredParkOn,
    })),
    'demo.loaded',
  )
  await ctx.createMany(
    EnterpriseStatusPeriod,
    drawn.flatMap(({ id, establishedOn, course }) => {
      const steps = [[EnterpriseStatus.NORMAL, establishedOn, null] as const, ...course]
      return steps.map(([status, fromDay, reason], index) => ({
        enterpriseId: id,
        status,
        fromDay,
        untilDay: steps[index + 1]?.[1] ?? null,
        reason,
      }))
    }),
    'demo.loaded',
  )
  await ctx.createMany(ClassReview, reviews, 'demo.loaded')
  return drawn
}
