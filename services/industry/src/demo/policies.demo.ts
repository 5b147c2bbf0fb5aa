import type { Context } from '@tongchou/service-kit'
import { EnterpriseClass, EnterpriseStatus } from '../enterprise/enterprise.entity.ts'
import { AwardStage, Policy, PolicyAward, PolicyLevel, PolicyPoint } from '../policy/policy.entity.ts'
import type { DemoEnterprise } from './enterprises.demo.ts'

const WAN = 10_000_00

const POLICIES = [
  {
    id: 'policy-sme',
    name: '甘肃省促进中小微企业高质量发展若干措施',
    level: PolicyLevel.PROVINCE,
    eligibility: { mostRevenue: 40_000, leastRevenue: 300 },
    reward: null,
  },
  {
    id: 'policy-champions',
    name: '工信系统“十强双百”奖补意见',
    level: PolicyLevel.CITY,
    eligibility: { aboveScale: true, classes: [EnterpriseClass.A, EnterpriseClass.B], leastGrowth: 8 },
    reward: { base: 10, perPoint: 0.5, most: 30 },
  },
  {
    id: 'policy-ten-points',
    name: '支持非公有制经济发展十条意见',
    level: PolicyLevel.COUNTY,
    eligibility: { leastRevenue: 500 },
    reward: null,
  },
  {
    id: 'policy-steady',
    name: '支持工业经济平稳发展的意见',
    level: PolicyLevel.COUNTY,
    eligibility: { aboveScale: true },
    reward: null,
  },
  {
    id: 'policy-running',
    name: '工业运行奖励政策',
    level: PolicyLevel.COUNTY,
    eligibility: { aboveScale: true, leastGrowth: 5 },
    reward: { base: 3, perPoint: 0.4, most: 15 },
  },
]

const TEN_POINTS = [
  '放宽市场准入',
  '降低用地成本',
  '落实减税降费',
  '清理拖欠账款',
  '缓解融资难题',
  '支持科技创新',
  '鼓励升规入统',
  '保障用工需求',
  '优化政务服务',
  '保护合法权益',
]

const STEPS = Object.values(AwardStage)

export async function loadPolicies(ctx: Context, enterprises: readonly DemoEnterprise[]): Promise<void> {
  await ctx.createMany(
    Policy,
    POLICIES.map((policy, index) => ({
      ...policy,
      documentNumber: `演示〔2022〕${index + 21}号`,
      validFrom: '2022-01-01',
      validUntil: '2023-12-31',
    })),
    'demo.loaded',
  )
  await ctx.createMany(
    PolicyPoint,
    TEN_POINTS.map((title, index) => ({
      policyId: 'policy-ten-points',
      pointNumber: index + 1,
      title,
      department: ['industry-it', 'natural-resources', 'tax', 'finance', 'financial-work'][index % 5]!,
      amount: index < 6 ? (index + 1) * 35 * WAN : 0,
      beneficiaries: index < 6 ? 6 + index * 3 : 0,
      evidence: index < 6 ? `兑现台账 ${index + 1}` : null,
      doneOn: index < 4 ? `2022-0${index + 4}-20` : null,
    })),
    'demo.loaded',
  )
  const asking = enterprises
    .filter(({ aboveScale, status }) => aboveScale && status === EnterpriseStatus.NORMAL)
    .slice(0, 20)
  await ctx.createMany(
    PolicyAward,
    asking.map(({ id }, index) => {
      const stage = STEPS[index % STEPS.length]!
      return {
        policyId: index % 2 === 0 ? 'policy-running' : 'policy-champions',
        enterpriseId: id,
        awardYear: 2022,
        stage,
        amount: (5 + (index % 9)) * WAN,
        appliedOn: `2022-0${5 + (index % 3)}-1${index % 9}`,
        steppedOn: stage === AwardStage.APPLIED ? null : '2022-08-10',
        paymentNumber: stage === AwardStage.PAID ? `财企拨〔2022〕${index + 3}号` : null,
        remark: stage === AwardStage.REFUSED ? '增幅未达到条件' : null,
      }
    }),
    'demo.loaded',
  )
}
