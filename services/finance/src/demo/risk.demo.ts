import { addDays, type Context } from '@tongchou/service-kit'
import { FinancialRiskClue, RiskClueStage, RiskField, RiskLevel } from '../financial-risk/risk-clue.entity.ts'
import {
  FundraisingAd,
  FundraisingCase,
  FundraisingStage,
  LendingPlatform,
  PlatformStatus,
} from '../fundraising/fundraising.entity.ts'
import { LoanRating, LoanRenewal } from '../loan-renewal/loan-renewal.entity.ts'
import { demoFirm, demoUscc, wan } from './demo-names.ts'

const BANKS = ['县农村商业银行（演示）', '张掖银行山丹支行（演示）', '邮储银行山丹支行（演示）'] as const

/** 36 loans that fall due through the year: renewed in time but for a few. */
const renewalOf = (number: number, today: string) => {
  const expiresOn = addDays('2022-01-12', number * 8)
  const normal = number % 11 !== 6
  const isLate = number === 9 || number === 20
  const renewedOn = addDays(expiresOn, isLate ? 12 : -3)
  const isRenewed = normal && renewedOn <= today && number !== 15
  return {
    uscc: demoUscc((number * 5) % 60),
    enterpriseName: demoFirm((number * 5) % 60),
    bank: BANKS[number % BANKS.length] ?? '',
    product: isRenewed ? ['无还本续贷', '应急周转金', '续贷通'][number % 3]! : null,
    amount: wan(80 + (number % 7) * 60),
    expiresOn,
    operatingNormally: normal,
    appliedOn: addDays(expiresOn, -25) <= today ? addDays(expiresOn, -25) : null,
    renewedOn: isRenewed ? renewedOn : null,
    rating: number % 10 === 3 ? LoanRating.SUBSTANDARD : number % 4 === 1 ? LoanRating.ATTENTION : LoanRating.PASS,
    hindrance: normal && !isRenewed && expiresOn <= today ? '抵押物评估未完成' : null,
  }
}

const ADS: readonly (readonly [
  place: string,
  content: string,
  department: string,
  foundOn: string,
  removedAfter: number | null,
])[] = [
  ['清泉镇东街路口灯箱', '“年息 15%，保本理财”广告', 'market-regulation', '2022-02-15', 2],
  ['县城公交站牌', '养老项目预售投资宣传', 'urban-management', '2022-03-08', 3],
  ['本地微信公众号推文', '高额返利会员招募', 'publicity', '2022-04-19', 1],
  ['住宅小区电梯间', '“民间借贷中介”小广告', 'market-regulation', '2022-05-11', 9],
  ['短视频平台账号', '虚拟货币投资宣传', 'public-security', '2022-06-23', 3],
  ['农贸市场周边', '“投资养殖合作社”传单', 'market-regulation', '2022-07-14', 2],
  ['商业街写字楼', '“财富管理中心”门头', 'market-regulation', '2022-08-10', null],
  ['乡镇集市', '“养老金理财”横幅', 'market-regulation', '2022-08-30', null],
]

const CASES = [
  [
    '“康养公寓”预付费非法集资案',
    FundraisingStage.FILED,
    'public-security',
    '2022-03-12',
    null,
    860,
    132,
    '已立案侦查，冻结涉案账户',
    '进村入户宣传 12 场',
  ],
  [
    '某合作社吸收社员资金线索',
    FundraisingStage.INVESTIGATING,
    'agriculture-rural',
    '2022-06-06',
    null,
    240,
    57,
    '已约谈负责人，制定退款方案',
    null,
  ],
  [
    '“旅游会员卡”返利线索',
    FundraisingStage.CLOSED,
    'market-regulation',
    '2022-02-20',
    '2022-05-18',
    35,
    21,
    '资金全部退还，责令停业',
    '发布风险提示',
  ],
] as const

