import { addDays, addWorkingDays, chanceFrom, type Context, creditCodeOf } from '@tongchou/service-kit'
import {
  CommunityIssue,
  ComplaintSource,
  IssueRaiser,
  PropertyComplaint,
  PropertyInspection,
} from '../property/community-life.entity.ts'
import { PropertyCommunity, PropertyCompany, PropertyTraining } from '../property/property-company.entity.ts'
import { DeductionState, PropertyDeduction } from '../property/property-deduction.entity.ts'

const TODAY = '2022-08-31'
const TOWN = '620725101'
const COMPANIES = [
  '安居物业服务有限公司',
  '祥和物业管理有限公司',
  '新城物业服务有限公司',
  '焉支物业服务有限公司',
  '丰源物业管理有限公司',
]

const COMMUNITIES: readonly (readonly [
  name: string,
  company: number | null,
  households: number,
  neighbourhood: string,
])[] = [
  ['北环家园', 0, 512, '北街社区'],
  ['文苑小区', 0, 386, '东街社区'],
  ['祥和雅苑', 1, 648, '南关社区'],
  ['南湖丽景', 1, 720, '南关社区'],
  ['新城壹号', 2, 864, '新城社区'],
  ['经一路安置小区', 2, 568, '新城社区'],
  ['艾黎花园', 2, 440, '新城社区'],
  ['焉支佳苑', 3, 298, '西街社区'],
  ['西街老旧小区', 3, 154, '西街社区'],
  ['丰源小区', 4, 326, '东街社区'],
  ['粮食局家属院', null, 72, '北街社区'],
]

const SUBJECTS = [
  '电梯故障停运未及时维修',
  '楼道卫生清扫不到位',
  '小区路灯不亮',
  '停车收费未公示',
  '二次供水水压不足',
  '消防通道被占用',
]
const FINDINGS = ['消防通道堆放杂物', '垃圾桶未及时清运', '公共收益未公示', '监控设备三处故障']
const ISSUES = ['增设电动自行车充电棚', '老旧小区加装电梯意见征集', '公共收益用于楼道粉刷', '划定非机动车停放区']
const CLAUSES = ['物业服务企业信用计分办法第六条', '物业服务企业信用计分办法第八条', '物业服务企业信用计分办法第十一条']

/** Points by company: found on, points, and what became of the notice. */
const DEDUCTIONS: readonly (readonly [
  company: number,
  foundOn: string,
  points: number,
  kept: number | null,
  appeal: 'none' | 'open' | 'decided',
])[] = [
  [0, '2022-04-11', 5, null, 'none'],
  [1, '2022-03-15', 10, null, 'none'],
  [1, '2022-06-08', 15, 15, 'decided'],
  [2, '2022-05-19', 8, 3, 'decided'],
  [3, '2022-03-28', 20, null, 'none'],
  [3, '2022-05-30', 15, null, 'none'],
  [3, '2022-07-04', 12, 12, 'decided'],
  [4, '2022-06-21', 10, 0, 'decided'],
  [4, '2022-07-18', 12, null, 'open'],
  [1, '2022-08-24', 6, null, 'none'],
]

function deductionOf([company, foundOn, points, kept, appeal]: (typeof DEDUCTIONS)[number], index: number) {
  const noticedOn = addWorkingDays(foundOn, 2)
  const appealBy = addWorkingDays(noticedOn, 5)
  const appealedOn = appeal === 'none' ? null : addWorkingDays(noticedOn, 3)
  const decidedOn = appealedOn !== null && appeal === 'decided' ? addWorkingDays(appealedOn, 8) : null
  const states = { none: DeductionState.NOTICED, open: DeductionState.APPEALED }
  const decided = kept === 0 ? DeductionState.REVOKED : kept === points ? DeductionState.UPHELD : DeductionState.REDUCED
  const counting = appeal === 'none' ? addDays(appealBy, 1) : kept === 0 ? null : decidedOn
  return {
    companyId: `property-company-${company + 1}`,
    communityId: null,
    foundOn,
    clause: CLAUSES[index % CLAUSES.length]!,
    reason: FINDINGS[index % FINDINGS.length]!,
    points,
    state: appeal === 'decided' ? decided : states[appeal],
    noticedOn,
    noticeNumber: `物业扣分告知〔2022〕${index + 1}号`,
    noticedBy: 'demo',
    appealBy,
    appealedOn,
    appeal: appealedOn === null ? null : '企业申诉函：已在限期内整改，请求复核',
    decidedOn,
    decision: decidedOn === null ? null : '经复核现场与台账，作出本决定',
    effectiveOn: counting,
    countedPoints: kept ?? points,
  }
}

