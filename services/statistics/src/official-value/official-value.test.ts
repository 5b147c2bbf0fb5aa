import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { today: '2022-08-31' })
})
afterAll(() => county?.stop())

const RECORD = `mutation ($input: RecordOfficialValueInput!) {
  recordOfficialValue(input: $input) { code period revision value status documentNumber releasedOn reason } }`
const growth = {
  code: 'PRJ-FAI-GROWTH',
  period: '2022-06',
  value: 6.4,
  status: 'PRELIMINARY',
  documentNumber: '山统发〔2022〕31号',
  releasedOn: '2022-07-18',
}
type Viewer = Parameters<TestService['as']>[0]
const record = (input: object, viewer: Viewer = viewers.statistician) =>
  county.as(viewer).run(RECORD, { input: { ...growth, ...input } })
const refusal = async (input: object, viewer?: Viewer) => (await record(input, viewer)).errors?.[0]?.extensions
const target = async (asOf: string) =>
  (
    await county
      .as(viewers.leader)
      .run(
        'query ($asOf: Date) { target(code: "PRJ-FAI-GROWTH", asOf: $asOf) { statisticalValue official { status revision documentNumber } } }',
        { asOf },
      )
  ).data.target

test('a value goes from preliminary through official to revised, and each day shows what was known then', async () => {
  expect((await record({})).data.recordOfficialValue).toMatchObject({ revision: 1, status: 'PRELIMINARY', value: 6.4 })
  await record({ status: 'OFFICIAL', value: 6.5, releasedOn: '2022-07-25', documentNumber: '山统发〔2022〕33号' })
  await record({
    status: 'REVISED',
    value: 6.1,
    releasedOn: '2022-08-20',
    documentNumber: '山统发〔2022〕40号',
    reason: '核减重复填报项目',
  })
  expect(await target('2022-06-30')).toEqual({ statisticalValue: null, official: null })
  expect(await target('2022-07-20')).toMatchObject({ statisticalValue: 6.4, official: { status: 'PRELIMINARY' } })
  expect(await target('2022-07-31')).toMatchObject({ statisticalValue: 6.5, official: { status: 'OFFICIAL' } })
  expect(await target('2022-08-31')).toMatchObject({
    statisticalValue: 6.1,
    official: { status: 'REVISED', revision: 3 },
  })
  const kept = await county
    .as(viewers.leader)
    .run('{ officialValues(code: "PRJ-FAI-GROWTH") { revision value reason } }')
  expect(kept.data.officialValues.map(({ value }: { value: number }) => value)).toEqual([6.4, 6.5, 6.1])
})

test('it stands beside the department’s value, and their gap is shown', async () => {
  await record({ code: 'PRJ-COUNT', period: '2022Q2', value: 60, status: 'OFFICIAL' })
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ProjectsTarget { statisticalValue dispatchGap dispatchGapWatched } } }`
  const at = (value: number) => ({
    __typename: 'ProjectsTarget',
    code: 'PRJ-COUNT',
    asOf: '2022-08-31',
    measurement: `{"value":${value}}`,
  })
  const { data } = await county.as(viewers.leader).run(query, { representations: [at(63), at(64)] })
  expect(data._entities).toEqual([
    { statisticalValue: 60, dispatchGap: 3, dispatchGapWatched: false },
    { statisticalValue: 60, dispatchGap: 4, dispatchGapWatched: true },
  ])
})

test('nobody but the statistician enters an official value', async () => {
  const others = [
    viewers.leader,
    viewers.supervisor,
    viewers.clerkOf('projects', 'development-reform'),
    viewers.headOf('statistics'),
    viewers.systemAdministrator,
  ]
  for (const viewer of others) expect(await refusal({ period: '2022-05' }, viewer)).toMatchObject({ code: 'forbidden' })
  expect(await refusal({ period: '2022-05' }, viewers.nobody)).toMatchObject({ code: 'unauthenticated' })
})

test.each([
  [{ period: '2022-13' }, 'official-value.no-period', 'period'],
  [{ period: '2021-06' }, 'not-found', 'code'],
  [{ code: 'NO-SUCH' }, 'not-found', 'code'],
  [{ documentNumber: '  ' }, 'official-value.no-document', 'documentNumber'],
  [{ releasedOn: '2022-09-01' }, 'official-value.released-later', 'releasedOn'],
  [{ releasedOn: '2021-09-01' }, 'official-value.released-before', 'releasedOn'],
  [{ period: '2022-04', status: 'REVISED' }, 'official-value.wrong-status', 'status'],
])('%j is refused as %s', async (input, code, field) => {
  expect(await refusal(input)).toMatchObject({ code, field })
})

test('an official value is not made official twice, and none is revised without a reason or backwards in time', async () => {
  const may = { code: 'IND-VOLUME', period: '2022-05', value: 1 }
  await record({ ...may, status: 'OFFICIAL' })
  expect(await refusal({ ...may, status: 'OFFICIAL' })).toMatchObject({
    code: 'official-value.wrong-status',
    before: 'OFFICIAL',
  })
  expect(await refusal({ ...may, status: 'REVISED', reason: ' ' })).toMatchObject({
    code: 'official-value.revised-without-reason',
  })
  expect(await refusal({ ...may, status: 'REVISED', reason: '核实', releasedOn: '2022-07-01' })).toMatchObject({
    code: 'official-value.released-before',
  })
})

test('a retry with the same key enters nothing twice', async () => {
  const once = { code: 'EMP-UNEMP', period: '2022Q1', value: 3.2, idempotencyKey: 'once' }
  expect((await record(once)).data.recordOfficialValue.revision).toBe(1)
  expect((await record(once)).data.recordOfficialValue.revision).toBe(1)
  const { data } = await county.as(viewers.leader).run('{ officialValues(code: "EMP-UNEMP") { revision } }')
  expect(data.officialValues).toHaveLength(1)
})
