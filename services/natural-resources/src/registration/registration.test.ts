import { afterAll, beforeAll, expect, test } from 'vitest'
import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { TOWN } from '../testing/hand-made.ts'

const clerk = viewers.clerkOf('natural-resources')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const CASE = { kind: 'TRANSFER', township: TOWN, rightHolder: '王某', acceptedOn: '2022-03-01' }
const keep = (number: string, more: object) =>
  county
    .as(clerk)
    .run('mutation ($input: KeepRegistrationCaseInput!) { keepRegistrationCase(input: $input) { id version days } }', {
      input: { values: { ...CASE, number, ...more } },
    })
const legacy = (title: string, more: object) =>
  county
    .as(clerk)
    .run('mutation ($input: KeepLegacyRegistrationInput!) { keepLegacyRegistration(input: $input) { id } }', {
      input: { values: { title, township: TOWN, households: 20, listedOn: '2022-01-10', dispute: 'NONE', ...more } },
    })

test('days follow from acceptance and registration, and what was sent back or put right says why', async () => {
  expect((await keep('1', { issuedOn: '2022-03-05', certificateNumber: '甘1' })).data.keepRegistrationCase.days).toBe(4)
  expect((await keep('2', {})).data.keepRegistrationCase.days).toBeNull()
  const refused: [object, string, string][] = [
    [{ returnedOn: '2022-03-02' }, 'registration-case.reason-required', 'returnReason'],
    [{ certificateNumber: '甘2' }, 'registration-case.not-issued', 'issuedOn'],
    [{ issuedOn: '2022-03-03', correctedOn: '2022-04-01' }, 'registration-case.reason-required', 'correctionReason'],
    [{ issuedOn: '2022-02-28' }, 'days-out-of-order', 'issuedOn'],
  ]
  for (const [more, code, field] of refused)
    expect((await keep('3', more)).errors?.[0]?.extensions).toMatchObject({ code, field })
})

test('certificates and days count by the day of registration, against the same period of last year', async () => {
  await keep('4', {
    acceptedOn: '2022-07-01',
    issuedOn: '2022-07-03',
    certificateNumber: '甘4',
    correctedOn: '2022-08-01',
    correctionReason: '坐落有误',
  })
  await keep('5', { kind: 'MORTGAGE', acceptedOn: '2022-07-01', issuedOn: '2022-07-04' })
  await keep('6', { acceptedOn: '2021-05-01', issuedOn: '2021-05-09', certificateNumber: '甘6' })
  await keep('7', { acceptedOn: '2021-10-01', issuedOn: '2021-10-09', certificateNumber: '甘7' })
  expect(await reading(county, 'LND-CERTS', '2022-08-31')).toMatchObject({
    value: 2,
    baseline: 1,
    counting: expect.arrayContaining(['甘1', '甘4']),
  })
  expect(await reading(county, 'LND-CERTS', '2022-06-30')).toMatchObject({ value: 1, baseline: 1 })
  expect(await reading(county, 'LND-REG-TIME', '2022-08-31')).toMatchObject({ value: 3, baseline: 8 })
  expect(await reading(county, 'LND-REG-TIME', '2022-06-30')).toMatchObject({ value: 4, baseline: 8 })
  const { data } = await county
    .as(viewers.leader)
    .run('{ registrationQuality { kind issued certificates days daysLastYear correctedShare } }')
  expect(data.registrationQuality).toContainEqual({
    kind: 'TRANSFER',
    issued: 2,
    certificates: 2,
    days: 3,
    daysLastYear: 8,
    correctedShare: 50,
  })
})

test('a legacy case counts once its cause was found and it is solved; one without a cause cannot be', async () => {
  const done = { cause: 'PLANNING', causeFoundOn: '2022-03-01', agreedWay: '容缺办理' }
  await legacy('已化解', { ...done, resolvedOn: '2022-08-15' })
  await legacy('已查清', done)
  await legacy('未查清', {})
  expect(await reading(county, 'LND-LEGACY', '2022-08-31')).toMatchObject({
    numerator: 1,
    denominator: 3,
    baseline: 0,
    counting: ['已化解'],
  })
  expect(await reading(county, 'LND-LEGACY', '2022-07-31')).toMatchObject({ value: 0 })
  const refused: [object, string, string][] = [
    [{ resolvedOn: '2022-08-01' }, 'legacy-registration.cause-not-found', 'causeFoundOn'],
    [{ causeFoundOn: '2022-03-01' }, 'legacy-registration.cause-required', 'cause'],
    [{ ...done, agreedWay: ' ', resolvedOn: '2022-08-01' }, 'legacy-registration.way-required', 'agreedWay'],
  ]
  for (const [more, code, field] of refused)
    expect((await legacy('不能', more)).errors?.[0]?.extensions).toMatchObject({ code, field })
})
