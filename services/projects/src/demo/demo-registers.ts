import { addDays, type Context } from '@tongchou/service-kit'
import { InfrastructureGap } from '../infrastructure-gap/infrastructure-gap.entity.ts'
import { InvestmentLead } from '../investment-lead/investment-lead.entity.ts'
import { Policy, PolicyLink } from '../policy/policy.entity.ts'
import { Problem } from '../problem/problem.entity.ts'
import { UpperContact } from '../upper-contact/upper-contact.entity.ts'
import type { DemoProject } from './demo-projects.ts'
import { person, seeded, wan } from './seeded.ts'

const numbered = (index: number): string => String(index + 1).padStart(2, '0')

const PROBLEMS: readonly (readonly [
  project: string,
  title: string,
  on: string,
  department: string,
  level: string,
  took: number,
  rating: number,
])[] = [
  ['精细化工中间体', '环评报告书审批时限较长', '2022-05-28', 'ecology-environment', 'LEADER', 0, 0],
  ['新城区纬六路改造', '3户征收补偿未达成一致', '2022-06-20', 'housing-construction', 'DEPARTMENT', 0, 0],
  ['通用航空场前期工程', '用地预审材料需补正', '2022-07-04', 'natural-resources', 'LEADER', 0, 0],
  ['气体储能示范', '临时用电申请', '2022-06-02', 'development-reform', 'DEPARTMENT', 9, 5],
  ['光伏组件装配线', '厂区外排水管线接入', '2022-05-11', 'housing-construction', 'DEPARTMENT', 14, 4],
  ['马铃薯全粉加工生产线', '技术工人缺口', '2022-07-20', 'human-resources', 'DEPARTMENT', 12, 5],
  ['奶牛养殖示范牧场', '饲草用地流转', '2022-06-15', 'agriculture-rural', 'TOWNSHIP', 20, 4],
  ['废弃矿山治理', '补助资金未到位', '2022-07-10', 'finance', 'LEADER', 0, 0],
  ['大数据灾备中心一期', '贷款审批进度', '2022-08-22', 'financial-work', 'TOWNSHIP', 0, 0],
  ['焉支景区提升工程', '林地使用手续', '2022-04-18', 'natural-resources', 'DEPARTMENT', 16, 4],
]

const LEADS: readonly (readonly [
  name: string,
  investor: string,
  sector: string,
  eco: string,
  stage: string,
  amount: number,
  funds: number,
  trip: number,
  reviewed: string,
])[] = [
  ['储能电池组装', '江苏某储能公司', 'INDUSTRY', 'CLEAN_ENERGY', 'LANDED', 19800, 1200, 1, '2022-08-10'],
  ['中药配方颗粒', '亳州某药业公司', 'INDUSTRY', 'CHINESE_MEDICINE', 'SIGNED', 8600, 0, 2, '2022-08-02'],
  ['数控机床零部件', '杭州某机械公司', 'INDUSTRY', 'ADVANCED_MANUFACTURING', 'SIGNED', 12000, 0, 3, '2022-07-22'],
  ['石墨负极材料二期', '深圳某材料公司', 'INDUSTRY', 'ADVANCED_MANUFACTURING', 'LANDED', 42000, 3500, 4, '2022-08-15'],
  ['冷鲜肉分割加工', '寿光某食品公司', 'AGRICULTURE', 'CIRCULAR_AGRICULTURE', 'TALKS', 6500, 0, 5, '2022-08-20'],
  ['光伏支架生产', '苏州某能源公司', 'INDUSTRY', 'CLEAN_ENERGY', 'STARTED', 9600, 4800, 1, '2022-08-12'],
  ['饲草料加工配送中心', '牧源饲料公司', 'INDUSTRY', 'CIRCULAR_AGRICULTURE', 'PRODUCING', 4800, 4800, 0, '2022-08-25'],
  ['康养度假村', '西安某文旅公司', 'TOURISM', 'CULTURE_TOURISM', 'TALKS', 15000, 0, 0, '2022-04-26'],
  ['算力服务节点', '北京某云计算公司', 'INDUSTRY', 'DATA_INFORMATION', 'TALKS', 32000, 0, 4, '2022-07-30'],
  ['净菜中央厨房', '东莞某餐饮供应链公司', 'AGRICULTURE', 'CIRCULAR_AGRICULTURE', 'LEAD', 4200, 0, 4, '2022-08-05'],
  ['民用无人机组装', '深圳某航空公司', 'INDUSTRY', 'CIVIL_MILITARY', 'LEAD', 11800, 0, 4, '2022-02-18'],
  ['工业固废综合利用', '南京某环保公司', 'INDUSTRY', 'ENERGY_SAVING', 'LEAD', 9800, 0, 1, '2022-06-30'],
  ['跨境电商海外仓', '苏州某电商公司', 'LOGISTICS', 'CORRIDOR_LOGISTICS', 'DROPPED', 5600, 0, 1, '2022-05-20'],
]
const REACHED = ['LEAD', 'TALKS', 'SIGNED', 'LANDED', 'STARTED', 'PRODUCING']

