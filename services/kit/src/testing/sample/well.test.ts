import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../index.ts'
import { dayIn, startOfDay } from '../../service/business-date.ts'
import { startTestService, type TestService, viewers } from '../index.ts'
import { Well, wells } from './well.ts'

const ADD = 'mutation ($input: AddWellInput!) { addWell(input: $input) { id version name cost } }'
const DIG = 'mutation ($input: DigWellInput!) { digWell(input: $input) { id version dugOn } }'
const LIST = '{ wells { totalCount nodes { name } } }'
const clerk = viewers.clerkOf('wells')

let county: TestService
beforeAll(async () => {
  county = await startTestService(wells)
})
afterAll(() => county.stop())

const add = (name: string, township = '620725101', cost = 1200.5, more = {}) =>
  county.as(clerk).run(ADD, { input: { name, township, cost, ...more } })

test('a well is kept with its money exact and a trail', async () => {
  const added = await add('东井')
  expect(added.errors).toBeUndefined()
  expect(added.data.addWell).toMatchObject({ name: '东井', version: 1, cost: 1200.5 })
  const [kept] = await county.db.sql<{ cost: number }>('SELECT cost FROM well WHERE name = ?', ['东井'])
  expect(Number(kept?.cost)).toBe(120050)
  const history = await county
    .as(clerk)
    .run(
      'query ($id: ID!) { wellsHistory(type: "Well", subject: $id) { totalCount nodes { actor action changes { field to } } } }',
      { id: added.data.addWell.id },
    )
  expect(history.data.wellsHistory).toMatchObject({
    totalCount: 1,
    nodes: [{ actor: 'wells.clerk', action: 'well.added' }],
  })
})

test('of two changes to one version the second meets a conflict with the current record', async () => {
  const { id } = (await add('西井')).data.addWell
  const first = await county.as(clerk).run(DIG, { input: { id, version: 1, dugOn: '2022-05-01' } })
  expect(first.data.digWell).toMatchObject({ version: 2, dugOn: '2022-05-01' })
  const second = await county.as(clerk).run(DIG, { input: { id, version: 1, dugOn: '2022-06-01' } })
  expect(second.errors?.[0]?.extensions).toMatchObject({
    code: 'conflict',
    field: 'version',
    current: { version: 2, cost: 1200.5, dugOn: '2022-05-01' },
  })
})

test('a hundred people change one version at once and one of them wins', async () => {
  const { id } = (await add('南井')).data.addWell
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, day) =>
      county
        .as(clerk)
        .run(DIG, { input: { id, version: 1, dugOn: `2022-05-${String((day % 28) + 1).padStart(2, '0')}` } }),
    ),
  )
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1)
  expect(answers.filter(({ errors }) => errors?.[0]?.extensions['code'] === 'conflict')).toHaveLength(99)
})

test('a retry with the same key changes nothing twice, with other arguments it is refused, another person’s key is his own', async () => {
  const three = await Promise.all([1, 2, 3].map(() => add('北井', '620725101', 10, { idempotencyKey: 'k1' })))
  expect(new Set(three.map(({ data }) => data?.addWell.id)).size).toBe(1)
  const other = await add('北井二', '620725101', 10, { idempotencyKey: 'k1' })
  expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'idempotency-key-reused', field: 'idempotencyKey' })
  const elsewhere = await county
    .as(viewers.townshipClerk('620725102'))
    .run(ADD, { input: { name: '别井', township: '620725102', cost: 1, idempotencyKey: 'k1' } })
  expect(elsewhere.data.addWell.name).toBe('别井')
})

test.each([
  ['an amount of a third of a 分', { name: '甲', township: '620725101', cost: 0.001 }, 'invalid-money', 'cost'],
  ['an amount beyond all counting', { name: '甲', township: '620725101', cost: 1e15 }, 'amount-too-large', 'cost'],
  ['an amount below zero', { name: '甲', township: '620725101', cost: -1 }, 'well.cost-below-zero', 'cost'],
])('%s is refused on its field and nothing is kept', async (_case, input, code, field) => {
  const answer = await county.as(clerk).run(ADD, { input })
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code, field })
  expect(await county.db.repository(Well).countBy({ name: '甲' })).toBe(0)
})

test('a day that does not exist is refused on its field', async () => {
  const answer = await county.as(clerk).run(DIG, { input: { id: 'x', version: 1, dugOn: '2022-02-30' } })
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'invalid-day', field: 'dugOn' })
})

