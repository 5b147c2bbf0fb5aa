import { addDays, addWorkingDays, type Context } from '@tongchou/service-kit'
import { RevenueKind } from '../revenue/tax-revenue.entity.ts'
import { ArrearsCollection, CollectionWay, TaxArrears } from '../tax-arrears/tax-arrears.entity.ts'
import { TaxClue, TaxClueOrigin, TaxClueStage } from '../tax-clue/tax-clue.entity.ts'
import { CLUE_WORKING_DAYS } from '../tax-clue/tax-clue.rules.ts'
import { TaxRelief } from '../tax-relief/tax-relief.entity.ts'
import { OutsideContract, TaxSource } from '../tax-source/tax-source.entity.ts'
import { demoFirm, demoProject, demoUscc, wan } from './demo-names.ts'

const parcel = (number: number): string => `620725001001GB${String(number).padStart(5, '0')}`

type Clue = readonly [
  origin: TaxClueOrigin,
  kind: RevenueKind,
  taxpayer: number | string,
  sign: string,
  foundBy: string,
  department: string,
  foundOn: string,
  suspected: number,
  stage: TaxClueStage,
]

const { LAND, HOUSING, OUTSIDE_BUILDER, ENTERPRISE, PROJECT } = TaxClueOrigin
const { FOUND, VERIFIED, RECOVERED, EXEMPT, DISMISSED } = TaxClueStage

const CLUES: readonly Clue[] = [
  [
    LAND,
    RevenueKind.DEED,
    '城北置业公司（演示）',
    '土地出让合同已签订，无契税申报记录',
    'natural-resources',
    'tax',
    '2022-03-10',
    86,
    RECOVERED,
  ],
  [
    LAND,
    RevenueKind.LAND_VAT,
    '丝路房产公司（演示）',
    '土地转让价高于申报价',
    'finance',
    'tax',
    '2022-04-06',
    142,
    RECOVERED,
  ],
  [
    LAND,
    RevenueKind.URBAN_LAND_USE,
    4,
    '登记面积大于申报面积',
    'natural-resources',
    'natural-resources',
    '2022-07-05',
    18,
    FOUND,
  ],
  [
    LAND,
    RevenueKind.FARMLAND_OCCUPATION,
    '县通航发展公司',
    '占用耕地未申报耕地占用税',
    'natural-resources',
    'tax',
    '2022-06-20',
    65,
    VERIFIED,
  ],
  [
    HOUSING,
    RevenueKind.DEED,
    '新城花园小区',
    '网签 42 套未申报契税',
    'housing-construction',
    'tax',
    '2022-05-12',
    96,
    RECOVERED,
  ],
  [
    HOUSING,
    RevenueKind.LAND_VAT,
    '金城地产公司（演示）',
    '项目清盘未进行土地增值税清算',
    'housing-construction',
    'tax',
    '2022-08-03',
    210,
    VERIFIED,
  ],
  [
    OUTSIDE_BUILDER,
    RevenueKind.VAT,
    '兰州第三建筑公司（演示）',
    '跨区域报验后未预缴',
    'tax',
    'tax',
    '2022-04-18',
    58,
    RECOVERED,
  ],
  [
    OUTSIDE_BUILDER,
    RevenueKind.VAT,
    '西宁路桥公司（演示）',
    '工程款已付，无预缴记录',
    'finance',
    'tax',
    '2022-07-11',
    47,
    FOUND,
  ],
  [ENTERPRISE, RevenueKind.CORPORATE_INCOME, 12, '用电量增长，申报收入下降', 'tax', 'tax', '2022-06-08', 33, DISMISSED],
  [ENTERPRISE, RevenueKind.VAT, 21, '开票与收入差异', 'tax', 'tax', '2022-05-26', 27, EXEMPT],
  [ENTERPRISE, RevenueKind.PROPERTY, 33, '新建厂房未申报房产税', 'industry-it', 'tax', '2022-08-12', 12, FOUND],
  [PROJECT, RevenueKind.STAMP, '县城市建设投资公司', '施工合同未贴花', 'tax', 'tax', '2022-03-22', 6, RECOVERED],
]

function clueOf(clue: Clue, index: number) {
  const [origin, kind, who, sign, foundBy, department, foundOn, suspected, stage] = clue
  const isChecked = stage !== FOUND
  const isClosed = isChecked && stage !== VERIFIED
  const verified = stage === DISMISSED ? 0 : suspected * 0.9
  const verifiedOn = isChecked ? addDays(foundOn, 12) : null
  return {
    id: `clue-${String(index + 1).padStart(3, '0')}`,
    origin,
    kind,
    taxpayer: typeof who === 'number' ? demoFirm(who) : who,
    uscc: typeof who === 'number' ? demoUscc(who) : null,
    parcelCode: origin === LAND ? parcel(index + 1) : null,
    projectId: origin === PROJECT ? demoProject(31) : origin === OUTSIDE_BUILDER ? demoProject(22) : null,
    sign,
    foundBy,
    foundOn,
    suspectedAmount: wan(suspected),
    department,
    dueOn: addWorkingDays(foundOn, CLUE_WORKING_DAYS),
    stage,
    verifiedOn,
    verifiedAmount: isChecked ? wan(verified) : null,
    finding: isChecked ? (verified > 0 ? '经核查情况属实' : '经核查不存在少缴') : null,
    closedOn: isClosed && verifiedOn !== null ? addDays(verifiedOn, 9) : null,
    recoveredAmount: stage === RECOVERED ? wan(verified) : null,
    basis: isClosed ? (stage === RECOVERED ? `税票〔2022〕${3300 + index}号` : '税收政策依据及核查报告') : null,
  }
}