function leadOf(
  [name, investor, sector, eco, stage, amount, funds, trip, reviewed]: (typeof LEADS)[number],
  index: number,
) {
  const foundOn = addDays('2022-01-15', index * 6)
  const has = (wanted: string, days: number) =>
    REACHED.indexOf(stage) >= REACHED.indexOf(wanted) ? addDays(foundOn, days) : null
  const hasEvidence = REACHED.indexOf(stage) >= 2
  return {
    id: `lead-2022-${numbered(index)}`,
    name,
    investor,
    department: 'commerce',
    township: null,
    sector: sector as never,
    ecoIndustry: eco as never,
    stage: stage as never,
    stageSince: has(stage, 60) ?? '2022-05-20',
    foundOn,
    signedOn: has('SIGNED', 60),
    landedOn: has('LANDED', 95),
    startedOn: has('STARTED', 130),
    amount: wan(amount),
    fundsInPlace: wan(funds),
    drivingScore: 2 + (index % 4),
    operabilityScore: 2 + ((index * 3) % 4),
    landEvidence: hasEvidence ? '园区预留工业用地' : null,
    policyEvidence: hasEvidence ? '符合县招商引资优惠政策' : null,
    marketEvidence: hasEvidence ? '已提交可行性分析' : null,
    reviewedOn: reviewed,
    tripId: trip ? `trip-2022-${numbered(trip - 1)}` : null,
    projectId: null,
    droppedReason: stage === 'DROPPED' ? '投资方调整布局' : null,
  }
}

const POLICIES: readonly (readonly [
  title: string,
  level: string,
  on: string,
  sector: string | null,
  eco: string | null,
  focus: string,
  project: string,
])[] = [
  [
    '以沙漠戈壁荒漠地区为重点的大型风电光伏基地建设方案',
    'NATION',
    '2022-02-15',
    'ENERGY',
    'CLEAN_ENERGY',
    '大型风电光伏基地及配套储能',
    '百万千瓦风光基地一期',
  ],
  [
    '现代水网建设投资支持政策',
    'NATION',
    '2022-03-20',
    'WATER',
    null,
    '灌区现代化改造、病险水库除险加固',
    '东部灌区续建配套与节水改造',
  ],
  [
    '城镇保障性安居工程补助资金办法',
    'NATION',
    '2022-01-25',
    'URBAN',
    null,
    '棚户区改造、老旧小区改造',
    '老旧住宅小区改造（154套）',
  ],
  [
    '推进生态产业发展年度工作要点',
    'PROVINCE',
    '2022-03-05',
    null,
    'CHINESE_MEDICINE',
    '十大生态产业重大带动性工程',
    '中药饮片精深加工',
  ],
  [
    '高标准农田建设规划',
    'PROVINCE',
    '2022-02-28',
    'AGRICULTURE',
    'CIRCULAR_AGRICULTURE',
    '高标准农田新建与改造提升',
    '霍城新庄高标准基本农田',
  ],
  [
    '数字经济创新发展试验区实施方案',
    'PROVINCE',
    '2022-04-11',
    'INDUSTRY',
    'DATA_INFORMATION',
    '算力基础设施、产业数字化',
    '',
  ],
  [
    '冷链物流高质量发展若干措施',
    'CITY',
    '2022-05-09',
    'LOGISTICS',
    'CORRIDOR_LOGISTICS',
    '产地预冷、骨干冷链基地',
    '智慧冷链仓储中心',
  ],
  ['通用航空发展支持意见', 'PROVINCE', '2022-06-14', 'TRANSPORT', 'CIVIL_MILITARY', '通用机场及配套产业', ''],
]

