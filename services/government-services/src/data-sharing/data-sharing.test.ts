import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { HOUSING, MARKET } from '../testing/hand-made-items.ts'

const centre = viewers.clerkOf('government-services', 'government-service')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const keep = (name: string, values: object, viewer = centre, fields = 'id version') =>
  county
    .as(viewer)
    .run(`mutation ($input: Keep${name}Input!) { keep${name}(input: $input) { ${fields} } }`, { input: { values } })
const fault = (answer: Awaited<ReturnType<typeof keep>>) => answer.errors?.[0]?.extensions
const SYSTEM = { kind: 'BUSINESS', department: MARKET, sharing: 'SHARED', interface: 'REST', liveOn: '2020-01-01' }
const system = (name: string, more: object = {}) => keep('GovernmentSystem', { ...SYSTEM, name, ...more })

test('what shares has an interface, an island a day by which it must be joined', async () => {
  expect(fault(await system('甲', { interface: null }))).toMatchObject({ code: 'government-system.interface-required' })
  expect(fault(await system('甲', { sharing: 'ISLAND' }))).toMatchObject({ code: 'government-system.due-required' })
  await system('房产系统', { sharing: 'ISLAND', interface: null, integrationDueOn: '2022-06-30' })
  expect(await alertsOf(county, 'government-system.island', '2022-06-30')).toEqual([])
  expect(await alertsOf(county, 'government-system.island')).toEqual([{ label: '房产系统', severity: 'RED' }])
})

test('SRV-ONE3 needs all three live and every named department joined to all of them', async () => {
  for (const [kind, liveOn] of [
    ['PLATFORM', '2021-01-01'],
    ['NETWORK', '2021-01-01'],
    ['STORE', '2022-03-01'],
  ])
    await system(`县${kind}`, { kind, liveOn })
  const joined = { listedOn: '2022-01-01', platformOn: '2022-02-01', networkOn: '2022-02-01', storeOn: '2022-04-01' }
  await keep('DepartmentConnection', { ...joined, department: MARKET })
  await keep('DepartmentConnection', { ...joined, department: HOUSING, listedOn: '2022-07-01', storeOn: null })
  expect(await reading(county, 'SRV-ONE3', '2022-06-30')).toMatchObject({ value: 1 })
  expect(await reading(county, 'SRV-ONE3', '2022-03-31')).toMatchObject({ value: 0 })
  expect(await reading(county, 'SRV-ONE3', '2022-08-31')).toMatchObject({ value: 0, lacking: [HOUSING] })
  expect(await reading(county, 'SRV-ONE3', '2022-02-28')).toMatchObject({ value: 0 })
})

test('SRV-SHAREORG is a body approved, not one that is studied', async () => {
  const body = { department: 'big-data', duties: '统筹数据共享', posts: 5 }
  await keep('DataSharingBody', { ...body, name: '筹备组' })
  expect(await reading(county, 'SRV-SHAREORG', '2022-08-31')).toMatchObject({ value: 0, lacking: ['筹备组'] })
  expect(
    fault(await keep('DataSharingBody', { ...body, name: '县数据中心', establishedOn: '2022-05-01' })),
  ).toMatchObject({ code: 'data-sharing-body.document-required' })
  await keep('DataSharingBody', { ...body, name: '县数据中心', establishedOn: '2022-05-01', document: '编办1号' })
  expect(await reading(county, 'SRV-SHAREORG', '2022-04-30')).toMatchObject({ value: 0 })
  expect(await reading(county, 'SRV-SHAREORG', '2022-05-01')).toMatchObject({
    value: 1,
    counting: ['县数据中心'],
    types: ['DataSharingBody', 'DataSharingBody'],
  })
})