const ARREARS: readonly (readonly [
  firm: number,
  sector: string,
  key: boolean,
  kind: RevenueKind,
  amount: number,
  arisenOn: string,
  paid: readonly (readonly [string, number])[],
  planBy: string,
])[] = [
  [
    5,
    'C31',
    true,
    RevenueKind.VAT,
    420,
    '2020-11-15',
    [
      ['2021-09-20', 80],
      ['2022-03-18', 120],
    ],
    '2022-10-31',
  ],
  [10, 'B06', true, RevenueKind.RESOURCE, 260, '2021-06-15', [['2022-05-20', 90]], '2022-07-31'],
  [17, 'C31', true, RevenueKind.CORPORATE_INCOME, 180, '2021-10-15', [['2022-06-10', 180]], '2022-06-30'],
  [4, 'C30', true, RevenueKind.VAT, 150, '2021-12-15', [['2022-08-12', 40]], '2022-11-30'],
  [22, 'B06', true, RevenueKind.VAT, 95, '2022-04-15', [], '2022-12-20'],
  [9, 'C26', false, RevenueKind.PROPERTY, 30, '2021-08-15', [['2022-02-16', 12]], '2022-12-20'],
]

const RELIEFS = ['小微企业所得税减免', '制造业中小微企业缓税', '增值税留抵退税', '六税两费减征'] as const

const reliefs = Array.from({ length: 40 }, (_, index) => {
  const eligibleOn = addDays('2022-01-10', index * 5)
  return {
    taxpayer: demoFirm(index),
    uscc: demoUscc(index),
    rule: RELIEFS[index % RELIEFS.length] ?? '',
    kind:
      [RevenueKind.CORPORATE_INCOME, RevenueKind.VAT, RevenueKind.VAT, RevenueKind.STAMP][index % 4] ?? RevenueKind.VAT,
    amount: wan(2 + (index % 9) * 1.5),
    eligibleOn,
    grantedOn: index % 17 === 16 ? null : addDays(eligibleOn, 18),
    hindrance: index % 17 === 16 ? '企业未提交留抵退税资料' : null,
  }
})

const SOURCES = [
  [LAND, RevenueKind.DEED, '城北 3 号地块出让', null, null, parcel(1), 240, 240, '2022-03-02'],
  [LAND, RevenueKind.LAND_VAT, '丝路房产转让地块', null, null, parcel(2), 310, 128, '2022-04-01'],
  [LAND, RevenueKind.FARMLAND_OCCUPATION, '通用航空场用地', null, demoProject(68), parcel(4), 65, 0, '2022-06-18'],
  [PROJECT, RevenueKind.VAT, '百万千瓦风光基地一期施工', null, demoProject(14), null, 920, 610, '2022-02-20'],
  [PROJECT, RevenueKind.STAMP, '新建安置住房合同', null, demoProject(31), null, 9, 9, '2022-05-10'],
  [ENTERPRISE, RevenueKind.CORPORATE_INCOME, demoFirm(5), demoUscc(5), null, null, 380, 262, '2022-01-12'],
  [ENTERPRISE, RevenueKind.RESOURCE, demoFirm(10), demoUscc(10), null, null, 640, 455, '2022-01-12'],
  [HOUSING, RevenueKind.DEED, '新城花园小区网签', null, null, null, 180, 86, '2022-05-08'],
] as const

const CONTRACTS = [
  [22, '兰州第三建筑公司（演示）', '兰州市', 4200, '2022-03-28', '2022-04-02', 84, 84],
  [14, '中电建西北公司（演示）', '西安市', 46000, '2022-02-16', '2022-02-25', 920, 610],
  [67, '西宁路桥公司（演示）', '西宁市', 2600, '2022-04-25', null, 47, 0],
  [11, '张掖水利工程局（演示）', '张掖市', 2500, '2022-03-20', '2022-03-25', 50, 50],
] as const

export async function loadTax(ctx: Context): Promise<void> {
  await ctx.createMany(TaxClue, CLUES.map(clueOf), 'demo.loaded')
  await ctx.createMany(
    TaxArrears,
    ARREARS.map(([firm, sector, keySector, kind, amount, arisenOn, , planBy], index) => ({
      id: `arrears-${index + 1}`,
      taxpayer: demoFirm(firm),
      uscc: demoUscc(firm),
      sector,
      keySector,
      kind,
      amount: wan(amount),
      arisenOn,
      plan: '按月分期清缴，逾期依法强制执行',
      planBy,
    })),
    'demo.loaded',
  )
  const collections = ARREARS.flatMap(([, , , , , , paid], index) =>
    paid.map(([collectedOn, amount]) => {
      const arrearsId = `arrears-${index + 1}`
      return { arrearsId, way: CollectionWay.PAID, amount: wan(amount), collectedOn }
    }),
  )
  await ctx.createMany(ArrearsCollection, collections, 'demo.loaded')
  await ctx.createMany(TaxRelief, reliefs, 'demo.loaded')
  await ctx.createMany(
    TaxSource,
    SOURCES.map(([origin, kind, name, uscc, projectId, parcelCode, expected, collected, registeredOn]) => {
      const amounts = { expectedAmount: wan(expected), collectedAmount: wan(collected) }
      return { sourceYear: 2022, origin, kind, name, uscc, projectId, parcelCode, ...amounts, registeredOn }
    }),
    'demo.loaded',
  )
  await ctx.createMany(
    OutsideContract,
    CONTRACTS.map(([place, builder, home, amount, contractedOn, reportedOn, due, paid]) => ({
      projectId: demoProject(place),
      builder,
      uscc: null,
      home,
      contractAmount: wan(amount),
      contractedOn,
      reportedOn,
      dueAmount: wan(due),
      paidAmount: wan(paid),
    })),
    'demo.loaded',
  )
}
