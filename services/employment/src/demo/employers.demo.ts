import { addDays, type Context } from '@tongchou/service-kit'
import { CollectiveContract } from '../contract/collective-contract.entity.ts'
import { EmployerContracts } from '../contract/employer-contracts.entity.ts'
import { EmployerCredit, EmployerGrade } from '../inspection/employer-credit.entity.ts'
import { InspectionCell } from '../inspection/inspection-cell.entity.ts'
import { JointInspection } from '../inspection/joint-inspection.entity.ts'
import { LabourPatrol } from '../inspection/labour-patrol.entity.ts'
import { LabourMarketOperator } from '../local-work/labour-market-operator.entity.ts'
import { MarketInspection } from '../local-work/market-inspection.entity.ts'
import { ReliefWorkshop, WorkshopState } from '../local-work/relief-workshop.entity.ts'
import { ReturnerBase } from '../local-work/returner-base.entity.ts'
import { JobVacancy } from '../vacancy/job-vacancy.entity.ts'
import { ENTERPRISES, MADE, pad, TOWNSHIPS, TRADES, wan, yuan } from './county.demo.ts'

const checks = () =>
  ENTERPRISES.flatMap(({ uscc, name, township }, nth) =>
    ['2021-05-20', '2022-05-24'].map((checkedOn, at) => {
      const workers = 60 + nth * 35
      return {
        employerUscc: uscc,
        employer: name,
        township,
        checkedOn,
        workers,
        signed: Math.floor(workers * (nth === 3 ? 0.86 : 0.94 + at * 0.03)),
        insured: Math.floor(workers * (0.9 + at * 0.04)),
        collectiveRequired: nth !== 7,
      }
    }),
  )

const collectives = () =>
  ENTERPRISES.slice(0, 6).map(({ uscc, name }, nth) => ({
    employerUscc: uscc,
    employer: name,
    number: `集合〔2020〕${pad(nth + 1, 2)}号`,
    signedOn: '2020-03-01',
    beginsOn: '2020-03-01',
    endsOn: nth === 4 ? '2022-10-15' : '2024-02-29',
    coveredWorkers: 55 + nth * 30,
  }))

const { A, B, C } = EmployerGrade

const credits = () =>
  ENTERPRISES.map(({ uscc, name }, nth) => {
    const grade = nth === 3 ? C : nth % 3 === 1 ? B : A
    const isListed = grade === C
    return {
      employerUscc: uscc,
      employer: name,
      year: 2022,
      grade,
      score: grade === A ? 95 - nth : grade === B ? 78 : 52,
      blacklistedOn: isListed ? '2022-07-01' : null,
      blacklistedUntil: isListed ? '2023-06-30' : null,
      reason: isListed ? '拖欠农民工工资，责令支付逾期未履行' : null,
      effect: isListed ? '限制参与政府采购、招标投标和申请财政资金' : null,
    }
  })

const cells = () =>
  TOWNSHIPS.map((township, nth) => ({
    id: `cell-${nth}`,
    code: `WG-${township.slice(6)}`,
    name: `第${nth + 1}网格`,
    township,
    inspector: `协管员${pad(nth + 1, 2)}（演示）`,
    employers: 18 + nth * 4,
  }))

const patrols = () =>
  TOWNSHIPS.flatMap((_township, nth) =>
    ['2022-06-14', '2022-08-09'].map((patrolledOn, at) => {
      const isWrong = (nth + at) % 4 === 1
      return {
        cellId: `cell-${nth}`,
        patrolledOn,
        employer: ENTERPRISES[(nth + at) % ENTERPRISES.length]!.name,
        employerUscc: ENTERPRISES[(nth + at) % ENTERPRISES.length]!.uscc,
        finding: isWrong ? '部分职工劳动合同未及时续签' : null,
        remedyBy: isWrong ? addDays(patrolledOn, 15) : null,
        remediedOn: isWrong && at === 0 ? addDays(patrolledOn, 12) : null,
        caseId: null,
      }
    }),
  )

const WORKSHOPS = [
  ['清泉刺绣', '北滩村', '手工刺绣', 26],
  ['位奇服装', '十号村', '校服加工', 34],
  ['霍城毛毯', '双湖村', '手工毛毯', 18],
  ['陈户蔬菜', '岸头村', '净菜分拣', 41],
  ['东乐芦笋', '静安村', '芦笋分拣', 22],
  ['老军药材', '祝庄村', '药材切片', 0],
] as const