function lifeOf(index: number) {
  const chance = chanceFrom(index * 17 + 3)
  const communityId = `property-community-${index + 1}`
  const inspections = ['2022-03-22', '2022-06-14', '2022-08-09'].map((inspectedOn, round) => {
    const isWrong = (index + round) % 3 === 1
    const remedyDueOn = addDays(inspectedOn, 15)
    const score = isWrong ? chance.whole(66, 79) : chance.whole(82, 96)
    const remediedOn = isWrong && !(round === 2 && index % 4 === 2) ? addDays(inspectedOn, 10) : null
    const wrong = isWrong
      ? { findings: chance.pick(FINDINGS), remedyDueOn, remediedOn }
      : { findings: null, remedyDueOn: null, remediedOn: null }
    return { communityId, inspectedOn, inspector: '物业股检查组（演示）', score, ...wrong }
  })
  const complaints = Array.from({ length: 1 + (index % 4) }, (_, nth) => {
    const receivedOn = addDays('2022-02-10', nth * 52 + index * 4)
    const isOpen = (index + nth) % 6 === 5 || addDays(receivedOn, 8) > TODAY
    const settled = isOpen
      ? { settledOn: null, founded: null, outcome: null }
      : { settledOn: addDays(receivedOn, 8), founded: chance.next() < 0.7, outcome: '已约谈企业，现场整改到位' }
    const source = chance.pick(Object.values(ComplaintSource))
    return {
      communityId,
      receivedOn,
      source,
      subject: chance.pick(SUBJECTS),
      dueOn: addWorkingDays(receivedOn, 10),
      ...settled,
    }
  })
  const issue = {
    communityId,
    raisedOn: addDays('2022-04-06', index * 9),
    raisedBy: Object.values(IssueRaiser)[index % 4]!,
    subject: ISSUES[index % ISSUES.length]!,
    agreedOn: index % 3 === 0 ? null : addDays('2022-04-20', index * 9),
    agreement: index % 3 === 0 ? null : '三方议定方案并公示七日',
    settledOn: index % 3 === 2 ? addDays('2022-05-15', index * 9) : null,
  }
  return { inspections, complaints, issue }
}

/** Firms of every rating, communities with their checks, complaints and joint matters, an appeal that waits. */
export async function loadProperty(ctx: Context): Promise<void> {
  const companies = COMPANIES.map((name, index) => ({
    id: `property-company-${index + 1}`,
    name: `${name}（演示）`,
    uscc: creditCodeOf(`91620725MA730000${index + 1}`),
    township: TOWN,
    manager: `负责人${index + 1}（演示）`,
    registeredOn: addDays('2016-03-01', index * 200),
    leftOn: null,
  }))
  await ctx.createMany(PropertyCompany, companies, 'demo.loaded')
  const communities = COMMUNITIES.map(([name, company, households, neighbourhood], index) => ({
    id: `property-community-${index + 1}`,
    name,
    township: TOWN,
    companyId: company === null ? null : `property-company-${company + 1}`,
    contractEndsOn: company === null ? null : addDays('2022-10-31', index * 60),
    households,
    floorArea: households * 104,
    neighbourhood,
    ownersCommitteeOn: index % 3 === 1 ? null : addDays('2019-05-10', index * 70),
    partyGroup: index % 4 !== 3,
  }))
  await ctx.createMany(PropertyCommunity, communities, 'demo.loaded')
  await ctx.createMany(PropertyDeduction, DEDUCTIONS.map(deductionOf), 'demo.loaded')
  const lives = COMMUNITIES.map((_, index) => lifeOf(index))
  await ctx.createMany(
    PropertyInspection,
    lives.flatMap(({ inspections }) => inspections),
    'demo.loaded',
  )
  await ctx.createMany(
    PropertyComplaint,
    lives.flatMap(({ complaints }) => complaints).filter(({ receivedOn }) => receivedOn <= TODAY),
    'demo.loaded',
  )
  await ctx.createMany(
    CommunityIssue,
    lives.map(({ issue }) => issue),
    'demo.loaded',
  )
  const trainings = companies.map(({ id }, index) => ({
    companyId: id,
    heldOn: addDays('2022-04-15', index * 11),
    topic: index % 2 === 0 ? '物业管理条例与服务标准' : '电梯与消防安全应急处置',
    people: 12 + index * 5,
  }))
  await ctx.createMany(PropertyTraining, trainings, 'demo.loaded')
}
