import { Field, InputType, Int } from 'type-graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DayScalar, defineService, registerDoors } from '../index.ts'
import { startTestService, type TestService, viewers } from '../testing/index.ts'
import { Well } from '../testing/sample/well.ts'

@InputType()
class WellValues {
  @Field(() => String)
  name: string

  @Field(() => String)
  township: string

  @Field(() => Int)
  cost: number

  @Field(() => DayScalar, { nullable: true })
  dugOn: string | null
}

const WellRegister = registerDoors<Well, WellValues>({
  entity: Well,
  name: 'KeptWell',
  plural: 'keptWells',
  noun: 'well',
  permission: 'wells.record',
  orderBy: ['name'],
  openFirst: { until: 'dugOn', by: 'cost' },
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

test('a list of what has an end shows the open by what is owed first, then the ended from the latest, page by page', async () => {
  const wells = [
    { name: '次开', cost: 20, dugOn: null },
    { name: '先毕', cost: 5, dugOn: '2022-03-01' },
    { name: '首开', cost: 10, dugOn: null },
    { name: '后毕', cost: 30, dugOn: '2022-06-01' },
  ]
  for (const well of wells)
    await county.arrange((ctx) => ctx.create(Well, { ...well, township: '620725105' }, 'well.added'))
  const reader = county.as(viewers.clerkOf('wells'))
  const PAGE = `query ($after: String, $orderBy: KeptWellOrder, $direction: Direction) {
    keptWells(first: 3, after: $after, orderBy: $orderBy, direction: $direction, filter: { township: "620725105" }) {
      nodes { name } pageInfo { endCursor hasNextPage }
    }
  }`
  const page = async (variables: Record<string, unknown>) => (await reader.run(PAGE, variables)).data.keptWells
  const names = ({ nodes }: { nodes: { name: string }[] }) => nodes.map(({ name }) => name)
  const first = await page({})
  expect(names(first)).toEqual(['首开', '次开', '后毕'])
  const second = await page({ after: first.pageInfo.endCursor })
  expect(names(second)).toEqual(['先毕'])
  expect(second.pageInfo.hasNextPage).toBe(false)
  // It has one direction; another order is asked for by its name.
  expect(names(await page({ direction: 'DESC' }))).toEqual(['首开', '次开', '后毕'])
  expect(names(await page({ orderBy: 'NAME', direction: 'ASC' }))).toEqual(['先毕', '后毕', '次开'])
  expect((await reader.run(PAGE, { orderBy: 'DUG_ON' })).errors).toBeDefined()
})
