import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { TOWN } from '../testing/hand-made.ts'

const clerk = viewers.clerkOf('natural-resources')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const run = (verb: string, type: string, input: object, viewer = clerk) =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { id version stage } }`, { input })
const CASE = {
  township: TOWN,
  village: '双湖村',
  areaMu: 0.4,
  finding: '看护房超标',
  foundOn: '2022-03-01',
  dueOn: '2022-07-01',
}
const keep = async (holder: string, more: object = {}) =>
  (
    await run(
      'keepGreenhouseCase',
      'KeepGreenhouseCaseInput',
      { values: { ...CASE, holder, ...more } },
      viewers.townshipClerk(TOWN),
    )
  ).data.keepGreenhouseCase.id as string
const advance = (id: string, version: number, stage: string, on: string, text = '拆除并恢复') =>
  run('advanceGreenhouseCase', 'AdvanceGreenhouseCaseInput', { id, version, stage, on, text })

test('a house is put right, accepted, rechecked; one that came back counts no more until it is accepted again', async () => {
  const [one, two, three] = [
    await keep('甲'),
    await keep('乙'),
    await keep('丙', { foundOn: '2022-08-20', dueOn: '2022-12-01' }),
  ]
  expect((await advance(one, 1, 'ACCEPTED', '2022-04-01')).errors?.[0]?.extensions).toMatchObject({
    code: 'greenhouse-case.stage-step',
    field: 'stage',
  })
  for (const id of [one, two]) {
    await advance(id, 1, 'RECTIFYING', '2022-03-10')
    await advance(id, 2, 'RECTIFIED', '2022-04-10')
    expect((await advance(id, 3, 'ACCEPTED', '2022-05-10', '联合验收组')).data.advanceGreenhouseCase.stage).toBe(
      'ACCEPTED',
    )
  }
  expect(await reading(county, 'LND-GREENHOUSE', '2022-06-30')).toMatchObject({ value: 100, denominator: 2 })
  const recheck = await run(
    'recheckGreenhouseCase',
    'RecheckGreenhouseCaseInput',
    { id: one, version: 4, on: '2022-07-10' },
    viewers.townshipClerk(TOWN),
  )
  expect(recheck.errors).toBeUndefined()
  await advance(two, 4, 'REBOUND', '2022-08-01')
  expect(await reading(county, 'LND-GREENHOUSE', '2022-08-31')).toMatchObject({
    numerator: 1,
    denominator: 3,
    counting: ['甲'],
  })
  expect(await alertsOf(county, 'greenhouse-case.rebound')).toEqual([{ label: '乙', severity: 'RED' }])
  await advance(two, 5, 'RECTIFYING', '2022-08-05')
  await advance(two, 6, 'RECTIFIED', '2022-08-10')
  await advance(two, 7, 'ACCEPTED', '2022-08-20', '联合验收组')
  expect(await reading(county, 'LND-GREENHOUSE', '2022-08-31')).toMatchObject({
    numerator: 2,
    counting: expect.arrayContaining(['甲', '乙']),
  })
  expect(
    (await run('recheckGreenhouseCase', 'RecheckGreenhouseCaseInput', { id: three, version: 1, on: '2022-08-25' }))
      .errors?.[0]?.extensions,
  ).toMatchObject({ code: 'greenhouse-case.not-accepted' })
})
