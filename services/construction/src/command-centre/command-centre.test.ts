import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@tongchou/service-kit'
import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { madeWork } from '../testing/hand-made.ts'
import { NamedWork } from '../work/work.codes.ts'

const clerk = viewers.clerkOf('construction', 'urban-management')
let now = new Date('2022-08-31T08:00:00+08:00')
let county: TestService

const run = async (verb: string, type: string, input: object, fields: string, viewer: Viewer = clerk) => {
  const { data, errors } = await county
    .as(viewer)
    .run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
  return errors ? { ...errors[0]?.extensions } : data[verb]
}
const FACTS = {
  interface: '视频调阅接口',
  required: true,
  intervalMinutes: 60,
  dueOn: '2022-06-30',
  testNumber: '联调1号',
}
const keepLink = (name: string, systemKind: string, more: object = {}) =>
  run(
    'keepSystemLink',
    'KeepSystemLinkInput',
    { values: { name, systemKind, department: 'public-security', ...FACTS, liveOn: '2022-08-30', ...more } },
    'id state lastHeardAt hasKey',
  )
const beat = (linkId: string, key: string, viewer: Viewer = viewers.nobody) =>
  run('noteSystemHeartbeat', 'NoteSystemHeartbeatInput', { linkId, key }, 'heardAt', viewer)
const keyOf = async (linkId: string): Promise<string> =>
  (await run('issueSystemLinkKey', 'IssueSystemLinkKeyInput', { linkId }, 'key')).key

beforeAll(async () => {
  county = await startTestService(service, { clock: () => now })
})
afterAll(() => county.stop())

test('the centre is built once it is accepted and works, and not a day before', async () => {
  expect(await reading(county, 'CON-CMDCENTRE', '2022-08-31')).toMatchObject({ value: null })
  const days = { acceptedOn: '2022-06-20', certificateNumber: '验1号', openedOn: '2022-07-15' }
  await county.arrange((ctx) => madeWork(ctx, { id: 'centre', named: NamedWork.COMMAND_CENTRE, ...days }))
  expect(await reading(county, 'CON-CMDCENTRE', '2022-07-14')).toMatchObject({ value: 0, lacking: ['centre'] })
  expect(await reading(county, 'CON-CMDCENTRE', '2022-07-15')).toMatchObject({ value: 1, counting: ['centre'] })
})

test('a link that nobody has heard is silent; only the key of its own system is heard', async () => {
  expect(await reading(county, 'CON-INTEROP', '2022-08-31')).toMatchObject({ value: null })
  const link = await keepLink('雪亮工程视频联网', 'XUELIANG')
  expect(link).toMatchObject({ state: 'SILENT', lastHeardAt: null, hasKey: false })
  expect(await beat(link.id, 'guess')).toMatchObject({ code: 'system-link.key-wrong' })
  const old = await keyOf(link.id)
  const key = await keyOf(link.id)
  expect(await beat(link.id, old)).toMatchObject({ code: 'system-link.key-wrong' })
  expect(await beat('no-such-link', key)).toMatchObject({ code: 'system-link.key-wrong' })
  expect(await beat(link.id, key)).toEqual({ heardAt: '2022-08-31T00:00:00.000Z' })
})

test('a key is answered once: the repeated request has it no more, and the first still holds', async () => {
  const { id } = await keepLink('环卫作业监管系统', 'SANITATION', { required: false })
  const issue = () =>
    run('issueSystemLinkKey', 'IssueSystemLinkKeyInput', { linkId: id, idempotencyKey: 'once' }, 'linkId key')
  const { key } = await issue()
  expect(await issue()).toEqual({ linkId: id, key: null })
  expect(await beat(id, key)).toMatchObject({ heardAt: '2022-08-31T00:00:00.000Z' })
  const kept = await county.db.sql<{ result: string }>('SELECT result FROM idempotency_key')
  expect(kept.filter(({ result }) => String(result).includes(key))).toEqual([])
})

test('what is not live is not heard, and the owning department alone issues keys', async () => {
  const { id } = await keepLink('交通信号系统', 'TRAFFIC', { liveOn: null, testNumber: null, required: false })
  const key = await keyOf(id)
  expect(await beat(id, key)).toMatchObject({ code: 'system-link.not-live', state: 'PLANNED' })
  const other = viewers.clerkIn('public-security')
  expect(await run('issueSystemLinkKey', 'IssueSystemLinkKeyInput', { linkId: id }, 'key', other)).toMatchObject({
    code: 'forbidden',
  })
})

test('silence begins after the interval, ends with the next beat, and stays on record', async () => {
  const { id } = await keepLink('综合应急指挥平台', 'EMERGENCY_COMMAND', { department: 'emergency-management' })
  const key = await keyOf(id)
  const look = async () => {
    const { data } = await county
      .as(viewers.leader)
      .run(
        '{ systemLinks(filter: { systemKind: EMERGENCY_COMMAND }) { nodes { state silentMinutes silences { minutes } } } }',
      )
    return data.systemLinks.nodes[0]
  }
  await beat(id, key)
  expect(await look()).toEqual({ state: 'UP', silentMinutes: null, silences: [{ minutes: 1920 }] })
  now = new Date('2022-08-31T09:30:00+08:00')
  expect(await look()).toMatchObject({ state: 'SILENT', silentMinutes: 90 })
  await beat(id, key)
  expect(await look()).toEqual({ state: 'UP', silentMinutes: null, silences: [{ minutes: 1920 }, { minutes: 90 }] })
  now = new Date('2022-08-31T09:40:00+08:00')
  expect((await beat(id, key)).heardAt).toBe('2022-08-31T01:40:00.000Z')
  const { data } = await county.as(viewers.leader).run('{ systemLinks { nodes { name lastHeardAt } } }')
  const known = data.systemLinks.nodes.find(({ name }: { name: string }) => name === '综合应急指挥平台')
  expect(known.lastHeardAt).toBe('2022-08-31T01:30:00.000Z')
})

test('interconnected are the two named and every other required system, each heard by the end of the day', async () => {
  const now2359 = new Date('2022-08-31T23:50:00+08:00')
  const links = (await county.as(viewers.leader).run('{ systemLinks { nodes { id name } } }')).data.systemLinks.nodes
  const linked = ['雪亮工程视频联网', '综合应急指挥平台'].toSorted()
  expect(await reading(county, 'CON-INTEROP', '2022-08-31')).toMatchObject({ value: 0, counting: [] })
  now = now2359
  for (const { id, name } of links) if (linked.includes(name)) await beat(id, await keyOf(id))
  const on = await reading(county, 'CON-INTEROP', '2022-08-31')
  expect(on.value).toBe(1)
  expect(on.counting.toSorted()).toEqual(linked)
  // The day before both were live and nobody had heard them.
  expect(await reading(county, 'CON-INTEROP', '2022-08-30')).toMatchObject({ value: 0, counting: [] })
  await keepLink('12345热线工单', 'HOTLINE_12345', { liveOn: null, testNumber: null })
  expect(await reading(county, 'CON-INTEROP', '2022-08-31')).toMatchObject({ value: 0, lacking: ['12345热线工单'] })
})

test('the centre’s page counts its connections, and what is late is an alert', async () => {
  const { data } = await county
    .as(viewers.leader)
    .run(
      '{ commandCentre { up silent planned work { name } links { name } } constructionAlerts { nodes { rule label } } }',
    )
  expect(data.commandCentre).toMatchObject({ up: 2, silent: 1, planned: 2, work: { name: 'centre' } })
  expect(data.constructionAlerts.nodes).toContainEqual({ rule: 'system-link.late', label: '12345热线工单' })
})
