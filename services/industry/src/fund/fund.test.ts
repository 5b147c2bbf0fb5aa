import { afterAll, beforeAll, expect, test } from 'vitest'
import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { madeEnterprise, uscc } from '../testing/hand-made.ts'

const clerk = viewers.clerkOf('industry', 'industry-it')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange((ctx) => madeEnterprise(ctx, 1))
})
afterAll(() => county.stop())

const move = (kind: string, amount: number, happenedOn: string, more: object = {}) =>
  county.as(clerk).run('mutation ($input: EnterFundMovementInput!) { enterFundMovement(input: $input) { id } }', {
    input: { kind, amount, happenedOn, party: '财政局', documentNumber: '1号', ...more },
  })

test('the fund is what was paid in less what was withdrawn, on the day asked for; use of it takes nothing away', async () => {
  await move('PAID_IN', 1000, '2022-03-31')
  await move('PAID_IN', 500, '2022-07-01')
  await move('INVESTED', 600, '2022-07-02', { enterpriseId: uscc(1) })
  expect((await reading(county, 'IND-FUND', '2022-03-30')).value).toBe(0)
  expect((await reading(county, 'IND-FUND', '2022-06-30')).value).toBe(1000)
  await move('WITHDRAWN', 100, '2022-08-01')
  const { value, adds, notes } = await reading(county, 'IND-FUND', '2022-08-31')
  expect([value, [...adds, ...notes].reduce((sum, each) => sum + Number(each), 0)]).toEqual([1400, 1400])
  const { data } = await county.as(viewers.leader).run('{ industryFund { capital invested remaining } }')
  expect(data.industryFund).toEqual({ capital: 1400, invested: 600, remaining: 800 })
})

test.each<[string, Parameters<typeof move>, string, string]>([
  ['more than remains', ['GUARANTEED', 801, '2022-08-31', { projectId: 'x' }], 'fund.short', 'amount'],
  ['more recovered than invested', ['RECOVERED', 601, '2022-08-31'], 'fund.more-than-invested', 'amount'],
  ['a release of no guarantee', ['RELEASED', 1, '2022-08-31'], 'fund.more-than-guaranteed', 'amount'],
  ['an investment in nobody', ['INVESTED', 1, '2022-08-31'], 'fund.link-required', 'enterpriseId'],
  ['nothing', ['PAID_IN', 0, '2022-08-31'], 'amount-not-positive', 'amount'],
  ['tomorrow', ['PAID_IN', 1, '2022-09-01'], 'day-in-future', 'happenedOn'],
])('%s is refused on its field', async (_case, movement, code, field) => {
  expect((await move(...movement)).errors?.[0]?.extensions).toMatchObject({ code, field })
})

test('the whole fund is not a township’s to see', async () => {
  const { errors } = await county.as(viewers.townshipClerk('620725101')).run('{ industryFund { capital } }')
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
})