test('a refusal leaves its entry in the trail', async () => {
  await county.as(viewers.leader).run(ADD, { input: { name: '领导的井', township: '620725101', cost: 1 } })
  const audit = await county
    .as(viewers.auditor)
    .run('{ wellsAudit(first: 1) { nodes { actor action outcome changes { field to } } } }')
  expect(audit.data.wellsAudit.nodes[0]).toMatchObject({ actor: 'leader', action: 'addWell', outcome: 'REFUSED' })
})

test('the auditor narrows the trail by who acted, by what came of it and by days of the county', async () => {
  const ASK =
    'query ($search: String, $outcome: AuditOutcome, $since: Date, $until: Date) { wellsAudit(first: 200, search: $search, outcome: $outcome, since: $since, until: $until) { totalCount nodes { actor outcome subjectId at } } }'
  const audit = async (variables: Record<string, string>) => county.as(viewers.auditor).run(ASK, variables)
  const all = (await audit({})).data.wellsAudit
  const refused = (await audit({ outcome: 'REFUSED' })).data.wellsAudit
  expect(refused.totalCount).toBeGreaterThan(0)
  expect(refused.totalCount).toBeLessThan(all.totalCount)
  const { actor, subjectId, at } = all.nodes.find(({ outcome }: { outcome: string }) => outcome === 'DONE')
  const byActor = (await audit({ search: actor })).data.wellsAudit
  expect(new Set(byActor.nodes.map((node: { actor: string }) => node.actor))).toEqual(new Set([actor]))
  expect((await audit({ search: subjectId })).data.wellsAudit.nodes[0]).toMatchObject({ subjectId })
  expect((await audit({ search: '%' })).data.wellsAudit.totalCount).toBe(0)
  const day = dayIn(new Date(at))
  expect((await audit({ since: day, until: day })).data.wellsAudit.totalCount).toBeGreaterThan(0)
  expect((await audit({ until: addDays(day, -1) })).data.wellsAudit.totalCount).toBe(0)
  expect((await audit({ since: day, until: addDays(day, -1) })).errors?.[0]?.extensions).toMatchObject({
    code: 'days-out-of-order',
    field: 'until',
  })
})

test('a day of the county begins at its own midnight', () => {
  expect(startOfDay('2022-08-31').toISOString()).toBe('2022-08-30T16:00:00.000Z')
  expect(dayIn(startOfDay('2022-08-31'))).toBe('2022-08-31')
  expect(dayIn(new Date(startOfDay('2022-08-31').getTime() - 1))).toBe('2022-08-30')
})

test('a feature reads through its context what was set for the service', async () => {
  const set = await startTestService(wells, { settings: { WELL_DEPTH: '40' }, clock: () => new Date(1e12) })
  const { settings, now } = set.context()
  await set.stop()
  expect([settings['WELL_DEPTH'], now.getTime()]).toEqual(['40', 1e12])
})

test('who may see which wells follows from role, township and department', async () => {
  const names = async (viewer: typeof clerk) =>
    (await county.as(viewer).run(LIST)).data?.wells.nodes.map(({ name }: { name: string }) => name)
  expect(await names(viewers.leader)).toContain('东井')
  expect(await names(viewers.townshipClerk('620725102'))).toEqual(['别井'])
  expect(await names(viewers.clerkIn('finance'))).toEqual([])
  expect((await county.as(viewers.systemAdministrator).run(LIST)).errors?.[0]?.extensions).toMatchObject({
    code: 'forbidden',
  })
  expect((await county.as(viewers.nobody).run(LIST)).errors?.[0]?.extensions).toMatchObject({ code: 'unauthenticated' })
})

test('an entity that another service names obeys the same scope', async () => {
  const [row] = await county.db.sql<{ id: string }>('SELECT id FROM well WHERE name = ?', ['东井'])
  const ENTITIES = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Well { name } } }'
  const variables = { r: [{ __typename: 'Well', id: row!.id }] }
  expect((await county.as(viewers.leader).run(ENTITIES, variables)).data._entities).toEqual([{ name: '东井' }])
  expect((await county.as(viewers.townshipClerk('620725102')).run(ENTITIES, variables)).data._entities).toEqual([null])
  expect((await county.as(viewers.nobody).run(ENTITIES, variables)).errors?.[0]?.extensions).toMatchObject({
    code: 'unauthenticated',
  })
})

