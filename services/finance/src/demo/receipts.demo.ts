import { addDays, type Context } from '@tongchou/service-kit'
import { AwardPayment, AwardPayout, AwardPolicyKind } from '../award/award.entity.ts'
import { CollectingUnit, NonTaxChannel, NonTaxItem, NonTaxReceipt } from '../non-tax/non-tax.entity.ts'
import { ReformStage, ReformTask } from '../reform/reform-task.entity.ts'
import {
  TemporaryClearing,
  TemporaryClearingWay,
  TemporaryPayment,
} from '../temporary-payment/temporary-payment.entity.ts'
import { demoFirm, demoUscc, wan, whose } from './demo-names.ts'

const UNITS: readonly (readonly [name: string, unit: string, connectedOn: string | null])[] = [
  ['县自然资源局', 'natural-resources', '2021-06-01'],
  ['县不动产登记中心', 'natural-resources', '2021-09-15'],
  ['县住房和城乡建设局', 'housing-construction', '2021-11-20'],
  ['县公安局交警大队', 'public-security', '2021-05-10'],
  ['县市场监督管理局', 'market-regulation', '2022-02-18'],
  ['县教育局', 'education', '2022-03-10'],
  ['县人力资源和社会保障局', 'human-resources', '2022-04-12'],
  ['县水务局', 'water-affairs', '2022-05-20'],
  ['县城市管理局', 'urban-management', '2022-07-06'],
  ['县应急管理局', 'emergency-management', '2022-08-10'],
  ['县农业农村局', 'agriculture-rural', null],
  ['清泉镇人民政府', '620725101', '2022-06-15'],
  ['位奇镇人民政府', '620725102', '2022-08-22'],
  ['老军乡人民政府', '620725203', null],
]

const ITEMS: readonly (readonly [unit: number, item: NonTaxItem, amount: number])[] = [
  [1, NonTaxItem.LAND_TRANSFER, 860],
  [2, NonTaxItem.ADMINISTRATIVE_FEE, 12],
  [3, NonTaxItem.ADMINISTRATIVE_FEE, 36],
  [4, NonTaxItem.FINE, 24],
  [8, NonTaxItem.STATE_RESOURCE, 95],
  [5, NonTaxItem.FINE, 9],
  [11, NonTaxItem.STATE_ASSET, 18],
]

/** Each month each unit has something that falls due; now and then it comes late, and two sums have not come at all. */
function receiptsOf(today: string) {
  return Array.from({ length: 8 }, (_, month) =>
    ITEMS.map(([unit, item, amount], at) => {
      const number = month * ITEMS.length + at
      const dueOn = `2022-0${month + 1}-${String(8 + at * 3).padStart(2, '0')}`
      const isMissing = number === 38 || number === 49
      const treasuredOn = isMissing ? null : addDays(dueOn, number % 13 === 7 ? 9 : -2)
      const isIn = treasuredOn !== null && treasuredOn <= today
      const isElectronic = unit !== 11 && !(unit === 8 && month < 4)
      return {
        collectingUnitId: `collecting-${unit}`,
        item,
        payer:
          item === NonTaxItem.LAND_TRANSFER ? `土地竞得人第${month + 1}宗（演示）` : `缴款单位${number + 1}（演示）`,
        contractNumber: item === NonTaxItem.LAND_TRANSFER ? `甘让〔2022〕${month + 1}号` : null,
        parcelCode: item === NonTaxItem.LAND_TRANSFER ? `620725001001GB${String(month + 1).padStart(5, '0')}` : null,
        dueAmount: wan(amount),
        dueOn,
        treasuredAmount: isIn ? wan(amount) : null,
        treasuredOn: isIn ? treasuredOn : null,
        channel: isIn ? (isElectronic ? NonTaxChannel.ELECTRONIC : NonTaxChannel.COUNTER) : null,
      }
    }),
  ).flat()
}

const AWARDS: readonly (readonly [
  kind: AwardPolicyKind,
  policy: string,
  firm: number,
  amount: number,
  approvedOn: string,
  paidOn: string | null,
  share: number,
])[] = [
  [AwardPolicyKind.TOP_FIRMS, '“十强双百”行动奖励', 5, 120, '2022-03-15', '2022-05-06', 1],
  [AwardPolicyKind.TOP_FIRMS, '“十强双百”行动奖励', 10, 100, '2022-03-15', '2022-05-06', 1],
  [AwardPolicyKind.TOP_FIRMS, '“十强双百”行动奖励', 23, 80, '2022-06-20', null, 0],
  [AwardPolicyKind.INDUSTRY, '工业稳增长奖励', 4, 60, '2022-05-18', '2022-07-22', 1],
  [AwardPolicyKind.INDUSTRY, '工业稳增长奖励', 16, 50, '2022-05-18', '2022-07-22', 0.5],
  [AwardPolicyKind.INDUSTRY, '规上企业培育奖励', 28, 30, '2022-07-26', null, 0],
  [AwardPolicyKind.POVERTY_RELIEF, '就业帮扶车间奖补', 13, 24, '2022-04-10', '2022-05-30', 1],
  [AwardPolicyKind.ECOLOGY, '节能技改奖补', 17, 45, '2022-06-08', '2022-08-19', 1],
]

