import type { Context } from '@tongchou/service-kit'
import { OneThing, OneThingPart } from '../one-thing/one-thing.entity.ts'
import { DEMO } from './demo-day.ts'
import { itemIdOf } from './item-rows.ts'

interface Bundle {
  readonly name: string
  readonly department: string
  readonly form: string | null
  readonly materials: number
  readonly promisedDays: number
  readonly visits: number
  readonly launchedOn: string | null
  /** Items and their place in the joint process. */
  readonly parts: readonly (readonly [string, number])[]
}

const BUNDLES: readonly Bundle[] = [
  {
    name: '开办企业一件事',
    department: 'market-regulation',
    form: '企业开办一表申请书',
    materials: 4,
    promisedDays: 1,
    visits: 0,
    launchedOn: '2022-04-06',
    parts: [
      ['SC-001', 1],
      ['GA-005', 2],
      ['RS-002', 2],
    ],
  },
  {
    name: '开饭馆一件事',
    department: 'market-regulation',
    form: '餐饮店开办一表申请书',
    materials: 8,
    promisedDays: 8,
    visits: 1,
    launchedOn: '2022-03-15',
    parts: [
      ['SC-002', 1],
      ['SC-006', 2],
      ['WJ-001', 2],
      ['CG-002', 3],
    ],
  },
  {
    name: '新生儿出生一件事',
    department: 'health',
    form: '新生儿出生联办申请表',
    materials: 3,
    promisedDays: 5,
    visits: 0,
    launchedOn: '2022-05-20',
    parts: [
      ['WJ-004', 1],
      ['GA-006', 2],
      ['RS-009', 3],
    ],
  },
  {
    name: '二手房交易一件事',
    department: 'natural-resources',
    form: '二手房转移登记及缴税联办申请表',
    materials: 4,
    promisedDays: 3,
    visits: 1,
    launchedOn: '2022-04-18',
    parts: [
      ['SU-001', 1],
      ['ZR-002', 2],
      ['SW-004', 3],
    ],
  },
  {
    name: '企业注销一件事',
    department: 'market-regulation',
    form: '企业简易注销申请表',
    materials: 4,
    promisedDays: 5,
    visits: 1,
    launchedOn: '2022-05-09',
    parts: [
      ['SC-005', 1],
      ['RS-002', 2],
    ],
  },
  {
    name: '失业人员再就业一件事',
    department: 'human-resources',
    form: '就业创业服务一表申请书',
    materials: 5,
    promisedDays: 10,
    visits: 1,
    launchedOn: '2022-06-08',
    parts: [
      ['RS-003', 1],
      ['RS-008', 2],
      ['RS-005', 2],
      ['RS-004', 3],
    ],
  },
  {
    name: '工业项目拿地即开工一件事',
    department: 'development-reform',
    form: null,
    materials: 12,
    promisedDays: 20,
    visits: 1,
    launchedOn: null,
    parts: [
      ['FG-001', 1],
      ['ZR-007', 2],
      ['HJ-001', 2],
      ['SW-002', 2],
      ['ZR-008', 3],
      ['ZJ-003', 4],
      ['ZJ-001', 5],
    ],
  },
]

const idOf = (index: number): string => `one-thing-${index + 1}`

/** What people think of as one thing, over several departments; the last one is still being made. */
export async function loadOneThings(ctx: Context): Promise<void> {
  await ctx.createMany(
    OneThing,
    BUNDLES.map(({ parts: _parts, ...facts }, index) => ({ id: idOf(index), ...facts })),
    DEMO,
  )
  await ctx.createMany(
    OneThingPart,
    BUNDLES.flatMap(({ parts }, index) =>
      parts.map(([code, place]) => ({ oneThingId: idOf(index), itemId: itemIdOf(code), place })),
    ),
    DEMO,
  )
}
