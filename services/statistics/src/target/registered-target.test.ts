import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { today: '2022-08-31' })
})
afterAll(() => county?.stop())

const ASKED = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on ProjectsTarget { code light met gap rule progress { expected actual behind } dispatchGap }
  ... on IndustryTarget { code light met gap rule }
  ... on PendingTarget { code light }
  ... on Explanation { code rule toGreen } } }`

type Viewer = Parameters<TestService['as']>[0]
const entities = async (representations: object[], viewer: Viewer = viewers.leader, language: 'zh' | 'en' = 'zh') =>
  county.as(viewer, language).run(ASKED, { representations })
const projects = (code: string, asOf: string, measurement: object | null) => ({
  __typename: 'ProjectsTarget',
  code,
  asOf,
  measurement: measurement && JSON.stringify(measurement),
})

test('a lamp is judged from what the department measured: 44 of 48 new projects on 30 June is red', async () => {
  const measured = { value: (44 / 48) * 100, numerator: 44, denominator: 48 }
  const { data, errors } = await entities([
    projects('PRJ-NEW-START', '2022-06-30', measured),
    { ...projects('PRJ-NEW-START', '2022-06-30', measured), __typename: 'Explanation' },
  ])
  expect(errors).toBeUndefined()
  expect(data._entities[0]).toMatchObject({
    light: 'RED',
    met: false,
    rule: '截至6月30日应达到100%，现为91.7%，期限已到未完成：红灯',
    progress: { expected: 100 },
    dispatchGap: null,
  })
  expect(data._entities[1]).toEqual({
    code: 'PRJ-NEW-START',
    rule: '截至6月30日应达到100%，现为91.7%，期限已到未完成：红灯',
    toGreen: '再完成4个项目即转绿',
  })
})

test('another service’s targets are judged the same way, in English when asked', async () => {
  const industry = {
    __typename: 'IndustryTarget',
    code: 'IND-PARK-ENTRANTS',
    asOf: '2022-12-31',
    measurement: '{"value":6}',
  }
  const { data } = await entities([industry], viewers.leader, 'en')
  expect(data._entities[0]).toMatchObject({ light: 'RED', gap: 2 })
  expect(data._entities[0].rule).toBe(
    'Due by 31 December: 8 enterprises. It is 6 enterprises: the deadline has come and it is not done: red',
  )
})

test('a measurement that cannot be read leaves the lamp unlit', async () => {
  const { data } = await entities([
    { ...projects('PRJ-COUNT', '2022-06-30', null), measurement: 'nonsense' },
    projects('PRJ-COUNT', '2022-06-30', null),
    projects('PRJ-COUNT', '2022-06-30', { value: null }),
  ])
  expect(data._entities.map(({ light }: { light: string }) => light)).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN'])
})

test('the scope of a bureau holds at a reference as at the door', async () => {
  const hidden = projects('PRJ-CHANGES', '2022-06-30', { value: 1, baseline: 2 })
  expect((await entities([hidden], viewers.clerkIn('tax'))).data._entities[0]).toMatchObject({ light: 'GREEN' })
  expect((await entities([hidden], viewers.clerkIn('civility-office'))).data._entities[0]).toBeNull()
  const { errors } = await entities([hidden], viewers.systemAdministrator)
  expect(errors?.[0]?.extensions['code']).toBe('forbidden')
})

test('an unknown code is nobody, and pending targets answer for themselves', async () => {
  const { data: all } = await county.as(viewers.leader).run('{ targets { __typename code } }')
  const waiting = all.targets.find(({ __typename }: { __typename: string }) => __typename === 'PendingTarget')
  const { data } = await entities([projects('NO-SUCH', '2022-06-30', { value: 1 }), { ...waiting, asOf: '2022-06-30' }])
  expect(data._entities).toEqual([null, { code: waiting.code, light: 'UNKNOWN' }])
})

test('a thousand targets cost as many statements as one', async () => {
  const runners = vi.spyOn(county.db.reader, 'createQueryRunner')
  const asked = (n: number) =>
    Array.from({ length: n }, (_, i) => projects('PRJ-COUNT', `2022-0${1 + (i % 9)}-15`, { value: i % 72 }))
  await entities(asked(1))
  const forOne = runners.mock.calls.length
  const { data } = await entities(asked(1000))
  expect(data._entities).toHaveLength(1000)
  expect(forOne).toBeGreaterThan(0)
  expect(runners.mock.calls.length - forOne).toBe(forOne)
  runners.mockRestore()
})