test('lists page, order and search without wildcards of the caller’s own', async () => {
  const page = await county
    .as(clerk)
    .run('{ wells(first: 2, orderBy: NAME) { nodes { name } pageInfo { hasNextPage endCursor } totalCount } }')
  expect(page.data.wells.nodes).toHaveLength(2)
  expect(page.data.wells.pageInfo.hasNextPage).toBe(true)
  const next = await county
    .as(clerk)
    .run('query ($after: String) { wells(first: 2, after: $after) { nodes { name } } }', {
      after: page.data.wells.pageInfo.endCursor,
    })
  expect(next.data.wells.nodes[0].name).not.toBe(page.data.wells.nodes[1].name)
  expect((await county.as(clerk).run('{ wells(search: "%") { totalCount } }')).data.wells.totalCount).toBe(0)
  expect((await county.as(clerk).run('{ wells(after: "x") { totalCount } }')).errors?.[0]?.extensions).toMatchObject({
    code: 'invalid-cursor',
    field: 'after',
  })
})

test('a target answers with its value, its formula and the records behind it, and moves with the records', async () => {
  const ASK =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on WellsTarget { value measurement explanation { formula inputs { name value } records(first: 1) { totalCount nodes { label counts type } } } } } }'
  const ask = async (asOf: string) =>
    (await county.as(viewers.leader).run(ASK, { r: [{ __typename: 'WellsTarget', code: 'WELLS-DUG', asOf }] })).data
      ._entities[0]
  const before = await ask('2022-04-30')
  expect(before.value).toBe(0)
  const after = await ask('2022-08-31')
  expect(after.value).toBeGreaterThan(0)
  expect(JSON.parse(after.measurement)).toMatchObject({ numerator: 2 })
  expect(after.explanation.records.nodes[0]).toMatchObject({ counts: false, type: 'Well' })
  const { id } = (await add('新井')).data.addWell
  expect((await ask('2022-08-31')).value).toBeLessThan(after.value)
  await county.as(clerk).run(DIG, { input: { id, version: 1, dugOn: '2022-07-01' } })
  expect((await ask('2022-08-31')).value).toBeGreaterThan(after.value)
})

test('a month is submitted, reviewed by another, approved and locked, and then closed', async () => {
  await county.arrange(async (ctx) => {
    const { openForEntry } = await import('../../index.ts')
    await openForEntry(ctx, 'wells', '2022-08', '620725101')
  })
  const step = (viewer: typeof clerk, verb: string, more = {}) =>
    county.as(viewer).run(`mutation ($input: PeriodStepInput!) { ${verb}WellsPeriod(input: $input) { status } }`, {
      input: { form: 'wells', period: '2022-08', unit: '620725101', ...more },
    })
  const head = viewers.headOf('wells')
  const townshipClerk = viewers.townshipClerk('620725101')
  expect((await step(viewers.townshipClerk('620725102'), 'submit')).errors?.[0]?.extensions).toMatchObject({
    code: 'not-found',
  })
  expect((await step(townshipClerk, 'submit')).data.submitWellsPeriod.status).toBe('SUBMITTED')
  expect((await step(head, 'return')).errors?.[0]?.extensions).toMatchObject({
    code: 'reason-required',
    field: 'reason',
  })
  expect((await step(head, 'return', { reason: '数据有误' })).data.returnWellsPeriod.status).toBe('RETURNED')
  const owed = await county.as(townshipClerk).run('{ wellsObligations { form period unit status reason daysLeft } }')
  expect(owed.data.wellsObligations).toContainEqual({
    form: 'wells',
    period: '2022-08',
    unit: '620725101',
    status: 'RETURNED',
    reason: '数据有误',
    daysLeft: 5,
  })
  const unitsOf = async (viewer: typeof clerk) => {
    const { data } = await county.as(viewer).run('{ wellsObligations(period: "2022-08") { unit } }')
    return data.wellsObligations.map(({ unit }: { unit: string }) => unit)
  }
  expect(await unitsOf(viewers.leader)).toEqual(await unitsOf(head))
  expect(await unitsOf(townshipClerk)).toEqual(['620725101'])
  expect(await unitsOf(viewers.headOf('roads'))).toEqual([])
  for (const [viewer, verb] of [
    [townshipClerk, 'submit'],
    [head, 'review'],
    [head, 'approve'],
    [head, 'lock'],
  ] as const)
    expect((await step(viewer, verb)).errors).toBeUndefined()
  expect((await step(townshipClerk, 'submit')).errors?.[0]?.extensions).toMatchObject({
    code: 'period-step',
    field: 'period',
  })
})

test('alerts concern only those who answer for them', async () => {
  const ASK = '{ wellsAlerts { totalCount nodes { rule title label severity township } } }'
  expect((await county.as(viewers.townshipClerk('620725102')).run(ASK)).data.wellsAlerts.nodes).toMatchObject([
    { label: '别井', severity: 'YELLOW', title: '水井未打' },
  ])
  expect((await county.as(viewers.leader, 'en').run(ASK)).data.wellsAlerts.nodes[0].title).toBe('Well not dug')
})
