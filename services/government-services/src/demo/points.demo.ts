import type { Context } from '@tongchou/service-kit'
import { ConveniencePoint, PointFunction, PointItem, PointMonth } from '../people-point/convenience-point.entity.ts'
import { ConveniencePointLevel, PlatformFunction } from '../people-point/people-point.codes.ts'
import { itemsToApplyFor } from './cases.demo.ts'
import { DEMO } from './demo-day.ts'

/** Townships by the end of their code: name, villages with a point. */
const TOWNSHIPS: readonly (readonly [string, string, readonly string[]])[] = [
  ['101', '清泉镇', ['南关村', '北滩村', '清泉村']],
  ['102', '位奇镇', ['位奇村', '芦堡村']],
  ['103', '霍城镇', ['东关村', '双湖村']],
  ['104', '陈户镇', ['岸头村', '陈户村']],
  ['105', '大马营镇', ['前山村', '窑坡村']],
  ['106', '东乐镇', ['静安村', '东乐村']],
  ['203', '老军乡', ['老军村']],
  ['204', '李桥乡', ['李桥村']],
  ['400', '国营山丹农场', []],
  ['402', '中牧公司山丹马场', []],
]
const MONTHS = ['2022-05', '2022-06', '2022-07', '2022-08']
const { TOWNSHIP, VILLAGE } = ConveniencePointLevel
const { TERMINAL, AGENT } = PlatformFunction

function pointsOf([end, name, villages]: (typeof TOWNSHIPS)[number]) {
  const township = `620725${end}`
  const rest = { township, phone: '0936-2721000', closedOn: null }
  const centre = {
    name: `${name}便民服务中心`,
    level: TOWNSHIP,
    village: null,
    address: `${name}政府驻地`,
    staff: 4,
    openedOn: '2021-05-10',
  }
  const others = villages.map((village) => ({
    name: `${name}${village}便民服务点`,
    level: VILLAGE,
    village,
    address: `${village}村委会`,
    staff: 1,
    openedOn: '2022-02-21',
  }))
  return [centre, ...others].map((point) => ({ ...point, ...rest }))
}

/** What villages lack most: a terminal in every other one, an agent in every fifth. */
const isPresent = (platformFunction: PlatformFunction, index: number): boolean =>
  !(platformFunction === TERMINAL && index % 2 === 1) && !(platformFunction === AGENT && index % 5 === 3)

/** A centre in every township and points in villages, with what they have and did. */
export async function loadPoints(ctx: Context): Promise<void> {
  const points = await ctx.createMany(ConveniencePoint, TOWNSHIPS.flatMap(pointsOf), DEMO)
  await ctx.createMany(
    PointFunction,
    points.flatMap(({ id }, index) =>
      Object.values(PlatformFunction).map((platformFunction) => {
        const present = isPresent(platformFunction, index)
        const dueOn = present ? null : index % 3 === 0 ? '2022-07-31' : '2022-10-31'
        return {
          pointId: id,
          platformFunction,
          present,
          checkedOn: '2022-06-15',
          dueOn,
          note: present ? null : '已列入年度配置计划',
        }
      }),
    ),
    DEMO,
  )
  const personal = (await itemsToApplyFor(ctx)).filter(({ personal: isPersonal }) => isPersonal)
  await ctx.createMany(
    PointItem,
    points.flatMap(({ id, level }) =>
      personal
        .filter((_one, index) => level === TOWNSHIP || index % 2 === 0)
        .map((item) => ({ pointId: id, itemId: item.id, fromDay: '2022-03-01', untilDay: null })),
    ),
    DEMO,
  )
  await ctx.createMany(
    PointMonth,
    points.flatMap(({ id, level }, index) =>
      MONTHS.map((month, at) => {
        const accepted = (level === TOWNSHIP ? 120 : 22) + index * 2 + at * 5
        const handled = Math.round(accepted * 0.7)
        return { pointId: id, month, accepted, handled, assisted: Math.round(accepted * 0.2) }
      }),
    ),
    DEMO,
  )
}
