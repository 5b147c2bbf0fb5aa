import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Entity } from 'typeorm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  DayColumn,
  DayScalar,
  defineService,
  KeptRecord,
  MoneyColumn,
  MoneyScalar,
  registerDoors,
  RowsOf,
  StringColumn,
  TownshipColumn,
} from '../index.ts'
import { startTestService, type TestService, viewers } from '../testing/index.ts'

@Entity('well')
@ObjectType()
@InputType('WellValues')
// Here a well is named after the office that wished for it.
@RowsOf({ township: 'township', open: 'dugOn', reader: 'name' })
class Well extends KeptRecord {
  @Field(() => String)
  @StringColumn(40, { unique: true })
  name: string

  @Field(() => ID)
  @TownshipColumn()
  township: string

  @Field(() => MoneyScalar)
  @MoneyColumn()
  cost: number

  @Field(() => DayScalar, { nullable: true })
  @DayColumn({ nullable: true })
  dugOn: string | null
}

const doors = registerDoors({
  entity: Well,
  name: 'Well',
  plural: 'wells',
  noun: 'well',
  permission: 'wells.answer',
  orderBy: ['name'],
})

const wells = defineService({
  name: 'wells',
  home: new URL('../testing/sample/well.ts', import.meta.url).href,
  features: [{ entities: [Well], resolvers: [doors] }],
})

const own = viewers.townshipClerk('620725101')
const neighbour = viewers.townshipClerk('620725103')
const department = viewers.clerkIn('finance')
const DUG = { name: '打好的井', township: '620725101', cost: 1, dugOn: '2022-01-05' }

let county: TestService
beforeAll(async () => {
  county = await startTestService(wells)
  await county.arrange(async (ctx) => {
    await ctx.create(Well, { id: 'dug', ...DUG }, 'made')
    await ctx.create(Well, { id: 'planned', ...DUG, name: '计划的井', dugOn: null }, 'made')
    await ctx.create(Well, { id: 'wished', ...DUG, name: 'water', dugOn: null }, 'made')
  })
})
afterAll(() => county.stop())

test('what is published is read by every office, what is not only by its own', async () => {
  const seen = async (viewer: typeof own) =>
    (await county.as(viewer).run('{ wells { totalCount nodes { id } } }')).data?.wells?.nodes
      .map(({ id }: { id: string }) => id)
      .toSorted()
  expect(await seen(own)).toEqual(['dug', 'planned', 'wished'])
  for (const viewer of [neighbour, department]) expect(await seen(viewer)).toEqual(['dug'])
  expect(await seen(viewers.auditor)).toBeUndefined()
})

test('who asked for a record is told of it, and changes nothing of it', async () => {
  const water = county.as(viewers.clerkIn('water'))
  expect((await water.run('{ wells { nodes { id } } }')).data.wells.nodes).toEqual([{ id: 'wished' }, { id: 'dug' }])
  const { errors } = await water.run('mutation ($input: KeepWellInput!) { keepWell(input: $input) { name } }', {
    input: { id: 'wished', version: 1, values: { ...DUG, name: 'water' } },
  })
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
})

test('another office changes nothing of what it reads, not even by making it its own', async () => {
  const correct = (viewer: typeof own, township: string) =>
    county.as(viewer).run('mutation ($input: KeepWellInput!) { keepWell(input: $input) { name } }', {
      input: { id: 'dug', version: 1, values: { ...DUG, township, name: '改名' } },
    })
  for (const viewer of [neighbour, department]) {
    const { errors } = await correct(viewer, '620725103')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'forbidden', field: 'id' })
  }
  expect((await correct(own, '620725101')).errors).toBeUndefined()
})
