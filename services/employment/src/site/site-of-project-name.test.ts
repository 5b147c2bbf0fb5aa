import type { Viewer } from '@tongchou/service-kit'
import { type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clerk, head, made, startEmployment, TOWN } from '../testing/hand-made.ts'
import { LabourSite } from './labour-site.entity.ts'

const OPENED = '2022-03-10'
const ASK =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on ProjectName { startedWithoutWageAccount wageAccountOpenedOn labourSite { name } } } }'

let county: TestService
beforeAll(async () => {
  county = await startEmployment()
  await county.arrange((ctx) =>
    made(ctx, LabourSite, {
      projectId: 'p1',
      name: '甲工地',
      department: 'housing-construction',
      township: TOWN,
      employerUscc: null,
      contractor: '某建筑公司',
      registeredOn: '2022-03-01',
      endedOn: null,
      payDay: 15,
      accountBank: '农行',
      accountOpenedOn: OPENED,
      certifiedOn: null,
      withdrawnOn: null,
      withdrawnReason: null,
    }),
  )
})
afterAll(() => county.stop())

const ofProject = async (id: string, startedOn: string | null, viewer: Viewer = head) =>
  (await county.as(viewer).run(ASK, { r: [{ __typename: 'ProjectName', id, startedOn }] })).data?._entities[0]

test('the labour bureau learns which project began before its wage account, of projects that are not its own', async () => {
  const site = { name: '甲工地' }
  expect(await ofProject('p1', '2022-03-09')).toEqual({
    startedWithoutWageAccount: true,
    wageAccountOpenedOn: OPENED,
    labourSite: site,
  })
  expect(await ofProject('p2', '2022-03-09', clerk)).toEqual({
    startedWithoutWageAccount: true,
    wageAccountOpenedOn: null,
    labourSite: null,
  })
})

test('an account opened on the first day of building is in time, and a project that has not begun owes none', async () => {
  expect(await ofProject('p1', OPENED)).toMatchObject({ startedWithoutWageAccount: false })
  expect(await ofProject('p2', null)).toMatchObject({ startedWithoutWageAccount: null })
})

test('a department that knows the name alone learns nothing of the account, and an administrator nothing at all', async () => {
  const nothing = { startedWithoutWageAccount: null, wageAccountOpenedOn: null, labourSite: null }
  expect(await ofProject('p1', '2022-03-09', viewers.clerkOf('finance'))).toEqual(nothing)
  expect(await ofProject('p2', '2022-03-09', viewers.townshipClerk('620725203'))).toEqual(nothing)
  expect(await ofProject('p1', '2022-03-09', viewers.systemAdministrator)).toBeFalsy()
  expect(await ofProject('p1', '2022-03-09', viewers.leader)).toMatchObject({ startedWithoutWageAccount: true })
})
