import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

const clerk = viewers.clerkOf('industry', 'industry-it')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const keep = (quarter: string, stage: string, more: object = {}) =>
  county
    .as(clerk)
    .run(
      'mutation ($input: KeepProjectStageGoalInput!) { keepProjectStageGoal(input: $input) { id state project { id } } }',
      {
        input: { projectId: 'p1', quarter, stage, owner: '张主任', department: 'industry-it', ...more },
      },
    )

test('a project stands in the pipeline at its last stage reached, with who drives the next', async () => {
  await keep('2022Q1', 'SIGNED', { reachedOn: '2022-03-01' })
  const started = await keep('2022Q2', 'STARTED', { owner: '李主任', blocker: '用地未供' })
  expect(started.data.keepProjectStageGoal).toMatchObject({ state: 'MISSED', project: { id: 'p1' } })
  const { data } = await county
    .as(viewers.leader)
    .run(
      '{ industrialPipeline { project { id } stage since days tooLong nextOwner blocker } industryAlerts { nodes { rule subjectId } } }',
    )
  expect(data.industrialPipeline).toEqual([
    {
      project: { id: 'p1' },
      stage: 'SIGNED',
      since: '2022-03-01',
      days: 183,
      tooLong: true,
      nextOwner: '李主任',
      blocker: '用地未供',
    },
  ])
  expect(data.industryAlerts.nodes).toEqual([{ rule: 'project-stage.missed', subjectId: 'p1' }])
})

test('a project named by another service answers with its goals, in the order of the stages', async () => {
  const r = [{ __typename: 'Project', id: 'p1' }]
  const ASK = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Project { stageGoals { stage } } } }'
  const ask = async (viewer: typeof clerk) => (await county.as(viewer).run(ASK, { r })).data._entities[0].stageGoals
  expect(await ask(viewers.leader)).toEqual([{ stage: 'SIGNED' }, { stage: 'STARTED' }])
  expect(await ask(viewers.clerkIn('finance'))).toEqual([])
})

test.each<[string, Parameters<typeof keep>, string, string]>([
  ['a fifth quarter', ['2022Q5', 'BUILT'], 'invalid-quarter', 'quarter'],
  [
    'a later stage before the earlier one',
    ['2022Q3', 'BUILT', { reachedOn: '2022-08-01' }],
    'project-stage.earlier-open',
    'reachedOn',
  ],
])('%s is refused on its field', async (_case, given, code, field) => {
  expect((await keep(...given)).errors?.[0]?.extensions).toMatchObject({ code, field })
})
