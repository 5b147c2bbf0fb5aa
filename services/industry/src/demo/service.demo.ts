import { addDays, addWorkingDays, chanceFrom, type Context } from '@tongchou/service-kit'
import { hashOf } from '../difficulty/advance-difficulty.ts'
import { Difficulty, DifficultyKind, DifficultyStage } from '../difficulty/difficulty.entity.ts'
import { ROUTES, WORKING_DAYS } from '../difficulty/difficulty.rules.ts'
import { EnterpriseStatus } from '../enterprise/enterprise.entity.ts'
import { ServiceMode, ServiceOfficer, ServiceVisit } from '../service-officer/service-officer.entity.ts'
import type { DemoEnterprise } from './enterprises.demo.ts'

const OFFICERS = ['赵明远', '钱晓峰', '孙立群', '周海燕', '吴志强', '郑秋实'].map((name) => `${name}（演示）`)
const FINDINGS = [
  '设备运转正常，订单充足',
  '原料价格上涨，利润下降',
  '流动资金偏紧，已对接银行',
  '招工有缺口，已转人社部门',
]
const MODES = [ServiceMode.VISIT, ServiceMode.VISIT, ServiceMode.ONLINE, ServiceMode.WINDOW, ServiceMode.AGENT]

const TITLES: Readonly<Record<DifficultyKind, string>> = {
  RAW_MATERIAL: '原料采购渠道受阻',
  LABOUR: '生产旺季用工缺口三十人',
  TALENT: '缺少自动化技术人员',
  UTILITIES: '车间用电容量不足',
  CREDIT: '贷款到期续贷困难',
  SALES: '产品库存积压',
  SCIENCE: '新工艺中试缺少场地',
  FINANCE: '技改资金缺口较大',
  MARKETING: '外地市场开拓困难',
}

/** The code of the demonstration's difficulties, so that the enterprise's part can be tried. */
export const DEMO_CODE = 'DEMO2022DEMO2022'
const COUNT = 27

function difficultyOf(index: number, enterprise: DemoEnterprise, township: string) {
  const kind = Object.values(DifficultyKind)[index % 9]!
  const stage = Object.values(DifficultyStage)[(index * 2) % 5]!
  const raisedOn = addDays('2022-08-24', -index * 5)
  const reached = (least: DifficultyStage) =>
    Object.values(DifficultyStage).indexOf(stage) >= Object.values(DifficultyStage).indexOf(least)
  const confirmed = reached(DifficultyStage.CONFIRMED_BY_ENTERPRISE)
  return {
    enterpriseId: enterprise.id,
    township,
    kind,
    title: TITLES[kind],
    description: `${enterprise.name}反映：${TITLES[kind]}，请有关部门协调解决。`,
    stage,
    raisedOn,
    department: reached(DifficultyStage.ASSIGNED) ? ROUTES[kind]! : null,
    joint: index % 4 === 0 ? ['finance'] : [],
    dueOn: addWorkingDays(raisedOn, WORKING_DAYS[kind]!),
    reply: reached(DifficultyStage.REPLIED) ? '已与企业对接，正在协调办理' : null,
    repliedOn: reached(DifficultyStage.REPLIED) ? addDays(raisedOn, 2) : null,
    resolution: reached(DifficultyStage.RESOLVED) ? '协调落实，问题已解决' : null,
    resolvedOn: reached(DifficultyStage.RESOLVED) ? addDays(raisedOn, 4) : null,
    confirmedOn: confirmed ? addDays(raisedOn, 5) : null,
    confirmedBy: confirmed ? '企业联系人（演示）' : null,
    satisfaction: confirmed ? 3 + (index % 3) : null,
    sentBack: 0,
    codeHash: hashOf(DEMO_CODE),
  }
}

/** Officers for most, visits by most of them, difficulties at every stage. */
export async function loadService(ctx: Context, enterprises: readonly DemoEnterprise[]): Promise<void> {
  const running = enterprises.filter(({ status }) => status !== EnterpriseStatus.CLOSED)
  const served = running.filter(({ number }) => number % 10 !== 4)
  const officerOf = ({ number }: DemoEnterprise): string => OFFICERS[number % OFFICERS.length]!
  await ctx.createMany(
    ServiceOfficer,
    served.map((enterprise) => ({
      enterpriseId: enterprise.id,
      officer: officerOf(enterprise),
      department: 'industry-it',
      fromDay: enterprise.establishedOn > '2022-01-10' ? enterprise.establishedOn : '2022-01-10',
      untilDay: null,
    })),
    'demo.loaded',
  )
  const visits = served.flatMap((enterprise) => {
    const chance = chanceFrom(enterprise.number * 13)
    const last = enterprise.number % 7 === 2 ? '2022-06-30' : '2022-08-29'
    return Array.from({ length: 4 }, (_, index) => ({
      enterpriseId: enterprise.id,
      officer: officerOf(enterprise),
      mode: chance.pick(MODES),
      servedOn: addDays(last, -index * 26 - chance.whole(0, 9)),
      findings: chance.pick(FINDINGS),
      satisfaction: chance.whole(3, 5),
    })).filter(({ servedOn }) => servedOn >= enterprise.establishedOn)
  })
  // The enterprise that stopped in August has not been visited since: the alert of the first screen.
  await ctx.createMany(
    ServiceVisit,
    visits.filter(({ enterpriseId, servedOn }) => enterpriseId !== enterprises[29]!.id || servedOn < '2022-08-18'),
    'demo.loaded',
  )
  const difficulties = Array.from({ length: COUNT }, (_, index) => {
    const enterprise = running[(index * 11) % running.length]!
    return difficultyOf(index, enterprise, enterprise.township)
  })
  await ctx.createMany(Difficulty, difficulties, 'demo.loaded')
}
