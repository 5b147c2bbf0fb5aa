import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { madeBatch, madeWork } from '../testing/hand-made.ts'
import { WorkKind, WorkProgramme, WorkUnit } from '../work/work.codes.ts'

const clerk = viewers.clerkOf('construction', 'housing-construction')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const run = (verb: string, type: string, input: object, fields = 'id version', viewer = clerk) =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
const faultOf = async (answer: ReturnType<typeof run>) => (await answer).errors?.[0]?.extensions

const programme = (homes: number) =>
  run('keepRenewalProgramme', 'KeepRenewalProgrammeInput', {
    values: { year: 2022, homes, oldEstateHomes: 154, resettlementHomes: 568, document: '县政发18号' },
  })
const work = (kind: string, quantity: number, name: string = kind, before: object = {}) =>
  run('keepConstructionWork', 'KeepConstructionWorkInput', {
    ...before,
    values: {
      name,
      year: 2022,
      programme: 'SHANTY_RENEWAL',
      kind,
      department: 'housing-construction',
      quantity,
      unit: 'HOME',
      acceptanceDueOn: '2022-10-31',
    },
  })

let estate: string
test('a programme’s homes are those of its two ways, and its works take no more', async () => {
  expect(await faultOf(programme(720))).toMatchObject({ code: 'renewal.parts-disagree', field: 'homes', sum: 722 })
  expect((await programme(722)).errors).toBeUndefined()
  expect(await faultOf(work('OLD_ESTATE', 155))).toMatchObject({ code: 'work.homes-over-programme', left: 154 })
  estate = (await work('OLD_ESTATE', 100)).data.keepConstructionWork.id
  expect(await faultOf(work('OLD_ESTATE', 60, '二期'))).toMatchObject({ code: 'work.homes-over-programme', left: 54 })
  expect((await work('RESETTLEMENT', 568)).errors).toBeUndefined()
})

const batch = (homes: number, name: string, workId = estate) =>
  run('keepHousingBatch', 'KeepHousingBatchInput', {
    values: { workId, name, homes, plannedStartOn: '2022-04-10', plannedFinishOn: '2022-09-30' },
  })

test('the batches of a work hold no more homes than it, and begin by a document', async () => {
  expect(await faultOf(batch(101, '一栋'))).toMatchObject({ code: 'batch.homes-over-work', left: 100 })
  const { id } = (await batch(60, '一栋')).data.keepHousingBatch
  expect(await faultOf(batch(41, '二栋'))).toMatchObject({ code: 'batch.homes-over-work', left: 40 })
  const start = (input: object) =>
    run('startHousingBatch', 'StartHousingBatchInput', {
      id,
      version: 1,
      startedOn: '2022-04-12',
      startDocument: '开工令1号',
      ...input,
    })
  const complete = (version: number, completedOn: string) =>
    run('completeHousingBatch', 'CompleteHousingBatchInput', { id, version, completedOn })
  expect(await faultOf(complete(1, '2022-08-01'))).toMatchObject({ code: 'batch.not-started' })
  expect(await faultOf(start({ startDocument: '' }))).toMatchObject({ code: 'text-required', field: 'startDocument' })
  expect(await faultOf(start({ startedOn: '2022-09-01' }))).toMatchObject({ code: 'day-in-future' })
  expect((await start({})).errors).toBeUndefined()
  expect(await faultOf(start({ version: 2 }))).toMatchObject({ code: 'batch.already-started' })
  expect(await faultOf(complete(2, '2022-04-01'))).toMatchObject({ code: 'days-out-of-order' })
  expect((await complete(2, '2022-08-01')).errors).toBeUndefined()
})

test('what was handed down keeps room for its works, and a work for its batches', async () => {
  const programmes = '{ renewalProgrammes { nodes { id version } } }'
  const [{ id, version }] = (await county.as(clerk).run(programmes)).data.renewalProgrammes.nodes
  const less = { year: 2022, homes: 622, oldEstateHomes: 54, resettlementHomes: 568, document: '县政发19号' }
  expect(
    await faultOf(run('keepRenewalProgramme', 'KeepRenewalProgrammeInput', { id, version, values: less })),
  ).toMatchObject({
    code: 'renewal.below-works',
    field: 'oldEstateHomes',
    taken: 100,
  })
  expect(await faultOf(work('OLD_ESTATE', 59, 'OLD_ESTATE', { id: estate, version: 1 }))).toMatchObject({
    code: 'work.homes-below-batches',
    homes: 60,
  })
})

