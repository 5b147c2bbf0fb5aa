import { reading, type TestService } from '@tongchou/service-kit/testing'
import { viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { change, clerk, refusalOf, startEmployment, TOWN, VILLAGE } from '../testing/hand-made.ts'

let county: TestService
let standards: string[]
const sites: Record<string, string> = {}
beforeAll(async () => {
  county = await startEmployment()
  const { data } = await county.as(clerk).run('{ siteStandards { nodes { id } } }')
  standards = data.siteStandards.nodes.map(({ id }: { id: string }) => id)
  sites['甲'] = await site('甲', 'p1', { accountOpenedOn: '2022-03-10', accountBank: '农行' })
  sites['乙'] = await site('乙', 'p2', { accountOpenedOn: '2022-04-10', accountBank: '农行', township: VILLAGE })
  sites['丙'] = await site('丙', 'p3')
})
afterAll(() => county.stop())

const facts = (name: string, projectId: string) => ({
  projectId,
  name,
  department: 'housing-construction',
  township: TOWN,
  contractor: '某建筑公司',
  registeredOn: '2022-03-01',
  payDay: 15,
})
const site = async (name: string, projectId: string, over: object = {}): Promise<string> =>
  (await change(county)('keepLabourSite', { values: { ...facts(name, projectId), ...over } })).data.keepLabourSite.id

const month = (siteId: string, period: string, due: number, paid: number, over: object = {}, viewer = clerk) =>
  change(county, viewer)('keepSiteWageMonth', {
    values: {
      siteId,
      period,
      workers: 10,
      due,
      paid,
      paidOn: paid ? `${period}-28` : null,
      accountBalance: 1000,
      ...over,
    },
  })
const submit = (unit: string, period: string, viewer = clerk) =>
  change(county, viewer)('submitEmploymentPeriod', { form: 'site-wages', period, unit }, 'status', 'PeriodStepInput')
const standing = async (id: string) =>
  (
    await county
      .as(clerk)
      .run('query ($id: ID!) { labourSite(id: $id) { state lamp complianceScore version } }', { id })
  ).data.labourSite
const keepAll = async (siteId: string, lacking: readonly number[] = []) => {
  for (const [index, standardId] of standards.entries()) {
    const met = !lacking.includes(index + 1)
    const values = { siteId, standardId, checkedOn: '2022-06-01', met, finding: met ? null : '缺资料' }
    await change(county)('keepSiteCheck', { values })
  }
}

test('ten rules stand as data; a site keeps them or lacks some', async () => {
  expect(standards).toHaveLength(10)
  await keepAll(sites['甲']!)
  await keepAll(sites['乙']!, [3])
  expect(await standing(sites['甲']!)).toMatchObject({ state: 'COMPLIANT', lamp: 'GREEN', complianceScore: 10 })
  expect(await standing(sites['乙']!)).toMatchObject({ state: 'REGISTERED', lamp: 'YELLOW', complianceScore: 9 })
  expect(await standing(sites['丙']!)).toMatchObject({ state: 'ARREARS_RISK', lamp: 'YELLOW', complianceScore: 0 })
  const values = { siteId: sites['甲'], standardId: standards[0], checkedOn: '2022-06-02', met: false }
  expect(refusalOf(await change(county)('keepSiteCheck', { values }))).toMatchObject({
    code: 'text-required',
    field: 'finding',
  })
})

test('the rule of the wage account is kept by no site that had none on that day', async () => {
  const seventh = { standardId: standards[6] }
  const check = async (name: string, over: object) =>
    change(county)('keepSiteCheck', { values: { siteId: sites[name], ...seventh, finding: null, ...over } })
  const none = await check('丙', { checkedOn: '2022-06-03', met: true })
  expect(refusalOf(none)).toMatchObject({ code: 'site-check.account-unopened', field: 'met' })
  const before = await check('乙', { checkedOn: '2022-04-09', met: true })
  expect(refusalOf(before)).toMatchObject({ code: 'site-check.account-unopened', field: 'met' })
  // Opened on the day itself is in time; what is lacking may be said of anybody, and another rule asks for no account.
  expect((await check('乙', { checkedOn: '2022-04-10', met: true })).errors).toBeUndefined()
  const lacking = { checkedOn: '2022-04-09', met: false, finding: '未开户' }
  const putRight = await check('丙', { ...lacking, remediedOn: '2022-06-03' })
  expect(refusalOf(putRight)).toMatchObject({ code: 'site-check.account-unopened', field: 'remediedOn' })
  expect((await check('乙', lacking)).errors).toBeUndefined()
  const sixth = await check('乙', { standardId: standards[5], checkedOn: '2022-04-09', met: true })
  expect(sixth.errors).toBeUndefined()
  expect(refusalOf(await check('丙', { standardId: 'nobody', checkedOn: '2022-06-03', met: true }))).toMatchObject({
    code: 'not-found',
    field: 'standardId',
  })
})

test.each<[string, object, string, string]>([
  ['more paid than due', { due: 100, paid: 100.01 }, 'site-wage.paid-over-due', 'paid'],
  ['wages without workers', { workers: 0 }, 'site-wage.workers-missing', 'workers'],
  ['a payment without its day', { paidOn: null }, 'text-required', 'paidOn'],
  ['an amount below zero', { accountBalance: -1 }, 'amount-below-zero', 'accountBalance'],
  ['a month before the site opened', { period: '2022-02', paidOn: '2022-02-28' }, 'site.not-open-then', 'period'],
  ['a month to come', { period: '2022-09', paid: 0, paidOn: null }, 'period-future', 'period'],
])('%s is refused on its field, and nothing is kept', async (_case, over, code, field) => {
  const refused = await month(sites['甲']!, '2022-05', 100, 100, over)
  expect(refusalOf(refused)).toMatchObject({ code, field })
  expect((await county.as(clerk).run('{ siteWageMonths { totalCount } }')).data.siteWageMonths.totalCount).toBe(0)
})

test('wages unpaid five days after their day put a site at risk once the month is submitted, and warn', async () => {
  const town = viewers.townshipClerk(TOWN)
  expect((await month(sites['甲']!, '2022-07', 500, 400, {}, town)).errors).toBeUndefined()
  expect(refusalOf(await month(sites['乙']!, '2022-07', 500, 500, {}, town))).toMatchObject({
    code: 'not-found',
    field: 'siteId',
  })
  expect(refusalOf(await submit(TOWN, '2022-07', town))).toMatchObject({
    code: 'site-wage.incomplete',
    missing: 1,
    total: 2,
  })
  await month(sites['丙']!, '2022-07', 100, 100)
  expect((await standing(sites['甲']!)).state).toBe('COMPLIANT')
  expect((await submit(TOWN, '2022-07', town)).data.submitEmploymentPeriod.status).toBe('SUBMITTED')
  expect(await standing(sites['甲']!)).toMatchObject({ state: 'ARREARS_RISK', lamp: 'YELLOW' })
  const alerts = async (asOf: string) =>
    (
      await county
        .as(viewers.leader)
        .run(
          `{ employmentAlerts(asOf: "${asOf}", rule: "site.wages-late") { nodes { label severity params { name value } } } }`,
        )
    ).data.employmentAlerts.nodes
  expect(await alerts('2022-08-20')).toEqual([])
  expect(await alerts('2022-08-21')).toMatchObject([{ label: '甲', severity: 'YELLOW' }])
  expect(await alerts('2022-09-20')).toMatchObject([{ severity: 'RED' }])
  const entry = await county
    .as(town)
    .run(`{ siteWageEntry(period: "2022-08", unit: "${TOWN}") { site { name } entered { id } last { period dueOn } } }`)
  expect(entry.data.siteWageEntry).toEqual([
    { site: { name: '丙' }, entered: null, last: { period: '2022-07', dueOn: '2022-08-15' } },
    { site: { name: '甲' }, entered: null, last: { period: '2022-07', dueOn: '2022-08-15' } },
  ])
})

test('a site says why it stands as it does, and how each of the ten rules stands', async () => {
  const said = async (name: string) =>
    (
      await county.as(clerk).run(
        `query ($id: ID!) { labourSite(id: $id) {
           stateReasons { code period met of } ruleStandings { standard { number } check { checkedOn } kept overdue } } }`,
        { id: sites[name] },
      )
    ).data.labourSite
  const late = await said('甲')
  expect(late.stateReasons).toEqual([{ code: 'WAGES_LATE', period: '2022-07', met: null, of: null }])
  expect((await said('丙')).stateReasons).toMatchObject([{ code: 'ACCOUNT_MISSING' }])
  expect((await said('丙')).ruleStandings).toMatchObject(
    standards.map((_, index) => ({ standard: { number: index + 1 }, check: null, kept: false, overdue: false })),
  )
  const lacking = await said('乙')
  expect(lacking.stateReasons).toEqual([{ code: 'RULES_LACKING', period: null, met: 9, of: 10 }])
  expect(lacking.ruleStandings.filter(({ kept }: { kept: boolean }) => !kept)).toMatchObject([
    { standard: { number: 3 }, check: { checkedOn: '2022-06-01' }, overdue: false },
  ])
  const values = {
    siteId: sites['丙'],
    standardId: standards[4],
    checkedOn: '2022-06-10',
    met: false,
    finding: '未公示',
  }
  await change(county)('keepSiteCheck', { values: { ...values, orderNumber: '责令1号', remedyBy: '2022-07-01' } })
  expect((await said('丙')).ruleStandings[4]).toMatchObject({ kept: false, overdue: true })
})

test('a certificate needs every rule and no risk; it counts from its day until it is withdrawn', async () => {
  const certify = async (name: string, certifiedOn: string) => {
    const { version } = await standing(sites[name]!)
    return change(county)('certifySite', { id: sites[name], version, certifiedOn })
  }
  expect(refusalOf(await certify('甲', '2022-08-01'))).toMatchObject({ code: 'site.not-free-of-arrears', field: 'id' })
  expect(refusalOf(await certify('乙', '2022-08-01'))).toMatchObject({ code: 'site.rules-not-kept', met: 9, of: 10 })
  const values = { siteId: sites['乙'], standardId: standards[2], checkedOn: '2022-07-01', met: true }
  await change(county)('keepSiteCheck', { values })
  expect((await certify('乙', '2022-08-01')).errors).toBeUndefined()
  expect(await standing(sites['乙']!)).toMatchObject({ state: 'DEMONSTRATION', lamp: 'GREEN' })
  expect(await reading(county, 'EMP-NOARREARS-SITES', '2022-08-01')).toMatchObject({
    numerator: 1,
    denominator: 3,
    counting: ['乙'],
  })
  expect((await reading(county, 'EMP-NOARREARS-SITES', '2022-07-31')).value).toBe(0)
  const { version } = await standing(sites['乙']!)
  const withdraw = (reason: string) =>
    change(county)('withdrawSiteCertificate', { id: sites['乙'], version, withdrawnOn: '2022-08-20', reason })
  expect(refusalOf(await withdraw(' '))).toMatchObject({ code: 'reason-required', field: 'reason' })
  await withdraw('发生欠薪投诉')
  expect((await reading(county, 'EMP-NOARREARS-SITES', '2022-08-19')).numerator).toBe(1)
  expect((await reading(county, 'EMP-NOARREARS-SITES', '2022-08-20')).numerator).toBe(0)
})

test('a project started without a wage account says so to whoever sees the project, and a second site is refused', async () => {
  const ASK =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Project { startedWithoutWageAccount wageAccountOpenedOn wageArrears labourSite { name } } } }'
  const r = [
    { __typename: 'Project', id: 'p1', startedOn: '2022-03-10' },
    { __typename: 'Project', id: 'p2', startedOn: '2022-04-09' },
    { __typename: 'Project', id: 'p9', startedOn: '2022-04-09' },
    { __typename: 'Project', id: 'p9', startedOn: null },
  ]
  const { data, errors } = await county.as(viewers.clerkIn('finance')).run(ASK, { r })
  expect(errors).toBeUndefined()
  expect(
    data._entities.map((project: { startedWithoutWageAccount: boolean | null }) => project.startedWithoutWageAccount),
  ).toEqual([false, true, true, null])
  expect(data._entities[0]).toMatchObject({ labourSite: null, wageArrears: null })
  const twice = await change(county)('keepLabourSite', { values: facts('丁', 'p1') })
  expect(refusalOf(twice)).toMatchObject({ code: 'site.registered-already', field: 'projectId' })
  const sitesByLamp = await county
    .as(viewers.leader)
    .run('{ labourSitesByLamp { lamp sites { name project { id } } } }')
  expect(
    sitesByLamp.data.labourSitesByLamp.map(({ lamp, sites: of }: { lamp: string; sites: object[] }) => [
      lamp,
      of.length,
    ]),
  ).toEqual([
    ['RED', 0],
    ['YELLOW', 2],
    ['GREEN', 1],
  ])
})

