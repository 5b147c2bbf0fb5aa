import { afterAll, beforeAll, expect, test } from 'vitest'
import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { EnterpriseStatus } from '../enterprise/enterprise.entity.ts'
import { service } from '../service.ts'
import { madeEnterprise, uscc } from '../testing/hand-made.ts'

const clerk = viewers.townshipClerk('620725101')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeEnterprise(ctx, 1, {}, [[EnterpriseStatus.REDUCED, '2022-05-10']])
    await madeEnterprise(ctx, 2, {}, [[EnterpriseStatus.REDUCED, '2022-06-01']])
    await madeEnterprise(ctx, 3, {}, [[EnterpriseStatus.SUSPENDED, '2022-05-01']])
    await madeEnterprise(ctx, 4)
  })
})
afterAll(() => county.stop())

const open = (number: number, openedOn: string, more: object = {}) =>
  county
    .as(clerk)
    .run('mutation ($input: OpenEnterprisePlanInput!) { openEnterprisePlan(input: $input) { id nextReviewOn } }', {
      input: {
        uscc: uscc(number),
        openedOn,
        cause: 'MARKET',
        measures: '对接订单',
        owner: '王建国',
        reviewDays: ['2022-09-01', '2022-10-01'],
        ...more,
      },
    })

test('plans cover the reduced enterprises of the day; a suspended one is not among them', async () => {
  expect((await reading(county, 'IND-ONEPLAN', '2022-05-09')).value).toBeNull()
  expect(await reading(county, 'IND-ONEPLAN', '2022-05-31')).toMatchObject({ value: 0, denominator: 1 })
  expect((await open(1, '2022-06-02')).data.openEnterprisePlan.nextReviewOn).toBe('2022-09-01')
  await open(3, '2022-06-02')
  expect(await reading(county, 'IND-ONEPLAN', '2022-06-01')).toMatchObject({ value: 0, denominator: 2 })
  const june = await reading(county, 'IND-ONEPLAN', '2022-06-02')
  expect(june).toMatchObject({ value: 50, numerator: 1, counting: ['企业1'], lacking: ['企业2'] })
})

test.each<[string, number, object, string, string]>([
  ['a second plan beside an open one', 1, {}, 'plan.open-already', 'uscc'],
  ['a plan for one that runs normally', 4, {}, 'plan.not-in-need', 'uscc'],
  ['a plan that nobody looks at again', 2, { reviewDays: [] }, 'plan.review-days', 'reviewDays[0]'],
  ['review days out of order', 2, { reviewDays: ['2022-10-01', '2022-09-01'] }, 'plan.review-days', 'reviewDays[1]'],
  ['no measures', 2, { measures: '' }, 'text-required', 'measures'],
])('%s is refused on its field', async (_case, number, more, code, field) => {
  expect((await open(number, '2022-08-01', more)).errors?.[0]?.extensions).toMatchObject({ code, field })
})

test('a plan is not closed before its enterprise has recovered', async () => {
  const CLOSE = 'mutation ($input: CloseEnterprisePlanInput!) { closeEnterprisePlan(input: $input) { closedOn } }'
  const SET = 'mutation ($input: SetEnterpriseStatusInput!) { setEnterpriseStatus(input: $input) { version } }'
  const found = await county
    .as(clerk)
    .run('query ($uscc: ID!) { enterprise(uscc: $uscc) { plans { id version } } }', { uscc: uscc(1) })
  const input = { ...found.data.enterprise.plans[0], closedOn: '2022-08-30', result: '订单恢复' }
  expect((await county.as(clerk).run(CLOSE, { input })).errors?.[0]?.extensions).toMatchObject({
    code: 'plan.not-recovered',
  })
  await county.as(clerk).run(SET, { input: { uscc: uscc(1), version: 1, status: 'NORMAL', from: '2022-08-29' } })
  expect((await county.as(clerk).run(CLOSE, { input })).errors).toBeUndefined()
  expect(await reading(county, 'IND-ONEPLAN', '2022-08-28')).toMatchObject({ numerator: 1, denominator: 2 })
  expect(await reading(county, 'IND-ONEPLAN', '2022-08-30')).toMatchObject({ numerator: 0, denominator: 1 })
})

test('five working days after the reduction a missing plan is an alert', async () => {
  const { data } = await county.as(viewers.leader).run('{ industryAlerts(first: 50) { nodes { rule label on } } }')
  const missing = data.industryAlerts.nodes.filter(({ rule }: { rule: string }) => rule === 'plan.missing')
  expect(missing).toEqual([{ rule: 'plan.missing', label: '企业2', on: '2022-06-08' }])
})
