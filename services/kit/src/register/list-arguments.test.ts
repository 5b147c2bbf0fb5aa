import { Field, InputType } from 'type-graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defineService, registerDoors } from '../index.ts'
import { startTestService, type TestService, viewers } from '../testing/index.ts'
import { Well } from '../testing/sample/well.ts'

@InputType()
class WellValues {
  @Field(() => String)
  name: string

  @Field(() => String)
  township: string
}

const WellRegister = registerDoors<Well, WellValues>({
  entity: Well,
  name: 'KeptWell',
  plural: 'keptWells',
  noun: 'well',
  permission: 'wells.record',
  orderBy: ['name'],
  filterBy: ['township'],
  search: ['name'],
  values: WellValues,
})

const service = defineService({
  name: 'wells',
  home: new URL('../testing/sample/well.ts', import.meta.url).href,
  features: [{ entities: [Well], resolvers: [WellRegister], types: [Well] }],
})

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const ONE = 'query ($id: ID!) { keptWells(first: 1, id: $id) { totalCount nodes { id name } } }'
const dig = (name: string, township: string) =>
  county.arrange((ctx) => ctx.create(Well, { name, township, cost: 1, dugOn: null }, 'well.added'))

test('one record of a register is found by its id, however far down the list it stands', async () => {
  for (const number of [1, 2, 3]) await dig(`井${number}`, '620725101')
  const last = await dig('末井', '620725101')
  const clerk = county.as(viewers.clerkOf('wells'))
  expect((await clerk.run(ONE, { id: last.id })).data.keptWells).toEqual({
    totalCount: 1,
    nodes: [{ id: last.id, name: '末井' }],
  })
  expect((await clerk.run(ONE, { id: 'nobody' })).data.keptWells).toEqual({ totalCount: 0, nodes: [] })
  expect((await clerk.run('{ keptWells { totalCount } }')).data.keptWells.totalCount).toBe(4)
})

test('another township’s record is not found by its id either', async () => {
  const { id } = await dig('邻井', '620725103')
  const own = county.as(viewers.townshipClerk('620725101'))
  expect((await own.run(ONE, { id })).data.keptWells).toEqual({ totalCount: 0, nodes: [] })
})