const TEMPORARY: readonly (readonly [
  holder: string,
  department: string | null,
  reason: string,
  amount: number,
  paidOn: string,
  clearBy: string,
  cleared: readonly (readonly [string, number])[],
])[] = [
  [
    '县城市建设投资公司',
    'housing-construction',
    '征迁周转',
    3200,
    '2016-08-20',
    '2022-12-20',
    [
      ['2021-11-10', 600],
      ['2022-05-16', 500],
    ],
  ],
  ['县水利工程建设站', 'water-affairs', '工程垫付', 1400, '2018-05-11', '2022-06-30', [['2022-03-20', 300]]],
  ['园区投资开发公司', 'industrial-park', '基础设施垫付', 2600, '2019-10-08', '2023-06-30', [['2022-07-08', 400]]],
  ['霍城镇人民政府', null, '灾后重建垫付', 260, '2020-09-02', '2022-09-30', []],
  ['县教育局', 'education', '校舍维修垫付', 480, '2021-07-15', '2022-10-31', [['2022-04-22', 300]]],
  ['县卫生健康局', 'health', '疫情防控垫付', 700, '2022-03-18', '2022-12-20', []],
  ['县应急管理局', 'emergency-management', '防汛物资垫付', 180, '2022-08-15', '2022-12-20', []],
]

const REFORM = '非税收入征管体制改革'
const TASKS: readonly (readonly [
  task: string,
  department: string,
  stage: ReformStage,
  dueOn: string,
  doneOn: string | null,
])[] = [
  ['梳理非税收入项目清单并公布', 'finance', ReformStage.DONE, '2022-03-31', '2022-03-25'],
  ['土地出让收入征管职责划转税务部门', 'tax', ReformStage.DONE, '2022-07-01', '2022-06-30'],
  ['执收单位全部接入电子化缴库', 'finance', ReformStage.UNDER_WAY, '2022-10-31', null],
  ['不动产登记缴税缴费一窗办理', 'natural-resources', ReformStage.UNDER_WAY, '2022-09-30', null],
  ['财政电子票据向乡镇延伸', 'finance', ReformStage.PLANNED, '2022-12-20', null],
]

export async function loadReceipts(ctx: Context): Promise<void> {
  await ctx.createMany(
    CollectingUnit,
    UNITS.map(([name, unit, connectedOn], index) => ({
      id: `collecting-${index + 1}`,
      name,
      ...whose(unit),
      collectsSince: '2019-01-01',
      collectsUntil: null,
      connectedOn,
      channel: connectedOn === null ? null : '省级非税收缴平台、银行扫码',
    })),
    'demo.loaded',
  )
  await ctx.createMany(NonTaxReceipt, receiptsOf(ctx.today), 'demo.loaded')
  await ctx.createMany(
    AwardPayout,
    AWARDS.map(([policyKind, policy, firm, amount, approvedOn], index) => ({
      id: `payout-${index + 1}`,
      policyKind,
      policy,
      receiver: demoFirm(firm),
      uscc: demoUscc(firm),
      policyAwardId: null,
      approvedAmount: wan(amount),
      approvedOn,
      documentNumber: `山财企〔2022〕${11 + index}号`,
      payBy: addDays(approvedOn, 60),
    })),
    'demo.loaded',
  )
  const payments = AWARDS.flatMap(([, , , amount, , paidOn, share], index) =>
    paidOn === null
      ? []
      : [
          {
            payoutId: `payout-${index + 1}`,
            amount: wan(amount * share),
            paidOn,
            voucherNumber: `奖支〔2022〕${index + 1}号`,
          },
        ],
  )
  await ctx.createMany(AwardPayment, payments, 'demo.loaded')
  await ctx.createMany(
    TemporaryPayment,
    TEMPORARY.map(([holder, department, reason, amount, paidOn, clearBy], index) => ({
      id: `temporary-${index + 1}`,
      holder,
      department,
      reason,
      amount: wan(amount),
      paidOn,
      clearBy,
      plan: '列入年度预算消化并催收',
    })),
    'demo.loaded',
  )
  const clearings = TEMPORARY.flatMap(([, , , , , , cleared], index) =>
    cleared.map(([clearedOn, amount], nth) => ({
      paymentId: `temporary-${index + 1}`,
      way: nth === 0 ? TemporaryClearingWay.RETURNED : TemporaryClearingWay.BUDGETED,
      amount: wan(amount),
      clearedOn,
    })),
  )
  await ctx.createMany(TemporaryClearing, clearings, 'demo.loaded')
  await ctx.createMany(
    ReformTask,
    TASKS.map(([task, department, stage, dueOn, doneOn]) => {
      const progress = stage === ReformStage.UNDER_WAY ? '已接入十二家，其余正在调试' : null
      return { reform: REFORM, task, department, stage, dueOn, doneOn, progress }
    }),
    'demo.loaded',
  )
}