const workshops = () =>
  WORKSHOPS.map(([name, village, product, workers], nth) => ({
    name: `${name}就业帮扶车间（演示）`,
    township: TOWNSHIPS[[0, 1, 2, 3, 5, 6][nth]!]!,
    village,
    product,
    workers,
    hardUpWorkers: Math.floor(workers * 0.4),
    monthlyWage: yuan(2400 + nth * 100),
    state: workers === 0 ? WorkshopState.SUSPENDED : WorkshopState.RUNNING,
    openedOn: '2020-05-10',
    checkedOn: addDays('2022-08-02', nth),
  }))

const vacancies = () =>
  ENTERPRISES.map(({ uscc, name, township }, nth) => ({
    employerUscc: uscc,
    employer: name,
    township,
    post: ['操作工', '电工', '质检员', '炉前工', '装配工', '采掘工', '运维员', '包装工'][nth]!,
    trade: TRADES[nth % TRADES.length]!,
    headcount: 6 + nth * 2,
    filled: nth % 3 === 0 ? 6 + nth * 2 : nth,
    wageFrom: yuan(3800 + nth * 100),
    wageTo: yuan(5200 + nth * 150),
    openedOn: addDays('2022-06-20', nth * 8),
    closedOn: nth % 3 === 0 ? '2022-08-20' : null,
  }))

const OPERATORS = [
  ['城区劳务市场', '2023-12-31'],
  ['焉支人力资源公司', '2024-06-30'],
  ['弱水劳务派遣公司', '2022-07-31'],
] as const

/** Employers: contracts, credit, inspection, work close to home and posts to fill. */
export async function loadEmployers(ctx: Context): Promise<void> {
  await ctx.createMany(EmployerContracts, checks(), MADE)
  await ctx.createMany(CollectiveContract, collectives(), MADE)
  await ctx.createMany(EmployerCredit, credits(), MADE)
  await ctx.createMany(InspectionCell, cells(), MADE)
  await ctx.createMany(LabourPatrol, patrols(), MADE)
  const joint = {
    departments: '人社局、住建局、公安局',
    employerUscc: null,
    remedyBy: null,
    remediedOn: null,
    findings: null,
  }
  await ctx.createMany(
    JointInspection,
    [
      { ...joint, inspectedOn: '2022-05-18', employer: '焉支建筑安装公司（演示）', siteId: 'site-01', caseId: null },
      {
        ...joint,
        inspectedOn: '2022-07-12',
        employer: '河西路桥工程公司（演示）',
        siteId: 'site-16',
        findings: '工资专户余额不足，六月工资未足额支付',
        remedyBy: '2022-08-12',
        caseId: 'arrears-4',
      },
    ],
    MADE,
  )
  await ctx.createMany(ReliefWorkshop, workshops(), MADE)
  await ctx.createMany(JobVacancy, vacancies(), MADE)
  const bases = ['清泉', '霍城', '大马营'].map((name, nth) => ({
    name: `${name}返乡创业基地（演示）`,
    township: TOWNSHIPS[[0, 2, 4][nth]!]!,
    firms: 8 + nth * 3,
    jobs: 76 + nth * 24,
    support: wan(42 + nth * 10),
    openedOn: addDays('2020-06-01', nth * 200),
  }))
  await ctx.createMany(ReturnerBase, bases, MADE)
  const operators = OPERATORS.map(([name, licensedUntil], nth) => ({
    id: `operator-${nth}`,
    name: `${name}（演示）`,
    licenceNumber: `620725${pad(nth + 1, 4)}`,
    township: TOWNSHIPS[0]!,
    licensedUntil,
  }))
  await ctx.createMany(LabourMarketOperator, operators, MADE)
  const inspections = operators.map(({ id }, nth) => ({
    operatorId: id,
    inspectedOn: '2022-06-22',
    inspector: '监察员（演示）',
    violation: nth === 1 ? '未在显著位置公示收费标准' : null,
    remediedOn: nth === 1 ? '2022-07-05' : null,
  }))
  await ctx.createMany(MarketInspection, inspections, MADE)
}
