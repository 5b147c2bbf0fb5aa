import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'

const clerk = viewers.clerkOf('construction', 'housing-construction')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const keep = (values: object, viewer = clerk) =>
  county.as(viewer).run('mutation ($input: KeepUrbanGapInput!) { keepUrbanGap(input: $input) { id } }', {
    input: {
      values: {
        area: 'URBAN',
        title: '停车泊位不足',
        department: 'housing-construction',
        foundOn: '2022-05-01',
        ...values,
      },
    },
  })

test.each([
  ['by nothing', { closedOn: '2022-06-01' }, 'urban-gap.closed-by-nothing', 'projectId'],
  ['before it was found', { closedOn: '2022-04-01', fund: '债券' }, 'days-out-of-order', 'closedOn'],
  ['tomorrow', { closedOn: '2022-09-01', fund: '债券' }, 'day-in-future', 'closedOn'],
])('a gap is not closed %s', async (_case, values, code, field) => {
  expect((await keep(values)).errors?.[0]?.extensions).toMatchObject({ code, field })
})

test('the three boards say how many gaps there are, are linked and are closed', async () => {
  await keep({ projectId: 'p1' })
  await keep({ area: 'RURAL', fund: '债券', closedOn: '2022-06-01', township: '620725101' })
  await keep({ area: 'RURAL', township: '620725103' })
  const ASK = '{ gapBoards { area gaps linked closed closedShare } }'
  expect((await county.as(viewers.leader).run(ASK)).data.gapBoards).toEqual([
    { area: 'URBAN', gaps: 1, linked: 1, closed: 0, closedShare: 0 },
    { area: 'RURAL', gaps: 2, linked: 0, closed: 1, closedShare: 50 },
    { area: 'MANAGEMENT', gaps: 0, linked: 0, closed: 0, closedShare: null },
  ])
  const own = (await county.as(viewers.townshipClerk('620725103')).run(ASK)).data.gapBoards
  expect(own[1]).toMatchObject({ gaps: 1, closed: 0 })
  const foreign = await keep({ township: '620725101' }, viewers.townshipClerk('620725103'))
  expect(foreign.errors?.[0]?.extensions).toMatchObject({ code: 'not-your-township' })
})
