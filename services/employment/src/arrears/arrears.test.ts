import { reading, type TestService } from '@tongchou/service-kit/testing'
import { viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CollectiveContract } from '../contract/collective-contract.entity.ts'
import { EmployerContracts } from '../contract/employer-contracts.entity.ts'
import { EmployerCredit, EmployerGrade } from '../inspection/employer-credit.entity.ts'
import { change, made, OTHER_USCC, refusalOf, startEmployment, TOWN, USCC } from '../testing/hand-made.ts'

let county: TestService
beforeAll(async () => {
  county = await startEmployment()
})
afterAll(() => county.stop())

const accept = async (number: string, over: object = {}) =>
  change(county)('keepArrearsCase', {
    values: {
      number,
      employer: '某公司',
      employerUscc: USCC,
      department: 'housing-construction',
      township: TOWN,
      complainedOn: '2022-03-01',
      acceptedOn: '2022-03-03',
      complaint: '未发工资',
      claimedPersons: 12,
      claimedAmount: 12_000,
      ...over,
    },
  })
const TYPES: Readonly<Record<string, string>> = { investigateArrears: 'ArrearsStepInput' }
const step = (verb: string, id: string, version: number, on: string, more: object = {}) =>
  change(county)(
    verb,
    { id, version, on, ...more },
    'id version state recovered outstanding personsCleared nextStates',
    TYPES[verb],
  )
const order = { amount: 10_000, persons: 10, orderNumber: '令1', payBy: '2022-04-30' }

test('a case goes from the complaint to its end; what is owed follows claim, finding and payment, day by day', async () => {
  const { id } = (await accept('一')).data.keepArrearsCase
  expect(await reading(county, 'EMP-ZERO-ARREARS', '2022-03-03')).toMatchObject({
    value: 12_000,
    lacking: ['一 某公司'],
  })
  expect((await reading(county, 'EMP-ZERO-ARREARS', '2022-03-02')).value).toBe(0)
  expect(refusalOf(await step('orderArrears', id, 1, '2022-03-20', order))).toMatchObject({
    code: 'arrears.step-order',
  })
  expect(refusalOf(await step('investigateArrears', id, 1, '2022-03-02'))).toMatchObject({
    code: 'days-out-of-order',
    field: 'on',
  })
  await step('investigateArrears', id, 1, '2022-03-05')
  const ordered = await step('orderArrears', id, 2, '2022-03-20', order)
  expect(ordered.data.orderArrears).toMatchObject({
    state: 'ORDERED',
    outstanding: 10_000,
    nextStates: ['PAID', 'REFERRED'],
  })
  const pay = (version: number, on: string, amount: number, persons: number) =>
    step('payArrears', id, version, on, { amount, persons, source: 'WAGE_DEPOSIT' })
  expect(refusalOf(await pay(3, '2022-04-01', 10_000.01, 10))).toMatchObject({
    code: 'arrears.paid-over-owed',
    field: 'amount',
    most: 10_000,
  })
  expect(refusalOf(await pay(3, '2022-04-01', 10_000, 9))).toMatchObject({
    code: 'arrears.persons-and-sum-differ',
    field: 'persons',
  })
  expect(refusalOf(await pay(3, '2022-04-01', 100, 10))).toMatchObject({
    code: 'arrears.persons-and-sum-differ',
    field: 'persons',
  })
  const part = await pay(3, '2022-04-01', 9000, 9)
  expect(part.data.payArrears).toMatchObject({
    state: 'ORDERED',
    recovered: 9000,
    outstanding: 1000,
    personsCleared: 9,
  })
  expect(refusalOf(await step('closeArrears', id, 4, '2022-04-02', { note: '完' }))).toMatchObject({
    code: 'arrears.step-order',
  })
  await step('referArrears', id, 4, '2022-05-02', { referralNumber: '移1' })
  expect((await pay(5, '2022-06-01', 1000, 1)).data.payArrears).toMatchObject({ state: 'PAID', outstanding: 0 })
  expect((await step('closeArrears', id, 6, '2022-06-10', { note: '付清' })).data.closeArrears.state).toBe('CLOSED')
  expect(refusalOf(await accept('一', { complaint: '改' }))).toMatchObject({ code: 'duplicate', field: 'number' })
  const owed = async (asOf: string) => (await reading(county, 'EMP-ZERO-ARREARS', asOf)).value
  expect([
    await owed('2022-03-19'),
    await owed('2022-03-20'),
    await owed('2022-04-01'),
    await owed('2022-06-01'),
  ]).toEqual([12_000, 10_000, 1000, 0])
  expect((await reading(county, 'EMP-ARREARS-CLEAR', '2022-03-19')).value).toBeNull()
  expect(await reading(county, 'EMP-ARREARS-CLEAR', '2022-04-30')).toMatchObject({
    value: 90,
    numerator: 9000,
    denominator: 10_000,
    inputs: { 已清人数: 9, 查实人数: 10 },
    lacking: ['一 某公司'],
  })
  expect((await reading(county, 'EMP-ARREARS-CLEAR', '2023-04-30')).value).toBeNull()
})