test('the list shows sites where wages are owed first, then those at risk, the finished last', async () => {
  const names = async (asked = '') =>
    (await county.as(viewers.leader).run(`{ labourSites${asked} { nodes { name lamp } } }`)).data.labourSites.nodes
  await site('丁', 'p4', { accountOpenedOn: '2022-03-10', accountBank: '农行', endedOn: '2022-08-01' })
  expect(await names()).toEqual([
    { name: '甲', lamp: 'YELLOW' },
    { name: '丙', lamp: 'YELLOW' },
    { name: '乙', lamp: 'GREEN' },
    { name: '丁', lamp: 'YELLOW' },
  ])
  await change(county)('keepArrearsCase', {
    values: {
      siteId: sites['丙'],
      employer: '某建筑公司',
      department: 'housing-construction',
      township: TOWN,
      complainedOn: '2022-08-01',
      acceptedOn: '2022-08-02',
      claimedAmount: 1000,
      claimedPersons: 1,
      number: '欠薪1号',
      complaint: '拖欠工资',
    },
  })
  expect((await names())[0]).toEqual({ name: '丙', lamp: 'RED' })
  expect(await names('(first: 1, offset: 1)')).toEqual([{ name: '甲', lamp: 'YELLOW' }])
  expect((await names('(orderBy: NAME, first: 1)'))[0].name).toBe('丁')
  const town = await county.as(viewers.townshipClerk(TOWN)).run('{ labourSites { nodes { name } } }')
  expect(town.data.labourSites.nodes.map(({ name }: { name: string }) => name)).toEqual(['丙', '甲', '丁'])
})

