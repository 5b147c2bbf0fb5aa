import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { madeBatch, madeWork } from '../testing/hand-made.ts'
import { NamedWork, WorkKind, WorkProgramme, WorkUnit } from './work.codes.ts'

const clerk = viewers.clerkOf('construction', 'housing-construction')
const { CONTINUING_NAMED, STREET_REBUILD } = WorkProgramme
let county: TestService

beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    const named = { programme: CONTINUING_NAMED }
    await madeWork(ctx, { id: 'heating', ...named, named: NamedWork.SECONDARY_HEATING, acceptedOn: '2022-08-20' })
    await madeWork(ctx, { id: 'cinema', ...named, named: NamedWork.BEIHUAN_CINEMA })
    await madeWork(ctx, { id: 'last-year', ...named, year: 2021, acceptedOn: '2021-11-01' })
    await madeWork(ctx, { id: 'other', acceptedOn: '2022-05-01' })
    const street = { programme: STREET_REBUILD, kind: WorkKind.STREET, unit: WorkUnit.KILOMETRE, quantity: 1.2 }
    await madeWork(ctx, { id: 'done-street', ...street, acceptedOn: '2022-07-01', acceptedQuantity: 1.2 })
    await madeWork(ctx, { id: 'open-street', ...street, acceptanceDueOn: '2022-07-01' })
    await madeWork(ctx, { id: 'school-street', ...street, kind: WorkKind.BUILDING, acceptedOn: '2022-07-01' })
    const renewal = { programme: WorkProgramme.SHANTY_RENEWAL, kind: WorkKind.OLD_ESTATE, unit: WorkUnit.HOME }
    await madeWork(ctx, { id: 'estate', ...renewal, quantity: 10 })
    await madeBatch(ctx, { id: 'estate-one', workId: 'estate', startedOn: '2022-04-12' })
  })
})
afterAll(() => county.stop())

test('a named work is done with its acceptance: not one of last year, not one that nobody named', async () => {
  const august = await reading(county, 'CON-CONT-ALL', '2022-08-31')
  expect(august).toMatchObject({ value: 1, counting: ['heating'], lacking: ['cinema'] })
  expect((await reading(county, 'CON-CONT-ALL', '2022-08-19')).value).toBe(0)
  expect((await reading(county, 'CON-DONE-HEAT', '2022-08-20')).value).toBe(1)
  expect((await reading(county, 'CON-DONE-HEAT', '2022-08-19')).value).toBe(0)
  expect((await reading(county, 'CON-DONE-BEIHUAN', '2022-08-31')).value).toBe(0)
})

test.each(['CON-DONE-COLLEGE', 'CON-DONE-RIVER2', 'CON-DONE-LOGIS', 'CON-DONE-TRANSFER', 'CON-DONE-LANDFILL'])(
  'of %s nothing can be said before it is registered, and it is done once accepted',
  async (code) => {
    const named = {
      'CON-DONE-COLLEGE': NamedWork.AILI_COLLEGE,
      'CON-DONE-RIVER2': NamedWork.RIVER_PHASE_TWO,
      'CON-DONE-LOGIS': NamedWork.LOGISTICS_MUNICIPAL,
      'CON-DONE-TRANSFER': NamedWork.URBAN_TRANSFER_STATION,
      'CON-DONE-LANDFILL': NamedWork.SOLID_WASTE_LANDFILL,
    }[code]!
    expect((await reading(county, code, '2023-08-31')).value).toBeNull()
    await county.arrange(
      async (ctx) => void (await madeWork(ctx, { id: code, year: 2023, named, acceptedOn: '2023-08-01' })),
    )
    expect((await reading(county, code, '2023-08-31')).value).toBe(1)
    expect((await reading(county, code, '2023-07-31')).value).toBe(0)
  },
)

test('a street counts once accepted; a building of the programme is no street', async () => {
  const august = await reading(county, 'CON-STREET-COUNT', '2022-08-31')
  expect(august).toMatchObject({ value: 1, counting: ['done-street'], lacking: ['open-street'] })
  expect((await reading(county, 'CON-STREET-COUNT', '2022-06-30')).value).toBe(0)
})

