import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyLedger } from '@tongchou/service-kit'
import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { madeEnterprise, madeMonth, uscc } from '../testing/hand-made.ts'

const SAVE =
  'mutation ($input: SaveEnterpriseOperationsInput!) { saveEnterpriseOperations(input: $input) { saved warnings { field uscc code params { name value } } } }'
const GRID =
  'query ($period: Month!, $unit: ID!) { enterpriseOperations(period: $period, unit: $unit) { enterprise { uscc } current { id version output } lastMonth { output } lastYear { output } } }'
const UNIT = '620725101'
const clerk = viewers.townshipClerk(UNIT)
const head = viewers.headOf('industry', 'industry-it')

let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    await madeEnterprise(ctx, 1)
    await madeEnterprise(ctx, 2)
    await madeEnterprise(ctx, 3, { unit: '620725102', township: '620725102' })
    await madeMonth(ctx, 1, '2021-08', 900)
    await madeMonth(ctx, 1, '2022-07', 1000, { electricity: 5000, cumulativeOutput: 7000_00 })
  })
})
afterAll(() => county.stop())

const row = (number: number, more: object = {}) => ({
  uscc: uscc(number),
  output: 1200,
  electricity: 4400,
  workers: 20,
  orders: 0,
  stock: 0,
  receivables: 0,
  taxPaid: 0,
  profit: -30,
  daysStopped: 0,
  capacityUse: 82,
  ...more,
})
const save = (rows: object[], more: object = {}, viewer = clerk) =>
  county.as(viewer).run(SAVE, { input: { period: '2022-08', unit: UNIT, rows, ...more } })
const grid = async (viewer = clerk) =>
  (await county.as(viewer).run(GRID, { period: '2022-08', unit: UNIT })).data.enterpriseOperations
const step = (viewer: typeof clerk, verb: string, more: object = {}) =>
  county.as(viewer).run(`mutation ($input: PeriodStepInput!) { ${verb}IndustryPeriod(input: $input) { status } }`, {
    input: { form: 'enterprise-operation', period: '2022-08', unit: UNIT, ...more },
  })

test('one wrong row keeps the whole month out, and each fault names its row', async () => {
  const { errors } = await save([row(1), row(2, { daysStopped: 31, capacityUse: 151 }), row(3), row(1)])
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'operation.capacity-over',
    field: 'rows[1].capacityUse',
    refusals: [
      { field: 'rows[1].capacityUse', code: 'operation.capacity-over' },
      { field: 'rows[1].output', code: 'operation.output-while-stopped' },
      { field: 'rows[2].uscc', code: 'operation.not-of-unit' },
      { field: 'rows[3].uscc', code: 'operation.twice' },
    ],
  })
  expect((await grid()).map(({ current }: { current: unknown }) => current)).toEqual([null, null])
})

test('a cumulative figure that fell since last month is refused on its field', async () => {
  const { errors } = await save([row(1, { cumulativeOutput: 6999.99 })])
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'operation.cumulative-fell',
    field: 'rows[0].cumulativeOutput',
    before: 7000,
  })
})

test('a month is entered with warnings, last month and last year beside it', async () => {
  const { data, errors } = await save([row(1)])
  expect(errors).toBeUndefined()
  expect(data.saveEnterpriseOperations).toEqual({
    saved: 1,
    warnings: [
      {
        field: 'rows[0].electricity',
        uscc: uscc(1),
        code: 'operation.power-fell-output-rose',
        params: [
          { name: 'power', value: -12 },
          { name: 'output', value: 20 },
        ],
      },
    ],
  })
  expect((await grid())[0]).toMatchObject({
    current: { version: 1, output: 1200 },
    lastMonth: { output: 1000 },
    lastYear: { output: 900 },
  })
})

test('a row changes only on the version that was seen, and an unchanged one is not written again', async () => {
  expect((await save([row(1, { output: 1300 })])).errors?.[0]?.extensions).toMatchObject({
    code: 'conflict',
    field: 'rows[0].version',
  })
  expect((await save([row(1, { version: 1 })])).data.saveEnterpriseOperations.saved).toBe(0)
  expect((await save([row(1, { version: 1, output: 1300 })])).data.saveEnterpriseOperations.saved).toBe(1)
})

test('a township enters and sees its own unit alone', async () => {
  const other = viewers.townshipClerk('620725102')
  expect((await save([row(1, { version: 2 })], {}, other)).errors?.[0]?.extensions).toMatchObject({
    code: 'not-found',
    field: 'unit',
  })
  expect(await grid(other)).toEqual([])
  expect(await grid(viewers.clerkIn('finance'))).toEqual([])
})

test('a month with an enterprise missing is not submitted; drafts count for nothing', async () => {
  expect((await step(clerk, 'submit')).errors?.[0]?.extensions).toMatchObject({
    code: 'operation.rows-missing',
    missing: 1,
    names: ['企业2'],
  })
  expect((await reading(county, 'IND-VOLUME', '2022-08-31')).value).toBe(1000)
})

test('a submitted month counts, a locked one is corrected by a head with a reason and counts at once', async () => {
  await save([row(2, { output: 500 })])
  expect((await step(clerk, 'submit')).errors).toBeUndefined()
  expect((await reading(county, 'IND-VOLUME', '2022-08-31')).value).toBe(2800)
  expect((await save([row(2, { version: 2 })])).errors?.[0]?.extensions).toMatchObject({ code: 'period-under-review' })
  for (const verb of ['review', 'approve', 'lock']) expect((await step(head, verb)).errors).toBeUndefined()
  const correction = [row(2, { version: 2, output: 700 })]
  expect((await save(correction)).errors?.[0]?.extensions).toMatchObject({ code: 'period-closed', field: 'period' })
  expect((await save(correction, { correctionReason: '企业更正' }, head)).errors).toBeUndefined()
  expect((await reading(county, 'IND-VOLUME', '2022-08-31')).value).toBe(3000)
  expect((await verifyLedger(county.db)).findings).toEqual([])
})

test('what a unit owes is on its first screen', async () => {
  const { data } = await county
    .as(viewers.townshipClerk('620725102'))
    .run('{ industryObligations(period: "2022-08") { form unit total filled status daysLeft } }')
  expect(data.industryObligations).toEqual([
    { form: 'enterprise-operation', unit: '620725102', total: 1, filled: 0, status: null, daysLeft: 5 },
  ])
})