test('the day of a wage account is not taken away or moved later once a check has found the rule kept', async () => {
  const correct = async (name: string, projectId: string, over: object) => {
    const { version } = await standing(sites[name]!)
    const values = { ...facts(name, projectId), accountBank: '农行', ...over }
    return change(county)('keepLabourSite', { id: sites[name], version, values })
  }
  const relied = { code: 'site.account-checked', field: 'accountOpenedOn', day: '2022-06-01' }
  expect(refusalOf(await correct('甲', 'p1', { accountOpenedOn: null }))).toMatchObject(relied)
  expect(refusalOf(await correct('甲', 'p1', { accountOpenedOn: '2022-06-02' }))).toMatchObject(relied)
  // The day of the check itself is in time, and an earlier day always is.
  for (const accountOpenedOn of ['2022-06-01', '2022-03-10'])
    expect((await correct('甲', 'p1', { accountOpenedOn })).errors).toBeUndefined()
  // What was put right relies on the account from the day it was put right; what is lacking relies on none.
  const opened = { accountOpenedOn: '2022-06-03' }
  expect((await correct('丙', 'p3', opened)).errors).toBeUndefined()
  const lacking = {
    siteId: sites['丙'],
    standardId: standards[6],
    checkedOn: '2022-06-02',
    met: false,
    finding: '未开户',
  }
  const check = (await change(county)('keepSiteCheck', { values: lacking }, 'id version')).data.keepSiteCheck
  expect((await correct('丙', 'p3', { accountOpenedOn: '2022-06-04' })).errors).toBeUndefined()
  const putRight = await change(county)('keepSiteCheck', { ...check, values: { ...lacking, remediedOn: '2022-06-05' } })
  expect(putRight.errors).toBeUndefined()
  expect(refusalOf(await correct('丙', 'p3', { accountOpenedOn: '2022-06-06' }))).toMatchObject({
    ...relied,
    day: '2022-06-05',
  })
  await change(county)('keepSiteCheck', {
    id: check.id,
    version: check.version + 1,
    values: { ...lacking, remediedOn: null },
  })
  expect((await correct('丙', 'p3', { accountOpenedOn: null })).errors).toBeUndefined()
})