const GAPS: readonly (readonly [name: string, kind: string, township: string, department: string, project: string])[] =
  [
    ['城区二级供热管网老化', 'HEAT', '', 'housing-construction', '供热二级管网改造'],
    ['老军乡农村供水保证率低', 'WATER', '620725203', 'water-affairs', '农村饮水安全提升工程'],
    ['东乐镇国道连接线通行能力不足', 'ROAD', '620725106', 'housing-construction', '国道连接线改建工程'],
    ['李桥乡农网容量不足', 'POWER', '620725204', 'development-reform', ''],
    ['大马营镇集镇污水无处理设施', 'SEWAGE', '620725105', 'ecology-environment', ''],
    ['城区学前教育学位缺口', 'EDUCATION', '', 'education', '城区第六幼儿园'],
    ['位奇镇卫生院业务用房不足', 'HEALTH', '620725102', 'health', ''],
  ]

const CONTACTS: readonly (readonly [
  project: string,
  level: string,
  office: string,
  on: string,
  result: string,
  next: string,
])[] = [
  [
    '百万千瓦风光基地一期',
    'NATION',
    '国家能源主管部门',
    '2022-02-18',
    '说明基地建设条件，材料予以受理',
    '补充电网接入方案',
  ],
  ['艾黎学院', 'PROVINCE', '省发展改革部门', '2022-03-02', '同意列入省列清单审核', '报送资金落实证明'],
  ['新建安置住房（568套）', 'PROVINCE', '省住房城乡建设部门', '2022-03-22', '明确补助标准', '按季报送进度'],
  ['汉长城遗址保护展示', 'NATION', '国家文物主管部门', '2022-05-12', '方案原则可行', '按意见修改方案'],
  ['抽水蓄能电站前期工程', 'PROVINCE', '省能源主管部门', '2022-06-08', '建议纳入规划重点项目', '完成地勘补充'],
]

/** What the departments do for projects and to win new ones. */
export async function loadRegisters(ctx: Context, projects: readonly DemoProject[]): Promise<void> {
  const idOf = (name: string): string | null => {
    const project = name ? projects.find((each) => each.name === name) : undefined
    if (name && !project) throw new Error(`the demonstration has no project ${name}`)
    return project?.id ?? null
  }
  const chance = seeded(77)
  const problems = PROBLEMS.map(([name, title, raisedOn, department, level, took, rating], index) => {
    const project = projects.find((each) => each.name === name) as DemoProject
    const solution = took ? '部门会商解决，已回访' : null
    const solvedOn = took ? addDays(raisedOn, took) : null
    const base = { id: `problem-2022-${numbered(index)}`, projectId: project.id, raisedBy: project.ownerUnit }
    const place = { township: project.township, department, level: level as never }
    return { ...base, ...place, title, raisedOn, solvedOn, solution, rating: rating || null }
  })
  await ctx.createMany(Problem, problems, 'demo.loaded')
  await ctx.createMany(InvestmentLead, LEADS.map(leadOf), 'demo.loaded')
  await ctx.createMany(
    Policy,
    POLICIES.map(([title, level, issuedOn, sector, eco, focus], index) => {
      const id = `policy-2022-${numbered(index)}`
      return {
        id,
        title,
        level: level as never,
        document: null,
        issuedOn,
        sector: sector as never,
        ecoIndustry: eco as never,
        focus,
      }
    }),
    'demo.loaded',
  )
  const links = POLICIES.map(([, , , , , , name], index) => ({
    policyId: `policy-2022-${numbered(index)}`,
    projectId: idOf(name),
  }))
  await ctx.createMany(
    PolicyLink,
    links.flatMap(({ policyId, projectId }) => (projectId ? [{ id: `${policyId}-link`, policyId, projectId }] : [])),
    'demo.loaded',
  )
  const gaps = GAPS.map(([name, kind, township, department, project], index) => {
    const projectId = idOf(project)
    const base = {
      id: `gap-2022-${numbered(index)}`,
      name,
      kind: kind as never,
      township: township || null,
      department,
    }
    return { ...base, extent: null, foundOn: addDays('2021-09-10', index * 31), projectId, closedOn: null }
  })
  await ctx.createMany(InfrastructureGap, gaps, 'demo.loaded')
  const contacts = CONTACTS.map(([name, level, office, contactedOn, result, nextStep], index) => {
    const base = { id: `contact-2022-${numbered(index)}`, projectId: idOf(name) as string, level: level as never }
    return { ...base, office, person: person(chance), contactedOn, result, nextStep, nextOn: addDays(contactedOn, 40) }
  })
  await ctx.createMany(UpperContact, contacts, 'demo.loaded')
}
