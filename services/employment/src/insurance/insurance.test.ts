import { reading, type TestService } from '@tongchou/service-kit/testing'
import { viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PensionFailure, PensionFailureCause } from '../pension/pension-failure.entity.ts'
import { PensionMonth } from '../pension/pension-month.entity.ts'
import { change, head, made, madeResident, refusalOf, startEmployment, TOWN, VILLAGE } from '../testing/hand-made.ts'
import { InsuranceAccount, InsuranceScheme } from './insurance-account.entity.ts'
import { InsuranceFundMonth } from './insurance-fund-month.entity.ts'

const { RESIDENT_PENSION, WORK_INJURY, UNEMPLOYMENT } = InsuranceScheme
let county: TestService
beforeAll(async () => {
  county = await startEmployment()
  await county.arrange(async (ctx) => {
    for (let number = 1; number <= 5; number++) await madeResident(ctx, number)
  })
})
afterAll(() => county.stop())

test('coverage counts each person in each scheme in which he ought to be, from the day he is', async () => {
  await county.arrange(async (ctx) => {
    const account = (
      number: number,
      scheme: InsuranceScheme,
      obligedOn: string,
      enrolledOn: string | null,
      endedOn: string | null = null,
    ) =>
      made(ctx, InsuranceAccount, {
        residentId: `resident-${number}`,
        township: TOWN,
        scheme,
        obligedOn,
        enrolledOn,
        endedOn,
      })
    await account(1, RESIDENT_PENSION, '2022-01-01', '2022-06-30')
    await account(2, RESIDENT_PENSION, '2022-01-01', '2022-07-01')
    await account(3, WORK_INJURY, '2022-01-01', '2022-01-01')
    await account(4, WORK_INJURY, '2022-01-01', null, '2022-06-30')
    await account(5, UNEMPLOYMENT, '2022-07-01', null)
  })
  expect(await reading(county, 'EMP-SI-COVER', '2022-06-30')).toMatchObject({
    numerator: 2,
    denominator: 3,
    parts: [
      { name: '城乡居民养老保险', value: 50 },
      { name: '工伤保险', value: 100 },
    ],
  })
  expect(await reading(county, 'EMP-SI-COVER', '2022-08-31')).toMatchObject({ numerator: 3, denominator: 4 })
  const values = { residentId: 'resident-1', township: TOWN, scheme: 'RESIDENT_PENSION', obligedOn: '2022-01-01' }
  expect(refusalOf(await change(county)('keepInsuranceAccount', { values }))).toMatchObject({
    code: 'insurance-account.exists',
    field: 'scheme',
  })
})

test('each fund must cover itself: the surplus of one pays for no other, to the 分', async () => {
  expect((await reading(county, 'EMP-SI-BALANCE', '2022-02-28')).value).toBeNull()
  await county.arrange(async (ctx) => {
    const month = (scheme: InsuranceScheme, period: string, income: number, expenditure: number, reported = true) =>
      made(ctx, InsuranceFundMonth, {
        period,
        unit: 'human-resources',
        scheme,
        income,
        subsidy: 10,
        expenditure,
        reported,
      })
    await month(RESIDENT_PENSION, '2022-01', 900_000, 5)
    await month(WORK_INJURY, '2022-01', 100, 110)
    await month(WORK_INJURY, '2022-02', 100, 111)
    await month(WORK_INJURY, '2022-03', 100, 5000, false)
    await month(WORK_INJURY, '2021-12', 0, 5000)
  })
  expect(await reading(county, 'EMP-SI-BALANCE', '2022-01-31')).toMatchObject({ value: 1 })
  expect(await reading(county, 'EMP-SI-BALANCE', '2022-04-30')).toMatchObject({
    value: 0,
    parts: [
      { name: '城乡居民养老保险', value: 9000.1, baseline: 0.05 },
      { name: '工伤保险', value: 2.2, baseline: 2.21 },
    ],
  })
  const { data } = await county
    .as(viewers.leader)
    .run('{ insuranceFundOutlook(year: 2022) { scheme balance forecast months } }')
  expect(data.insuranceFundOutlook[1]).toEqual({ scheme: 'WORK_INJURY', balance: -0.01, forecast: -0.06, months: 2 })
})