test('homes count from the day their batch began, each way and both together', async () => {
  await county.arrange(async (ctx) => {
    const renewal = { programme: WorkProgramme.SHANTY_RENEWAL, unit: WorkUnit.HOME, year: 2023 }
    await madeWork(ctx, { id: 'old', ...renewal, kind: WorkKind.OLD_ESTATE })
    await madeWork(ctx, { id: 'new', ...renewal, kind: WorkKind.RESETTLEMENT })
    await madeBatch(ctx, { id: 'old-1', workId: 'old', homes: 30, startedOn: '2023-04-10', completedOn: '2023-07-01' })
    await madeBatch(ctx, { id: 'old-2', workId: 'old', homes: 20 })
    await madeBatch(ctx, { id: 'new-1', workId: 'new', homes: 90, startedOn: '2023-06-20' })
  })
  const both = await reading(county, 'CON-SHANTY-UNITS', '2023-08-31')
  expect(both).toMatchObject({
    value: 120,
    parts: [
      { name: '老旧住宅小区改造', value: 30 },
      { name: '新建安置住房', value: 90 },
    ],
  })
  expect(both.lacking).toEqual(['old-2'])
  expect((await reading(county, 'CON-SHANTY-UNITS', '2023-06-19')).value).toBe(30)
  expect((await reading(county, 'CON-OLD-UNITS', '2023-08-31')).value).toBe(30)
  expect((await reading(county, 'CON-RESETTLE-UNITS', '2023-06-19')).value).toBe(0)
  expect((await reading(county, 'CON-RESETTLE-UNITS', '2023-06-20')).value).toBe(90)
})

const household = (maskedName: string, fileNumber = '征收1') =>
  run('keepHousehold', 'KeepHouseholdInput', {
    values: { workId: estate, fileNumber, maskedName, people: 3, floorArea: 80, registeredOn: '2022-03-01' },
  })

test('a household is kept without its name and goes from its register to its new home step by step', async () => {
  expect(await faultOf(household('王小明'))).toMatchObject({ code: 'household.name-unmasked', field: 'maskedName' })
  const { id } = (await household('王**')).data.keepHousehold
  const on = (verb: string, version: number, day: string) =>
    run(verb, 'HouseholdDayInput', { id, version, on: day }, 'id version state')
  const sign = (input: object) =>
    run('signExpropriationAgreement', 'SignExpropriationAgreementInput', {
      id,
      version: 2,
      number: '征协1号',
      kind: 'MONEY',
      compensation: 300_000,
      signedOn: '2022-04-20',
      ...input,
    })
  expect(await faultOf(sign({ version: 1 }))).toMatchObject({ code: 'household.step-order' })
  const assess = { id, version: 1, assessedOn: '2022-03-20', assessedValue: 280_000 }
  expect((await run('assessHousehold', 'AssessHouseholdInput', assess)).errors).toBeUndefined()
  expect(await faultOf(sign({ signedOn: '2022-03-01' }))).toMatchObject({
    code: 'days-out-of-order',
    field: 'signedOn',
  })
  expect((await sign({})).errors).toBeUndefined()
  expect((await on('vacateHousehold', 3, '2022-06-01')).data.vacateHousehold.state).toBe('VACATED')
  expect(await faultOf(on('resettleHousehold', 4, '2022-08-01'))).toMatchObject({
    code: 'household.compensation-unpaid',
  })
  expect((await on('payHouseholdCompensation', 4, '2022-07-01')).errors).toBeUndefined()
  expect(await faultOf(on('payHouseholdCompensation', 4, '2022-07-02'))).toMatchObject({
    code: 'agreement.paid-already',
  })
  expect((await on('resettleHousehold', 4, '2022-08-01')).data.resettleHousehold.state).toBe('RESETTLED')
})