test('data are asked for by one department and given by the other, and what it saved is counted', async () => {
  const systemId = (await system('企业登记库')).data.keepGovernmentSystem.id
  const values = {
    resource: '营业执照',
    systemId,
    consumer: HOUSING,
    purpose: '核验资质',
    requestedOn: '2022-06-01',
    answerDueOn: '2022-06-10',
  }
  const [housing, market] = [viewers.clerkIn(HOUSING), viewers.clerkIn(MARKET)]
  expect(fault(await keep('DataShare', values, market))).toMatchObject({ code: 'not-your-department' })
  expect(fault(await keep('DataShare', { ...values, consumer: MARKET }, market))).toMatchObject({
    code: 'data-share.own-system',
  })
  const { id } = (await keep('DataShare', values, housing)).data.keepDataShare
  expect(await alertsOf(county, 'data-share.unanswered')).toEqual([{ label: '营业执照', severity: 'YELLOW' }])
  const asked = await county
    .as(market)
    .run('{ dataSharesAsked { id consumer nextStages answeredOn liveOn stoppedOn reason } }')
  expect(asked.data.dataSharesAsked).toEqual([
    {
      id,
      consumer: HOUSING,
      nextStages: ['APPROVED', 'REFUSED'],
      answeredOn: null,
      liveOn: null,
      stoppedOn: null,
      reason: null,
    },
  ])
  const advance = (version: number, stage: string, on: string, viewer = market, more: object = {}) =>
    county
      .as(viewer)
      .run('mutation ($input: AdvanceDataShareInput!) { advanceDataShare(input: $input) { stage provider } }', {
        input: { id, version, stage, on, ...more },
      })
  expect(fault(await advance(1, 'APPROVED', '2022-06-20', housing))).toMatchObject({ code: 'not-your-department' })
  expect(fault(await advance(1, 'APPROVED', '2022-06-20', viewers.clerkIn('finance')))).toMatchObject({
    code: 'not-found',
  })
  expect(fault(await advance(1, 'LIVE', '2022-06-20'))).toMatchObject({
    code: 'data-share.step',
    next: 'APPROVED,REFUSED',
  })
  expect(fault(await advance(1, 'REFUSED', '2022-06-20'))).toMatchObject({ code: 'text-required', field: 'reason' })
  expect((await advance(1, 'APPROVED', '2022-06-20')).data.advanceDataShare).toEqual({
    stage: 'APPROVED',
    provider: MARKET,
  })
  await advance(2, 'LIVE', '2022-07-01')
  const use = (month: string, more: object = {}) =>
    keep('DataShareUse', {
      shareId: id,
      month,
      calls: 100,
      failures: 2,
      entriesSaved: 80,
      lastUsedOn: `${month}-20`,
      ...more,
    })
  expect(fault(await use('2022-06'))).toMatchObject({ code: 'data-share-use.not-live' })
  expect(fault(await use('2022-07', { entriesSaved: 101 }))).toMatchObject({ code: 'data-share-use.saved-over-calls' })
  await use('2022-07')
  await use('2022-08')
  const shares = await county.as(housing).run('{ dataShares { nodes { lastUsedOn calls entriesSaved } } }')
  expect(shares.data.dataShares.nodes).toEqual([{ lastUsedOn: '2022-08-20', calls: 200, entriesSaved: 160 }])
  const board = await county
    .as(viewers.leader)
    .run('{ sharingBoard { live departments connected unconnected islands shares calls failureRate entriesSaved } }')
  expect(board.data.sharingBoard).toEqual({
    live: ['PLATFORM', 'NETWORK', 'STORE'],
    departments: 2,
    connected: 1,
    unconnected: [HOUSING],
    islands: 1,
    shares: 1,
    calls: 200,
    failureRate: 2,
    entriesSaved: 160,
  })
})

test('a system that does not follow a standard in force is an alert; identities and licences are kept', async () => {
  const standardId = (
    await keep('ElectronicStandard', { code: 'GB1', name: '电子证照规范', status: 'IN_FORCE', inForceOn: '2022-01-01' })
  ).data.keepElectronicStandard.id
  expect(fault(await keep('ElectronicStandard', { code: 'GB2', name: '规范', status: 'IN_FORCE' }))).toMatchObject({
    code: 'electronic-standard.day-required',
  })
  const systemId = (await system('证照库')).data.keepGovernmentSystem.id
  const check = { standardId, systemId, checkedOn: '2022-08-01', complies: false }
  expect(fault(await keep('StandardCompliance', check))).toMatchObject({ code: 'reason-required', field: 'gap' })
  await keep('StandardCompliance', { ...check, gap: '无验签' })
  expect(await alertsOf(county, 'electronic-standard.unmet')).toEqual([{ label: '证照库', severity: 'YELLOW' }])
  expect(await alertsOf(county, 'electronic-standard.unmet', '2022-07-31')).toEqual([])
  const identity = { month: '2022-08', level: 'REAL_NAME', accounts: 100, uses: 20, failures: 1 }
  expect((await keep('IdentityMonth', identity)).errors).toBeUndefined()
  expect(fault(await keep('IdentityMonth', { ...identity, level: 'REGISTERED', failures: 21 }))).toMatchObject({
    code: 'identity-month.failures-over-uses',
  })
  const licence = {
    number: '证1',
    kind: 'LICENCE',
    name: '营业执照',
    issuer: MARKET,
    holder: '某公司',
    legalBasis: '条例',
    issuedOn: '2022-01-01',
    calls: 3,
  }
  expect((await keep('ElectronicCredential', licence)).errors).toBeUndefined()
  expect(
    fault(await keep('ElectronicCredential', { ...licence, number: '证2', validUntil: '2021-12-31' })),
  ).toMatchObject({ code: 'days-out-of-order' })
})