test('an unfounded case is closed from the investigation and owes nothing; an open one is listed with its sum', async () => {
  const unfounded = (await accept('二')).data.keepArrearsCase
  await step('investigateArrears', unfounded.id, 1, '2022-03-05')
  const closed = await step('closeArrears', unfounded.id, 2, '2022-03-10', { note: '查无此事' })
  expect(closed.data.closeArrears).toMatchObject({ state: 'CLOSED', outstanding: 0 })
  await accept('三', { claimedAmount: 500, employerUscc: OTHER_USCC })
  const list = await county
    .as(viewers.leader)
    .run('{ arrearsOwing { number outstanding project { id } } wageRecovery(year: 2022) { period found recovered } }')
  expect(list.data).toEqual({
    arrearsOwing: [{ number: '三', outstanding: 500, project: null }],
    wageRecovery: [
      { period: '2022-03', found: 10_000, recovered: 0 },
      { period: '2022-04', found: 0, recovered: 9000 },
      { period: '2022-06', found: 0, recovered: 1000 },
    ],
  })
  const alerts = await county
    .as(viewers.leader)
    .run('{ employmentAlerts(rule: "arrears.not-investigated") { nodes { label } } }')
  expect(alerts.data.employmentAlerts.nodes).toEqual([{ label: '三 某公司' }])
  const r = [USCC, OTHER_USCC].map((uscc) => ({ __typename: 'Enterprise', uscc }))
  const ASK = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { wageArrears } } }'
  const owing = await county.as(viewers.leader).run(ASK, { r })
  expect(owing.data._entities).toEqual([{ wageArrears: 0 }, { wageArrears: 500 }])
  const partly = await county.as(viewers.clerkIn('finance')).run(ASK, { r })
  expect(partly.data._entities).toEqual([{ wageArrears: null }, { wageArrears: null }])
})

test.each<[string, object, string, string]>([
  ['nobody owed', { claimedPersons: 0 }, 'arrears.nobody', 'claimedPersons'],
  ['nothing owed', { claimedAmount: 0 }, 'arrears.nothing', 'claimedAmount'],
  ['accepted before the complaint', { acceptedOn: '2022-02-01' }, 'days-out-of-order', 'acceptedOn'],
  ['a site that is none', { siteId: 'x' }, 'not-found', 'siteId'],
])('a case with %s is refused on its field', async (_case, over, code, field) => {
  expect(refusalOf(await accept('四', over))).toMatchObject({ code, field })
})

test('contracts are those of each employer’s last check; a collective contract counts while it is in force', async () => {
  await county.arrange(async (ctx) => {
    const check = (
      employerUscc: string,
      checkedOn: string,
      workers: number,
      signed: number,
      collectiveRequired = true,
    ) =>
      made(ctx, EmployerContracts, {
        employerUscc,
        employer: employerUscc,
        township: TOWN,
        checkedOn,
        workers,
        signed,
        insured: signed,
        collectiveRequired,
      })
    await check(USCC, '2021-05-01', 100, 10)
    await check(USCC, '2022-05-01', 100, 90)
    await check(OTHER_USCC, '2022-06-30', 100, 100)
    await check('91620725MA70014110', '2022-05-01', 100, 100, false)
    const contract = (employerUscc: string, number: string, beginsOn: string, endsOn: string) =>
      made(ctx, CollectiveContract, {
        employerUscc,
        employer: employerUscc,
        number,
        signedOn: beginsOn,
        beginsOn,
        endsOn,
        coveredWorkers: 1,
      })
    await contract(USCC, '集1', '2020-01-01', '2022-06-30')
    await contract(OTHER_USCC, '集2', '2022-07-01', '2024-06-30')
    await contract('91620725MA70014110', '集3', '2020-01-01', '2024-06-30')
  })
  expect(await reading(county, 'EMP-CONTRACT', '2022-05-31')).toMatchObject({
    numerator: 190,
    denominator: 200,
    lacking: [USCC],
  })
  expect((await reading(county, 'EMP-CONTRACT', '2021-12-31')).value).toBe(10)
  expect(await reading(county, 'EMP-COLLECTIVE', '2022-06-30')).toMatchObject({
    value: 50,
    counting: [USCC],
    lacking: [OTHER_USCC],
  })
  expect(await reading(county, 'EMP-COLLECTIVE', '2022-07-01')).toMatchObject({ value: 50, counting: [OTHER_USCC] })
  expect((await reading(county, 'EMP-COLLECTIVE', '2022-05-31')).value).toBe(100)
})

test('whoever sees an employer is told that it is listed as dishonest today, though the register of credit is not his', async () => {
  await county.arrange(async (ctx) => {
    const listed = (employerUscc: string, blacklistedUntil: string) =>
      made(ctx, EmployerCredit, {
        employerUscc,
        employer: employerUscc,
        year: 2021,
        grade: EmployerGrade.C,
        score: 40,
        blacklistedOn: '2022-01-01',
        blacklistedUntil,
        reason: '拒不支付',
        effect: '限制投标',
      })
    await listed(USCC, '2099-12-31')
    await listed(OTHER_USCC, '2022-01-31')
  })
  const { data } = await county
    .as(viewers.clerkIn('finance'))
    .run(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { labourBlacklisted labourCredit { grade } } } }',
      { r: [USCC, OTHER_USCC].map((uscc) => ({ __typename: 'Enterprise', uscc })) },
    )
  expect(data._entities).toEqual([
    { labourBlacklisted: true, labourCredit: null },
    { labourBlacklisted: false, labourCredit: null },
  ])
})
