import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertsOf, reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { madeParcel, parcelCode, TOWN } from '../testing/hand-made.ts'
import { FiveNotKind } from './five-not.codes.ts'
import { FiveNotClass } from './five-not.entity.ts'

const clerk = viewers.clerkOf('natural-resources')
const GRACE: Record<FiveNotKind, number> = {
  APPROVED_NOT_SUPPLIED: 365,
  SUPPLIED_NOT_USED: 365,
  USED_NOT_FULLY: 0,
  BUILT_NOT_PRODUCING: 180,
  PRODUCING_BELOW_STANDARD: 365,
}

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    for (const kind of Object.values(FiveNotKind))
      await ctx.create(FiveNotClass, { kind, name: kind, graceDays: GRACE[kind], condition: '条件' }, 'made')
    await madeParcel(ctx, 1)
    await madeParcel(ctx, 2, { approvedOn: '2021-12-01' })
    const supplied = { expropriatedOn: '2021-02-10', suppliedOn: '2021-03-01' }
    await madeParcel(ctx, 3, supplied)
    await madeParcel(ctx, 4, {
      ...supplied,
      startedOn: '2021-12-01',
      completedOn: '2022-06-01',
      usedMu: 8,
      usedNotedOn: '2022-06-01',
    })
    const built = {
      ...supplied,
      startedOn: '2021-04-01',
      completedOn: '2021-06-01',
      usedMu: 10,
      usedNotedOn: '2021-06-01',
    }
    await madeParcel(ctx, 5, built)
    await madeParcel(ctx, 6, { ...built, producingOn: '2021-07-01' })
    await madeParcel(ctx, 7, { ...built, producingOn: '2021-07-01', standardMetOn: '2022-06-30' })
  })
})
afterAll(() => county.stop())

test('each class is told by the day, after its grace and not a day before', async () => {
  const { data } = await county.as(clerk).run('{ landParcels { nodes { name fiveNot } } }')
  expect(data.landParcels.nodes.map(({ fiveNot }: { fiveNot: string[] }) => fiveNot)).toEqual([
    ['APPROVED_NOT_SUPPLIED'],
    [],
    ['SUPPLIED_NOT_USED'],
    ['USED_NOT_FULLY'],
    ['BUILT_NOT_PRODUCING'],
    ['PRODUCING_BELOW_STANDARD'],
    [],
  ])
  const board = async (asOf: string) =>
    (
      await county
        .as(clerk)
        .run(`{ landParcelBoard(asOf: "${asOf}") { fiveNot { kind parcels } stages { stage parcels } } }`)
    ).data.landParcelBoard
  expect((await board('2022-02-27')).fiveNot.map(({ kind }: { kind: string }) => kind)).not.toContain(
    'SUPPLIED_NOT_USED',
  )
  expect((await board('2022-03-01')).fiveNot).toContainEqual({ kind: 'SUPPLIED_NOT_USED', parcels: 1 })
  const filtered = await county
    .as(clerk)
    .run('{ landParcels(filter: { fiveNot: USED_NOT_FULLY }) { totalCount nodes { name } } }')
  expect(filtered.data.landParcels).toEqual({ totalCount: 1, nodes: [{ name: '地块4' }] })
})

const list = (values: object) =>
  county
    .as(clerk)
    .run('mutation ($input: KeepFiveNotListingInput!) { keepFiveNotListing(input: $input) { id version } }', {
      input: {
        values: {
          parcelId: parcelCode(1),
          kind: 'APPROVED_NOT_SUPPLIED',
          listedOn: '2022-03-10',
          department: 'finance',
          dueOn: '2022-07-31',
          ...values,
        },
      },
    })

test('a parcel is listed under a class it falls under, and disposed of with measure and document', async () => {
  expect((await list({ kind: 'USED_NOT_FULLY' })).errors?.[0]?.extensions).toMatchObject({
    code: 'five-not.not-in-class',
    field: 'kind',
  })
  expect((await list({ disposedOn: '2022-07-01' })).errors?.[0]?.extensions).toMatchObject({
    code: 'five-not.measure-required',
    field: 'measure',
  })
  expect((await list({ disposedOn: '2022-07-01', measure: '收回' })).errors?.[0]?.extensions).toMatchObject({
    code: 'five-not.document-required',
  })
  expect((await list({})).errors).toBeUndefined()
  expect(
    (
      await list({
        parcelId: parcelCode(3),
        kind: 'SUPPLIED_NOT_USED',
        disposedOn: '2022-07-01',
        measure: '限期动工',
        disposalDocument: '1号',
      })
    ).errors,
  ).toBeUndefined()
  expect(await alertsOf(county, 'five-not.overdue')).toEqual([{ label: '地块1', severity: 'RED' }])
})

test('what is disposed of counts, and what is not listed counts against it', async () => {
  expect(await reading(county, 'FIN-WUWEI', '2022-08-31')).toMatchObject({
    value: 20,
    numerator: 1,
    denominator: 5,
    counting: ['地块3'],
    lacking: expect.arrayContaining(['地块1', '地块4', '地块5', '地块6']),
    types: expect.arrayContaining(['FiveNotListing', 'LandParcel']),
  })
  expect(await reading(county, 'FIN-WUWEI', '2022-06-30')).toMatchObject({ value: 0, numerator: 0 })
  expect((await alertsOf(county, 'five-not.unlisted')).map(({ label }) => label).toSorted()).toEqual([
    '地块4',
    '地块5',
    '地块6',
  ])
})

test('an empty dictionary flags nothing', async () => {
  const bare = await startTestService(service)
  await bare.arrange((ctx) => madeParcel(ctx, 1))
  expect(await reading(bare, 'FIN-WUWEI', '2022-08-31')).toMatchObject({ value: null, denominator: 0 })
  await bare.stop()
})

test('the department that must dispose of it sees its listing, and no other department does', async () => {
  const of = async (department: string) =>
    (await county.as(viewers.clerkIn(department)).run('{ fiveNotListings { nodes { parcelId township } } }')).data
      .fiveNotListings.nodes
  expect(await of('finance')).toContainEqual({ parcelId: parcelCode(1), township: TOWN })
  expect(await of('education')).toEqual([])
})
