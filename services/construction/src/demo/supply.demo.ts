import type { Context } from '@tongchou/service-kit'
import { Concession, ConcessionCheck, ConcessionPayment } from '../concession/concession.entity.ts'
import { AssetDelivery, LotDelivery } from '../procurement/lot-movement.entity.ts'
import { ProcurementLot, WasteAsset } from '../procurement/lot.entity.ts'
import { WAN, YEAR } from './works.demo.ts'

const PROJECT = 'prj-2022-033'
const TOWNSHIPS = ['101', '102', '103', '104', '105', '106', '203', '204', '400', '402'].map((code) => `620725${code}`)

/** Name, item, how many, supplier, 万元, due, delivered as [day, quantity], day handed out, how many to each township. */
const LOTS: readonly (readonly [
  string,
  WasteAsset,
  number,
  string,
  number,
  string,
  readonly (readonly [string, number])[],
  string | null,
  readonly number[],
])[] = [
  [
    '勾臂式垃圾车',
    WasteAsset.VEHICLE,
    18,
    '兰州环卫装备公司',
    216,
    '2022-06-30',
    [['2022-06-16', 18]],
    '2022-06-24',
    [3, 2, 2, 2, 2, 2, 2, 1, 1, 1],
  ],
  [
    '电动三轮收运车',
    WasteAsset.VEHICLE,
    15,
    '张掖专用车公司',
    27,
    '2022-07-31',
    [['2022-07-12', 15]],
    '2022-07-20',
    [2, 2, 2, 2, 1, 2, 1, 1, 1, 1],
  ],
  [
    '压缩式垃圾车',
    WasteAsset.VEHICLE,
    10,
    '兰州环卫装备公司',
    185,
    '2022-08-15',
    [['2022-07-28', 4]],
    null,
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  ],
  [
    '240升分类垃圾桶',
    WasteAsset.BIN,
    4200,
    '甘肃塑业公司',
    63,
    '2022-06-30',
    [['2022-06-20', 4200]],
    '2022-07-04',
    [640, 480, 460, 470, 430, 460, 360, 340, 290, 270],
  ],
  [
    '660升大号垃圾桶',
    WasteAsset.BIN,
    3490,
    '甘肃塑业公司',
    140,
    '2022-07-31',
    [['2022-07-18', 1800]],
    null,
    [520, 400, 390, 380, 360, 380, 310, 280, 240, 230],
  ],
]

const ROUTES = ['镇区—中转站一号线', '东片各村—中转站', '西片各村—中转站']

async function loadLots(ctx: Context): Promise<void> {
  await ctx.createMany(
    ProcurementLot,
    LOTS.map(([name, item, quantity, supplier, amount, dueOn], index) => ({
      id: `lot-${index + 1}`,
      name,
      year: YEAR,
      item,
      quantity,
      supplier,
      contractNumber: `政采〔2022〕${index + 41}号`,
      contractAmount: amount * WAN,
      projectId: PROJECT,
      department: 'housing-construction',
      dueOn,
    })),
    'demo.loaded',
  )
  await ctx.createMany(
    LotDelivery,
    LOTS.flatMap(([, , , , , , delivered], lot) =>
      delivered.map(([deliveredOn, quantity], index) => ({
        id: `lot-${lot + 1}-d${index + 1}`,
        lotId: `lot-${lot + 1}`,
        deliveredOn,
        quantity,
        acceptanceNumber: `到货验收〔2022〕${lot * 10 + index + 1}号`,
      })),
    ),
    'demo.loaded',
  )
  await ctx.createMany(
    AssetDelivery,
    LOTS.flatMap(([, , , , , , , receivedOn, each], lot) =>
      each.map((quantity, index) => ({
        id: `lot-${lot + 1}-a${index + 1}`,
        lotId: `lot-${lot + 1}`,
        township: TOWNSHIPS[index] as string,
        quantity,
        receivedOn,
        receivedBy: receivedOn ? '乡镇环卫负责人' : null,
        route: ROUTES[(lot + index) % ROUTES.length] as string,
      })),
    ),
    'demo.loaded',
  )
}

const CONCESSION = 'concession-rural-station'

async function loadConcession(ctx: Context): Promise<void> {
  await ctx.create(
    Concession,
    {
      id: CONCESSION,
      name: '农村生活垃圾中转站特许经营',
      projectId: 'prj-2022-032',
      operator: '洁源环境公司',
      contractNumber: '特许〔2022〕1号',
      beginsOn: '2022-05-10',
      endsOn: '2037-05-09',
      investment: 1200 * WAN,
      yearlyFee: 286 * WAN,
      department: 'housing-construction',
    },
    'demo.loaded',
  )
  const check = (day: string, passed: boolean, findings: string | null, remediedOn: string | null) => ({
    concessionId: CONCESSION,
    checkedOn: day,
    checkedBy: '县住建局环卫科',
    passed,
    findings,
    remediedOn,
  })
  await ctx.createMany(ConcessionCheck, [check('2022-05-26', false, '施工围挡不规范', '2022-05-30')], 'demo.loaded')
  const payment = { concessionId: CONCESSION, paidOn: '2022-07-08', amount: 60 * WAN, voucher: '财建付2022-0708' }
  await ctx.create(ConcessionPayment, payment, 'demo.loaded')
}

/** What was bought for sorting waste, where it went, and the firm that builds and runs the rural stations. */
export async function loadSupply(ctx: Context): Promise<void> {
  await loadLots(ctx)
  await loadConcession(ctx)
}
