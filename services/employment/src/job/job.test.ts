import { reading, type TestService } from '@tongchou/service-kit/testing'
import { viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Graduate, GraduateLevel, GraduateOutcome } from '../graduate/graduate.entity.ts'
import { change, made, madeResident, refusalOf, startEmployment, TOWN, VILLAGE } from '../testing/hand-made.ts'
import { EmploymentMonth } from './employment-month.entity.ts'
import { JobEnd, JobRecord } from './job-record.entity.ts'
import { UnemploymentRegistration } from './unemployment-registration.entity.ts'

let county: TestService
beforeAll(async () => {
  county = await startEmployment()
  await county.arrange(async (ctx) => {
    for (let number = 1; number <= 12; number++) await madeResident(ctx, number)
  })
})
afterAll(() => county.stop())

const job = (number: number, over: Partial<JobRecord> = {}) =>
  county.arrange((ctx) =>
    made(ctx, JobRecord, {
      residentId: `resident-${number}`,
      township: TOWN,
      employer: '测试单位',
      urban: true,
      ownBusiness: false,
      startedOn: '2022-03-01',
      ...over,
    }),
  )

test('new jobs are people newly in work in town, each once, less those whom age or death took from it', async () => {
  await job(1)
  await job(1, { startedOn: '2022-06-30' })
  await job(2, { urban: false })
  await job(3, { startedOn: '2021-12-31' })
  await job(4, { startedOn: '2019-01-01', endedOn: '2022-05-01', endReason: JobEnd.RETIRED })
  await job(5, { startedOn: '2019-01-01', endedOn: '2022-05-01', endReason: JobEnd.RESIGNED })
  await job(6, { startedOn: '2022-07-01' })
  await job(7, { startedOn: '2022-03-02' })
  expect(await reading(county, 'EMP-NEWJOBS', '2022-06-30')).toMatchObject({
    value: 1,
    baseline: 0,
    inputs: { 城镇新就业: 2, 自然减员: 1 },
  })
  expect((await reading(county, 'EMP-NEWJOBS', '2022-04-30')).value).toBe(2)
  expect((await reading(county, 'EMP-NEWJOBS', '2022-07-01')).value).toBe(2)
})

test('the registered rate is registered unemployed over themselves and the employed, by each township’s last report', async () => {
  expect((await reading(county, 'EMP-UNEMP', '2022-06-30')).value).toBeNull()
  await county.arrange(async (ctx) => {
    const month = (period: string, unit: string, urbanEmployed: number, reported = true) =>
      made(ctx, EmploymentMonth, { period, unit, urbanEmployed, reported })
    await month('2022-04', TOWN, 60)
    await month('2022-05', TOWN, 80)
    await month('2022-06', TOWN, 9000, false)
    await month('2022-04', VILLAGE, 18)
    const out = (number: number, registeredOn: string, cancelledOn: string | null = null) =>
      made(ctx, UnemploymentRegistration, {
        residentId: `resident-${number}`,
        township: TOWN,
        certificateNumber: `证${number}`,
        registeredOn,
        cancelledOn,
      })
    await out(8, '2022-01-10')
    await out(9, '2022-02-10', '2022-07-01')
    await out(10, '2022-02-10', '2022-06-30')
    await out(11, '2022-07-02')
  })
  expect(await reading(county, 'EMP-UNEMP', '2022-06-30')).toMatchObject({ value: 2, numerator: 2, denominator: 100 })
  expect((await reading(county, 'EMP-UNEMP', '2022-05-30')).denominator).toBe(60 + 18 + 3)
  const { data } = await county
    .as(viewers.leader)
    .run(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Township { registeredUnemployed registeredUnemploymentRate } } }',
      {
        r: [{ __typename: 'Township', code: TOWN }],
      },
    )
  expect(data._entities).toEqual([{ registeredUnemployed: 2, registeredUnemploymentRate: (2 / 82) * 100 }])
})

