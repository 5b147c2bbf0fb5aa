import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { bring } from '../target/hand-made.ts'

const TOWN = '620725101'
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await bring(ctx, [
      {
        id: 'a',
        name: '甲100%供水',
        projectCode: '2203-620725-04-01-000001',
        authority: 'water-affairs',
        startedOn: '2022-03-12',
        completedOn: '2022-07-30',
      },
      { id: 'b', name: '乙100亩大棚', township: TOWN, authority: 'agriculture-rural' },
    ])
  })
})
afterAll(() => county.stop())

const ASK =
  'query ($search: String) { projectNames(search: $search) { id name projectCode startedOn completedOn } project(id: "a") { name } }'
const idsFor = async (viewer: typeof viewers.leader, search: string | null = null) =>
  (await county.as(viewer).run(ASK, { search })).data.projectNames.map(({ id }: { id: string }) => id).toSorted()

test('a department that pays for a project knows its name, code, start and end, and nothing else of it', async () => {
  const { data } = await county.as(viewers.clerkOf('finance')).run(ASK, { search: '000001' })
  expect(data).toEqual({
    projectNames: [
      {
        id: 'a',
        name: '甲100%供水',
        projectCode: '2203-620725-04-01-000001',
        startedOn: '2022-03-12',
        completedOn: '2022-07-30',
      },
    ],
    project: null,
  })
})

test('names are told to those who keep records or may see the project, and to nobody else', async () => {
  expect(await idsFor(viewers.headOf('finance'))).toEqual(['a', 'b'])
  expect(await idsFor(viewers.leader)).toEqual(['a', 'b'])
  expect(await idsFor(viewers.clerkIn('water-affairs'))).toEqual(['a'])
  expect(await idsFor(viewers.townshipClerk(TOWN))).toEqual(['b'])
  expect(await idsFor(viewers.townshipClerk('620725102'))).toEqual([])
  expect((await county.as(viewers.systemAdministrator).run(ASK)).errors?.[0]?.extensions).toMatchObject({
    code: 'forbidden',
  })
})

test('a sign that the database reads as any text is looked for as itself', async () => {
  expect(await idsFor(viewers.leader, '100%')).toEqual(['a'])
})
