import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { madeEnterprise, uscc } from '../testing/hand-made.ts'

const clerk = viewers.clerkOf('industry', 'industry-it')
const labour = viewers.clerkIn('human-resources')
let county: TestService
let id: string
let code: string

beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange((ctx) => madeEnterprise(ctx, 1))
})
afterAll(() => county.stop())

const run = (verb: string, type: string, input: object, viewer = clerk, fields = 'id version stage') =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
const confirm = (more: object = {}, viewer = viewers.nobody) =>
  run(
    'confirmDifficulty',
    'ConfirmDifficultyInput',
    { uscc: uscc(1), difficulty: id, code, settled: true, satisfaction: 5, contact: '李经理', ...more },
    viewer,
    'stage on',
  )

test('a difficulty is raised with a day to settle it by, and a code that is shown once', async () => {
  const input = { uscc: uscc(1), kind: 'LABOUR', title: '缺工三十人', description: '旺季缺工', raisedOn: '2022-08-01' }
  const raised = await run(
    'raiseDifficulty',
    'RaiseDifficultyInput',
    input,
    viewers.townshipClerk('620725101'),
    'id stage dueOn confirmationCode',
  )
  expect(raised.data.raiseDifficulty).toMatchObject({ stage: 'RAISED', dueOn: '2022-08-15' })
  ;({ id, confirmationCode: code } = raised.data.raiseDifficulty)
  const read = await county
    .as(clerk)
    .run('{ enterpriseDifficulties { nodes { confirmationCode daysOverdue escalation } } }')
  expect(read.data.enterpriseDifficulties.nodes).toEqual([{ confirmationCode: null, daysOverdue: 16, escalation: 2 }])
})

test('it goes to the department that its kind belongs to, which alone and with our staff may answer', async () => {
  expect((await run('assignDifficulty', 'AssignDifficultyInput', { id, version: 1 })).errors).toBeUndefined()
  const answer = (viewer: typeof clerk, version = 2) =>
    run('replyToDifficulty', 'AnswerDifficultyInput', { id, version, text: '已组织招聘会' }, viewer)
  expect((await answer(viewers.clerkIn('finance'))).errors?.[0]?.extensions).toMatchObject({ code: 'not-found' })
  expect((await answer(viewers.leader)).errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
  const seen = await county
    .as(labour)
    .run('{ enterpriseDifficulties { nodes { enterpriseName enterprise { name } } } }')
  expect(seen.data.enterpriseDifficulties.nodes).toEqual([{ enterpriseName: '企业1', enterprise: null }])
  expect((await answer(labour)).data.replyToDifficulty).toMatchObject({ stage: 'REPLIED', version: 3 })
})

test('nobody confirms what is not resolved, and staff never confirm', async () => {
  expect((await confirm()).errors?.[0]?.extensions).toMatchObject({ code: 'difficulty.stage-step' })
  await run('resolveDifficulty', 'AnswerDifficultyInput', { id, version: 3, text: '到岗三十人' }, labour)
  for (const viewer of [clerk, viewers.leader, labour])
    expect((await confirm({}, viewer)).errors?.[0]?.extensions).toMatchObject({ code: 'difficulty.enterprise-only' })
})

test.each([
  ['a wrong code', { code: '0000000000000000' }, 'difficulty.code-wrong', 'code'],
  ['another enterprise', { uscc: uscc(2) }, 'difficulty.code-wrong', 'code'],
  ['six stars', { satisfaction: 6 }, 'difficulty.satisfaction', 'satisfaction'],
  ['nobody’s name', { contact: ' ' }, 'text-required', 'contact'],
])('%s is refused on its field', async (_case, more, fault, field) => {
  expect((await confirm(more)).errors?.[0]?.extensions).toMatchObject({ code: fault, field })
})

test('the enterprise sends it back when it is not settled, and confirms when it is', async () => {
  expect((await confirm({ settled: false, satisfaction: 2 })).data.confirmDifficulty.stage).toBe('ASSIGNED')
  await run('resolveDifficulty', 'AnswerDifficultyInput', { id, version: 5, text: '再补十人' }, labour)
  expect((await confirm()).data.confirmDifficulty).toEqual({ stage: 'CONFIRMED_BY_ENTERPRISE', on: '2022-08-31' })
  const { data } = await county
    .as(clerk)
    .run('{ difficultySummary(year: 2022) { kind raised confirmed satisfaction } }')
  expect(data.difficultySummary).toContainEqual({ kind: 'LABOUR', raised: 1, confirmed: 1, satisfaction: 5 })
})