const PLATFORMS = [
  ['金桥信息咨询（演示）', PlatformStatus.EXITED, 0, 0, '2021-12-31', '2021-11-30'],
  ['陇上网贷（演示）', PlatformStatus.EXITING, 126, 43, '2022-06-30', null],
] as const

const { REPORTED, ASSESSED, DISPOSED, CLOSED } = RiskClueStage
type Risk = readonly [
  title: string,
  field: RiskField,
  department: string,
  level: RiskLevel | null,
  arisenOn: string,
  reportedOn: string,
  stage: RiskClueStage,
  reportedBy: string,
]
const RISKS: readonly Risk[] = [
  [
    '铁合金企业互保链贷款逾期',
    RiskField.BANKING,
    'financial-work',
    RiskLevel.LARGER,
    '2022-03-20',
    '2022-04-02',
    CLOSED,
    'industry-it',
  ],
  [
    '房地产企业停工引发预售资金风险',
    RiskField.ENTERPRISE_DEBT,
    'housing-construction',
    RiskLevel.MAJOR,
    '2022-06-18',
    '2022-07-01',
    ASSESSED,
    'housing-construction',
  ],
  [
    '合作社吸收社员资金',
    RiskField.FUNDRAISING,
    'financial-work',
    RiskLevel.LARGER,
    '2022-05-28',
    '2022-06-06',
    DISPOSED,
    '620725101',
  ],
  [
    '个别乡镇库款保障水平偏低',
    RiskField.FISCAL,
    'finance',
    RiskLevel.GENERAL,
    '2022-07-25',
    '2022-08-02',
    ASSESSED,
    'finance',
  ],
  [
    '小贷公司资金紧张',
    RiskField.BANKING,
    'financial-work',
    null,
    '2022-08-15',
    '2022-08-22',
    REPORTED,
    'financial-work',
  ],
]

function riskOf([title, field, department, level, arisenOn, reportedOn, stage, reportedBy]: Risk) {
  const isAssessed = stage !== REPORTED
  const isDisposed = stage === DISPOSED || stage === CLOSED
  return {
    title,
    field,
    sign: `${title}，已掌握基本情况`,
    department,
    reportedBy,
    stage,
    arisenOn,
    reportedOn,
    level,
    assessedOn: isAssessed ? addDays(reportedOn, 2) : null,
    disposedOn: isDisposed ? addDays(reportedOn, 20) : null,
    closedOn: stage === CLOSED ? addDays(reportedOn, 45) : null,
    disposal: isDisposed ? '成立专班，分类化解，落实还款来源' : null,
  }
}

const REMOVE_WITHIN = 5

export async function loadRisk(ctx: Context): Promise<void> {
  const renewals = Array.from({ length: 36 }, (_, number) => renewalOf(number, ctx.today))
  await ctx.createMany(LoanRenewal, renewals, 'demo.loaded')
  await ctx.createMany(
    FundraisingAd,
    ADS.map(([place, content, department, foundOn, removedAfter], index) => ({
      place,
      content,
      source: index % 2 === 0 ? '日常巡查' : '群众举报',
      department,
      foundOn,
      dueOn: addDays(foundOn, REMOVE_WITHIN),
      removedOn: removedAfter === null ? null : addDays(foundOn, removedAfter),
    })),
    'demo.loaded',
  )
  await ctx.createMany(
    FundraisingCase,
    CASES.map(([title, stage, department, reportedOn, closedOn, loss, victims, handling, publicity]) => {
      const lossAmount = wan(loss)
      return { title, stage, department, reportedOn, closedOn, lossAmount, victims, handling, publicity }
    }),
    'demo.loaded',
  )
  await ctx.createMany(
    LendingPlatform,
    PLATFORMS.map(([name, status, owed, lenders, exitBy, exitedOn]) => {
      return { name, status, outstandingAmount: wan(owed), lenders, exitBy, exitedOn }
    }),
    'demo.loaded',
  )
  await ctx.createMany(FinancialRiskClue, RISKS.map(riskOf), 'demo.loaded')
}