test('employment is stable when all three are on course for the year’s goal, and each says whether it is', async () => {
  const graduate = (number: number, outcome: GraduateOutcome | null) =>
    county.arrange((ctx) =>
      made(ctx, Graduate, {
        residentId: `resident-${number}`,
        township: TOWN,
        year: 2022,
        school: '测试学院',
        level: GraduateLevel.BACHELOR,
        registeredOn: '2022-01-10',
        outcome,
        outcomeOn: outcome && '2022-05-01',
      }),
    )
  expect((await reading(county, 'EMP-STABLE', '2022-06-30')).value).toBeNull()
  await graduate(1, GraduateOutcome.EMPLOYED)
  await graduate(2, null)
  await graduate(3, GraduateOutcome.FURTHER_STUDY)
  expect(await reading(county, 'EMP-GRAD', '2022-06-30')).toMatchObject({ value: 50, numerator: 1, denominator: 2 })
  expect((await reading(county, 'EMP-GRAD', '2022-04-30')).value).toBe(0)
  expect((await reading(county, 'EMP-STABLE', '2022-06-30')).parts).toEqual([
    { name: 'EMP-NEWJOBS', value: 0 },
    { name: 'EMP-UNEMP', value: 1 },
    { name: 'EMP-GRAD', value: 1 },
  ])
  const [goal] = (await county.as(viewers.leader).run('{ employmentGoals { nodes { id version } } }')).data
    .employmentGoals.nodes
  const values = { year: 2022, newJobs: 2, unemploymentRate: 4, graduateRate: 85 }
  expect(
    refusalOf(await change(county)('keepEmploymentGoal', { ...goal, values: { ...values, graduateRate: 101 } })),
  ).toMatchObject({
    code: 'share-over-hundred',
    field: 'graduateRate',
  })
  expect((await change(county)('keepEmploymentGoal', { ...goal, values })).errors).toBeUndefined()
  expect((await reading(county, 'EMP-STABLE', '2022-06-30')).value).toBe(1)
  expect((await reading(county, 'EMP-STABLE', '2022-06-30')).inputs['城镇新增就业']).toBe(
    (await reading(county, 'EMP-NEWJOBS', '2022-06-30')).value,
  )
  // By the end of August 85 % of the year's rate is 56.6.
  expect((await reading(county, 'EMP-STABLE', '2022-08-31')).value).toBe(0)
})

const values = {
  residentId: 'resident-12',
  township: TOWN,
  employer: '甲单位',
  urban: true,
  ownBusiness: false,
  startedOn: '2022-03-01',
}
const keep = (over: object = {}, more: object = {}) =>
  change(county)('keepJobRecord', { values: { ...values, ...over }, ...more })

test.each<[string, object, string, string]>([
  ['a second job at the same time', { startedOn: '2022-04-01' }, 'job.in-work-already', 'residentId'],
  ['an end without a reason', { endedOn: '2022-04-01' }, 'reason-required', 'endReason'],
  ['an end before the start', { endedOn: '2022-02-01', endReason: 'RETIRED' }, 'days-out-of-order', 'endedOn'],
  ['a start to come', { startedOn: '2022-09-01' }, 'day-in-future', 'startedOn'],
  ['a code that is none', { employerUscc: '91I20725MA70010005' }, 'credit-code-wrong-shape', 'employerUscc'],
  ['nobody', { residentId: 'nobody' }, 'not-found', 'residentId'],
  ['no employer', { employer: ' ' }, 'text-required', 'employer'],
])('%s is refused on its field', async (_case, over, code, field) => {
  await keep()
  expect(refusalOf(await keep(over))).toMatchObject({ code, field })
})

test('who is in work is not registered as out of it, nor anybody twice', async () => {
  const out = (residentId: string, registeredOn: string, certificateNumber: string) =>
    change(county)('keepUnemploymentRegistration', {
      values: { residentId, township: TOWN, certificateNumber, registeredOn },
    })
  expect(refusalOf(await out('resident-12', '2022-08-01', 'A1'))).toMatchObject({
    code: 'unemployment.in-work',
    field: 'residentId',
  })
  expect(refusalOf(await out('resident-8', '2022-08-01', 'A2'))).toMatchObject({
    code: 'unemployment.registered-already',
    field: 'residentId',
  })
  expect((await out('resident-9', '2022-08-01', 'A3')).errors).toBeUndefined()
})

test('a township enters its own month, submits it, and only then it counts', async () => {
  const town = viewers.townshipClerk(TOWN)
  const enter = (over: object, more: object = {}, viewer = town) =>
    change(county, viewer)('keepEmploymentMonth', {
      values: { period: '2022-07', unit: TOWN, urbanEmployed: 90, ...over },
      ...more,
    })
  expect(refusalOf(await enter({ unit: VILLAGE }))).toMatchObject({ code: 'not-your-unit', field: 'unit' })
  expect(refusalOf(await enter({ urbanEmployed: -1 }))).toMatchObject({
    code: 'amount-below-zero',
    field: 'urbanEmployed',
  })
  expect((await enter({})).errors).toBeUndefined()
  expect((await reading(county, 'EMP-UNEMP', '2022-07-31')).inputs['城镇从业（末次已报月）']).toBe(98)
  const submit = { form: 'employment-month', period: '2022-07', unit: TOWN }
  const answer = await change(county, town)('submitEmploymentPeriod', submit, 'status', 'PeriodStepInput')
  expect(answer.data.submitEmploymentPeriod.status).toBe('SUBMITTED')
  expect((await reading(county, 'EMP-UNEMP', '2022-07-31')).inputs['城镇从业（末次已报月）']).toBe(90 + 18)
  expect(refusalOf(await enter({ urbanEmployed: 91 }))).toMatchObject({ code: 'period-under-review' })
})