test('what a fund had saved tells how many months it lasts; it is entered once a year and fund, by the bureau', async () => {
  const lasts = async () =>
    (await county.as(viewers.leader).run('{ insuranceFundOutlook(year: 2022) { scheme saved lasts } }')).data
      .insuranceFundOutlook[1]
  expect(await lasts()).toEqual({ scheme: 'WORK_INJURY', saved: null, lasts: null })
  const values = { year: 2022, scheme: 'WORK_INJURY', amount: 4.43 }
  const keep = (over: object, viewer?: Parameters<typeof change>[1]) =>
    change(county, viewer)('keepFundReserve', { values: { ...values, ...over } })
  expect(refusalOf(await keep({ amount: -1 }))).toMatchObject({ code: 'amount-below-zero', field: 'amount' })
  expect(refusalOf(await keep({ year: 2023 }))).toMatchObject({ code: 'year-in-future', field: 'year' })
  expect(refusalOf(await keep({}, viewers.townshipClerk(TOWN)))).toMatchObject({ code: 'forbidden' })
  expect((await keep({})).errors).toBeUndefined()
  expect(refusalOf(await keep({ amount: 1 }))).toMatchObject({ code: 'fund-reserve.exists', field: 'scheme' })
  expect(await lasts()).toEqual({ scheme: 'WORK_INJURY', saved: 4.42, lasts: 4 })
})

test('renewal is by each township’s last report, payment by all months with what was paid after all', async () => {
  await county.arrange(async (ctx) => {
    const month = (period: string, unit: string, renewed: number, payees: number, paid: number, reported = true) =>
      made(ctx, PensionMonth, {
        period,
        unit,
        dueEnrolment: 100,
        enrolled: 96,
        dueRenewal: 100,
        renewed,
        payees,
        paid,
        paidAmount: 1,
        reported,
      })
    await month('2022-05', TOWN, 40, 10, 9)
    await month('2022-06', TOWN, 60, 10, 10)
    await month('2022-05', VILLAGE, 50, 10, 10)
    await month('2022-06', VILLAGE, 99, 10, 0, false)
    await month('2021-12', TOWN, 97, 10, 10)
    const cause = PensionFailureCause.ACCOUNT_CLOSED
    const failure = { township: TOWN, amount: 138, cause, failedOn: '2022-05-12' }
    await made(ctx, PensionFailure, {
      ...failure,
      period: '2022-05',
      residentId: 'resident-1',
      resolvedOn: '2022-07-10',
    })
  })
  expect(await reading(county, 'EMP-PENSION-COVER', '2022-06-30')).toMatchObject({
    value: expect.closeTo(55),
    numerator: 110,
    denominator: 200,
    inputs: { 参保率: 96 },
  })
  expect((await reading(county, 'EMP-PENSION-COVER', '2022-06-29')).value).toBe(45)
  expect(await reading(county, 'EMP-PENSION-PAY', '2022-06-30')).toMatchObject({
    numerator: 29,
    denominator: 30,
    lacking: ['王**'],
  })
  expect((await reading(county, 'EMP-PENSION-PAY', '2022-07-10')).value).toBe(100)
})

test('a township’s pension month stands only with who was not paid by name, and never above what was due', async () => {
  const town = viewers.townshipClerk(TOWN)
  const facts = {
    period: '2022-07',
    unit: TOWN,
    dueEnrolment: 100,
    enrolled: 96,
    dueRenewal: 100,
    renewed: 70,
    payees: 10,
    paid: 9,
    paidAmount: 1242,
  }
  const enter = (over: object) => change(county, town)('keepPensionMonth', { values: { ...facts, ...over } })
  expect(refusalOf(await enter({ paid: 11 }))).toMatchObject({
    code: 'pension.paid-over-payees',
    field: 'paid',
    most: 10,
  })
  expect(refusalOf(await enter({ renewed: 101 }))).toMatchObject({ code: 'pension.renewed-over-due', field: 'renewed' })
  expect((await enter({})).errors).toBeUndefined()
  const submit = () =>
    change(county, town)(
      'submitEmploymentPeriod',
      { form: 'pension-month', period: '2022-07', unit: TOWN },
      'status',
      'PeriodStepInput',
    )
  expect(refusalOf(await submit())).toMatchObject({ code: 'pension.failures-unlisted', unpaid: 1, listed: 0 })
  const values = {
    period: '2022-07',
    township: TOWN,
    residentId: 'resident-2',
    amount: 138,
    cause: 'NOT_CERTIFIED',
    failedOn: '2022-07-12',
  }
  await change(county, town)('keepPensionFailure', { values })
  expect((await submit()).data.submitEmploymentPeriod.status).toBe('SUBMITTED')
})

