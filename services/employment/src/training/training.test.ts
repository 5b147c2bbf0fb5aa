import { reading, type TestService } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { change, madeResident, refusalOf, startEmployment, TOWN } from '../testing/hand-made.ts'

let county: TestService
beforeAll(async () => {
  county = await startEmployment()
  await county.arrange(async (ctx) => {
    for (let number = 1; number <= 4; number++) await madeResident(ctx, number)
  })
})
afterAll(() => county.stop())

const values = {
  name: '焊工一期',
  trade: '焊工',
  organiser: '县培训中心',
  township: TOWN,
  hours: 100,
  plannedPeople: 40,
  opensOn: '2022-04-01',
  endsOn: '2022-04-20',
  subsidyPerPerson: 1000,
}
const enrol = (classId: string, number: number, attendedHours: number, more: object = {}, record: object = {}) =>
  change(county)('keepTrainee', {
    ...record,
    values: { classId, residentId: `resident-${number}`, attendedHours, ...more },
  })
const step = (verb: string, id: string, version: number, on: string, more: object = {}) =>
  change(county)(
    verb,
    { id, version, on, ...more },
    'id version state',
    verb === 'subsidiseTrainingClass' ? 'SubsidiseTrainingInput' : 'TrainingStepInput',
  )

test('a class goes from its opening to the subsidy; who attended enough counts from its graduation, each person once', async () => {
  const { id } = (await change(county)('keepTrainingClass', { values })).data.keepTrainingClass
  expect(refusalOf(await step('startTrainingClass', id, 1, '2022-04-01'))).toMatchObject({
    code: 'training.no-trainees',
  })
  const first = (await enrol(id, 1, 0)).data.keepTrainee
  expect(refusalOf(await enrol(id, 2, 1))).toMatchObject({ code: 'trainee.class-not-begun', field: 'attendedHours' })
  expect(refusalOf(await step('graduateTrainingClass', id, 1, '2022-04-20'))).toMatchObject({
    code: 'training.step-order',
  })
  await step('startTrainingClass', id, 1, '2022-04-01')
  await enrol(id, 1, 100, {}, first)
  await enrol(id, 2, 80)
  await enrol(id, 3, 79)
  expect(refusalOf(await enrol(id, 2, 10))).toMatchObject({ code: 'trainee.enrolled-already', field: 'residentId' })
  expect(refusalOf(await enrol(id, 4, 101))).toMatchObject({ code: 'trainee.hours-over-class', field: 'attendedHours' })
  expect(refusalOf(await enrol(id, 4, 10, { certificateNumber: 'Z' }))).toMatchObject({
    code: 'trainee.attendance-short',
  })
  expect(refusalOf(await enrol(id, 4, 10, { jobOn: '2022-04-10' }))).toMatchObject({ code: 'trainee.job-before-end' })
  expect(refusalOf(await step('graduateTrainingClass', id, 2, '2022-03-31'))).toMatchObject({
    code: 'days-out-of-order',
    field: 'on',
  })
  const graduated = await step('graduateTrainingClass', id, 2, '2022-04-20')
  expect(graduated.data.graduateTrainingClass.state).toBe('GRADUATED')
  expect(await reading(county, 'EMP-TRAIN', '2022-04-20')).toMatchObject({ value: 2, lacking: ['王**'] })
  expect((await reading(county, 'EMP-TRAIN', '2022-04-19')).value).toBe(0)
  expect((await reading(county, 'EMP-TRAIN', '2023-04-20')).value).toBe(0)
  const certified = (jobOn: string) =>
    enrol(id, 1, 100, { certificateNumber: '证001', jobOn }, { id: first.id, version: 3 })
  expect(refusalOf(await certified('2022-04-19'))).toMatchObject({ code: 'trainee.job-before-end', field: 'jobOn' })
  const certify = await certified('2022-04-20')
  expect(certify.errors).toBeUndefined()
  const pay = (amount: number) => step('subsidiseTrainingClass', id, 3, '2022-06-01', { amount, voucher: '就补1号' })
  expect(refusalOf(await pay(1000.01))).toMatchObject({
    code: 'training.subsidy-over-certified',
    field: 'amount',
    most: 1000,
  })
  expect((await pay(1000)).data.subsidiseTrainingClass.state).toBe('SUBSIDISED')

  const again = (await change(county)('keepTrainingClass', { values: { ...values, name: '焊工二期' } })).data
    .keepTrainingClass.id
  const second = (await enrol(again, 1, 0)).data.keepTrainee
  await step('startTrainingClass', again, 1, '2022-06-01')
  await enrol(again, 1, 100, {}, second)
  await step('graduateTrainingClass', again, 2, '2022-06-20')
  expect(await reading(county, 'EMP-TRAIN', '2022-06-30')).toMatchObject({
    value: 2,
    inputs: { 结业人次: 3, 取得证书: 1 },
  })
  expect(refusalOf(await enrol(again, 4, 100))).toMatchObject({ code: 'training.over', field: 'classId' })
})