const accept = (input: object, viewer = clerk) =>
  county
    .as(viewer)
    .run(
      'mutation ($input: AcceptConstructionWorkInput!) { acceptConstructionWork(input: $input) { id version state } }',
      {
        input: { version: 1, acceptedOn: '2022-08-30', certificateNumber: '竣验1号', acceptedQuantity: 1.2, ...input },
      },
    )

test.each([
  ['a second time', { id: 'done-street' }, 'work.already-accepted', 'acceptedOn'],
  ['for tomorrow', { id: 'open-street', acceptedOn: '2022-09-01' }, 'day-in-future', 'acceptedOn'],
  [
    'for less than was to be built',
    { id: 'open-street', acceptedQuantity: 1 },
    'work.accepted-short',
    'acceptedQuantity',
  ],
  ['without a certificate', { id: 'open-street', certificateNumber: ' ' }, 'text-required', 'certificateNumber'],
  ['while a batch is open', { id: 'estate', acceptedQuantity: 10 }, 'work.parts-open', 'acceptedOn'],
])('a work is not accepted %s', async (_case, input, code, field) => {
  expect((await accept(input)).errors?.[0]?.extensions).toMatchObject({ code, field })
})

test('the owning departments accept, a township does not; then it may be opened, once', async () => {
  const other = await accept({ id: 'open-street' }, viewers.townshipClerk('620725101'))
  expect(other.errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
  expect((await accept({ id: 'open-street' })).data.acceptConstructionWork).toMatchObject({ state: 'ACCEPTED' })
  const open = (version: number, openedOn: string) =>
    county
      .as(clerk)
      .run('mutation ($input: OpenConstructionWorkInput!) { openConstructionWork(input: $input) { state } }', {
        input: { id: 'open-street', version, openedOn },
      })
  expect((await open(2, '2022-08-29')).errors?.[0]?.extensions).toMatchObject({ code: 'days-out-of-order' })
  expect((await open(2, '2022-08-31')).data.openConstructionWork).toEqual({ state: 'OPENED' })
  expect((await open(3, '2022-08-31')).errors?.[0]?.extensions).toMatchObject({ code: 'work.already-open' })
})

const VALUES = {
  name: '新建工程',
  year: 2022,
  programme: 'OTHER',
  kind: 'BUILDING',
  department: 'housing-construction',
  quantity: 5,
  unit: 'SITE',
  acceptanceDueOn: '2022-10-31',
}

test.each([
  ['of nothing', { quantity: 0 }, 'work.quantity-required', 'quantity'],
  ['whose kind is not of its programme', { programme: 'SHANTY_RENEWAL' }, 'work.kind-not-of-programme', 'kind'],
  ['with money and no contract', { contractAmount: 100 }, 'work.contract-required', 'contractNumber'],
  [
    'whose homes are no programme’s',
    { programme: 'SHANTY_RENEWAL', kind: 'OLD_ESTATE', unit: 'HOME' },
    'renewal.programme-missing',
    'year',
  ],
  [
    'whose homes are in square metres',
    { programme: 'SHANTY_RENEWAL', kind: 'OLD_ESTATE' },
    'work.homes-are-counted',
    'unit',
  ],
])('a work %s is refused', async (_case, more, code, field) => {
  const { errors } = await county
    .as(clerk)
    .run('mutation ($input: KeepConstructionWorkInput!) { keepConstructionWork(input: $input) { id } }', {
      input: { values: { ...VALUES, ...more } },
    })
  expect(errors?.[0]?.extensions).toMatchObject({ code, field })
})

test('a project and a department answer with their works', async () => {
  await county.arrange(async (ctx) => void (await madeWork(ctx, { id: 'of-project', projectId: 'p1' })))
  const r = [
    { __typename: 'Project', id: 'p1' },
    { __typename: 'Department', code: 'housing-construction' },
  ]
  const ASK = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Project { constructionWorks { name } facilities { name } } ... on Department { overdueConstructionWorks } } }`
  const { data } = await county.as(viewers.leader).run(ASK, { r })
  expect(data._entities[0]).toEqual({ constructionWorks: [{ name: 'of-project' }], facilities: [] })
  expect(data._entities[1].overdueConstructionWorks).toBe(0)
  // Another office sees none of that department's works and is not told that none is late.
  const other = await county.as(viewers.clerkIn('water-affairs')).run(ASK, { r })
  expect(other.data._entities[1].overdueConstructionWorks).toBeNull()
})
