import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CancelledItem, CancelledItemKind } from '../cancelled-item/cancelled-item.entity.ts'
import { ServiceCaseChannel, ServiceCaseStage } from '../case/service-case.codes.ts'
import { EvaluationChannel, ServiceRating } from '../evaluation/service-evaluation.codes.ts'
import { ServiceEvaluation } from '../evaluation/service-evaluation.entity.ts'
import { ConveniencePoint, PointFunction, PointMonth } from '../people-point/convenience-point.entity.ts'
import { ConveniencePointLevel, PlatformFunction } from '../people-point/people-point.codes.ts'
import { OnlineDepth } from '../service-item/service-item.codes.ts'
import { service } from '../service.ts'
import { HOUSING, madeCase, madeItem, MARKET } from '../testing/hand-made-items.ts'

const USCC = '91620725MA70010005'
const TOWN = '620725101'
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeItem(ctx, '许可', {}, [{ publishedOn: '2021-03-01', onlineDepth: OnlineDepth.WHOLE, visits: 2 }])
    await madeItem(ctx, '线下', {}, [{ publishedOn: '2021-03-01', onlineDepth: OnlineDepth.NONE }])
    await madeItem(ctx, '取消了', { cancelledOn: '2022-06-01' })
    await madeItem(ctx, '别家的', { department: MARKET })
    await madeCase(ctx, '逾期', { applicantUscc: USCC })
    await madeCase(ctx, '在办', {
      acceptedOn: '2022-08-29',
      promisedDueOn: '2022-09-12',
      channel: ServiceCaseChannel.POINT,
      township: TOWN,
    })
    await madeCase(ctx, '办结', { stage: ServiceCaseStage.DECIDED, closedOn: '2022-05-10', decidedOn: '2022-05-10' })
    await madeCase(ctx, '误评', { stage: ServiceCaseStage.DECIDED, closedOn: '2022-05-10', decidedOn: '2022-05-10' })
    const evaluation = {
      channel: EvaluationChannel.WINDOW,
      evaluatedOn: '2022-06-01',
      department: HOUSING,
      rating: ServiceRating.SATISFIED,
      poor: false,
    }
    const evaluated = (caseId: string, more: Partial<ServiceEvaluation> = {}) =>
      ctx.create(ServiceEvaluation, Object.assign(new ServiceEvaluation(), evaluation, { caseId }, more), 'made')
    await evaluated('办结')
    await evaluated('逾期', { poor: true, rating: ServiceRating.DISSATISFIED })
    await evaluated('误评', { poor: true, rating: ServiceRating.DISSATISFIED, mistaken: true })
    const cancelled = { name: '无人监管', kind: CancelledItemKind.CANCELLED, department: HOUSING, document: '文' }
    await ctx.create(CancelledItem, Object.assign(new CancelledItem(), cancelled, { decidedOn: '2022-03-01' }), 'made')
    const place = {
      name: '清泉镇便民服务中心',
      township: TOWN,
      level: ConveniencePointLevel.TOWNSHIP,
      address: '政府驻地',
    }
    await ctx.create(
      ConveniencePoint,
      Object.assign(new ConveniencePoint(), place, { id: 'point', phone: '1', staff: 2, openedOn: '2022-01-01' }),
      'made',
    )
    const lacking = { pointId: 'point', platformFunction: PlatformFunction.TERMINAL, present: false }
    await ctx.create(
      PointFunction,
      Object.assign(new PointFunction(), lacking, { checkedOn: '2022-06-01', dueOn: '2022-12-31' }),
      'made',
    )
    await ctx.create(
      PointMonth,
      Object.assign(new PointMonth(), { pointId: 'point', month: '2022-07', accepted: 10, handled: 8, assisted: 1 }),
      'made',
    )
  })
})
afterAll(() => county.stop())

const ASK = `query ($r: [_Any!]!) { _entities(representations: $r) {
  ... on Department { code serviceItemCount severalVisitItems onlineServiceRate openServiceCases overdueServiceCases serviceSatisfaction supervisionGaps }
  ... on Enterprise { uscc serviceCases { number } openServiceCases overdueServiceCases approvalApplications { number } }
  ... on Township { code conveniencePoints { name } pointFunctionsLacking handledNearby openPointCases } } }`
const of = (__typename: string, key: object) => ({ __typename, ...key })
const R = [
  of('Department', { code: HOUSING }),
  of('Department', { code: MARKET }),
  of('Department', { code: 'education' }),
  of('Enterprise', { uscc: USCC }),
  of('Township', { code: TOWN }),
]

test('departments, enterprises and townships say what the service centre knows of them', async () => {
  const { data, errors } = await county.as(viewers.leader).run(ASK, { r: R })
  expect(errors).toBeUndefined()
  const [housing, market, education, enterprise, township] = data._entities
  expect(housing).toEqual({
    code: HOUSING,
    serviceItemCount: 2,
    severalVisitItems: 1,
    onlineServiceRate: 50,
    openServiceCases: 2,
    overdueServiceCases: 1,
    serviceSatisfaction: 50,
    supervisionGaps: 1,
  })
  expect(market).toMatchObject({ serviceItemCount: 1, openServiceCases: 0, serviceSatisfaction: null })
  expect(education).toMatchObject({ serviceItemCount: 0, onlineServiceRate: null, supervisionGaps: 0 })
  expect(enterprise).toEqual({
    uscc: USCC,
    serviceCases: [{ number: '逾期' }],
    openServiceCases: 1,
    overdueServiceCases: 1,
    approvalApplications: [],
  })
  expect(township).toEqual({
    code: TOWN,
    conveniencePoints: [{ name: '清泉镇便民服务中心' }],
    pointFunctionsLacking: 1,
    handledNearby: 8,
    openPointCases: 1,
  })
})

test('whoever may not see a department’s cases counts none of them; its published items everybody counts', async () => {
  const { data, errors } = await county.as(viewers.clerkIn(MARKET)).run(ASK, { r: R })
  expect(errors).toBeUndefined()
  const [housing, market, , enterprise] = data._entities
  expect(housing).toMatchObject({ serviceItemCount: 2, openServiceCases: 0, supervisionGaps: 0 })
  expect(market).toMatchObject({ serviceItemCount: 1 })
  expect(enterprise).toMatchObject({ serviceCases: [], openServiceCases: 0 })
})

test('however many departments a page shows, each figure is asked for once', async () => {
  let asked = 0
  const sql = county.db.sql.bind(county.db)
  county.db.sql = (...args: Parameters<typeof sql>) => {
    if (String(args[0]).includes('i.department IN')) asked++
    return sql(...args)
  }
  const r = Array.from({ length: 30 }, (_, index) => of('Department', { code: `department-${index}` }))
  await county.as(viewers.leader).run(ASK, { r })
  county.db.sql = sql
  expect(asked).toBe(1)
})

test('an applicant’s code that cannot be one is refused by the name of its field', async () => {
  const values = {
    number: '错码',
    itemId: '许可',
    applicant: '某公司',
    applicantUscc: '12345',
    channel: 'WINDOW',
    acceptedWhen: 'OFFICE_HOURS',
    acceptedOn: '2022-08-30',
    visits: 1,
  }
  const { errors } = await county
    .as(viewers.clerkOf('government-services', 'government-service'))
    .run('mutation ($input: KeepServiceCaseInput!) { keepServiceCase(input: $input) { id } }', { input: { values } })
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'credit-code-wrong-shape', field: 'applicantUscc' })
})