test('the reform counts bodies that have moved, beside the end of last month; data are checked first', async () => {
  const keep = (name: string, more: object = {}) =>
    change(county)('keepPensionReformUnit', { values: { name, people: 10, arrears: 0, ...more } })
  await keep('甲局', { dataCheckedOn: '2022-03-01', migratedOn: '2022-05-31' })
  await keep('乙局', { dataCheckedOn: '2022-03-01', migratedOn: '2022-06-15' })
  await keep('丙局', { dataCheckedOn: '2022-03-01' })
  expect(refusalOf(await keep('丁局', { migratedOn: '2022-06-15' }))).toMatchObject({
    code: 'pension-reform.data-unchecked',
    field: 'dataCheckedOn',
  })
  expect(await reading(county, 'EMP-PENSION-REFORM', '2022-06-15')).toMatchObject({
    numerator: 2,
    denominator: 3,
    baseline: expect.closeTo(100 / 3),
  })
  expect(await reading(county, 'EMP-PENSION-REFORM', '2022-06-14')).toMatchObject({
    numerator: 1,
    lacking: expect.arrayContaining(['乙局', '丙局']),
  })
})

test('who handled a case does not look at it himself', async () => {
  const values = {
    businessNumber: 'SB1',
    risk: 'BACKDATED',
    amount: 100,
    handledBy: '甲',
    handledOn: '2022-08-01',
    checkedBy: '甲',
  }
  expect(refusalOf(await change(county, head)('keepInsuranceRiskCheck', { values }))).toMatchObject({
    code: 'risk-check.same-person',
    field: 'checkedBy',
  })
})

test.each<[string, object, object]>([
  ['more than was due', { done: 100.51 }, { code: 'insurance-task.done-over-due', field: 'done', most: 100.5 }],
  ['a day before all is done', { doneOn: '2022-08-01' }, { code: 'insurance-task.not-all-done', most: 100.5 }],
  ['a day to come', { done: 100.5, doneOn: '2022-09-01' }, { code: 'day-in-future', field: 'doneOn' }],
  ['a sum beyond all counting', { due: 1e15 }, { code: 'amount-too-large', field: 'values.due' }],
  ['part of it, not yet done', { done: 100.49 }, {}],
  ['all of it', { done: 100.5, doneOn: '2022-08-31' }, {}],
])('a task of insurance is judged in 元 by what is due: %s', async (_case, over, refusal) => {
  const task = { process: 'COLLECT', scheme: 'WORK_INJURY', employer: '甲厂', due: 100.5, done: 0, dueOn: '2022-09-30' }
  const answer = await change(county)('keepInsuranceTask', { values: { ...task, ...over } })
  expect(refusalOf(answer) ?? {}).toMatchObject(refusal)
  expect(answer.errors === undefined).toBe(!('code' in refusal))
})

test('a township has one month of mobile insurance: a second is refused beside the township', async () => {
  const figures = { onlineCases: 1, windowCases: 1, duplicateEntries: 0 }
  const values = { period: '2022-07', township: VILLAGE, registeredUsers: 10, ...figures }
  const keep = (more: object = {}) => change(county)('keepMobileInsuranceMonth', { values: { ...values, ...more } })
  expect((await keep()).errors).toBeUndefined()
  expect(refusalOf(await keep({ registeredUsers: 11 }))).toMatchObject({ code: 'duplicate', field: 'township' })
  expect((await keep({ period: '2022-06' })).errors).toBeUndefined()
})
