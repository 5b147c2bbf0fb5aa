import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { OTHER_TOWN, TOWN } from '../testing/hand-made.ts'

const clerk = viewers.clerkOf('natural-resources')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const run = (verb: string, type: string, input: object, viewer = clerk, fields = 'id version') =>
  county.as(viewer).run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
const area = (more: object, viewer = clerk) =>
  run(
    'recordFarmlandArea',
    'RecordFarmlandAreaInput',
    {
      township: TOWN,
      basic: true,
      qualityGrade: 9,
      areaMu: 60,
      from: '2021-12-31',
      reason: 'SURVEY',
      document: '调查',
      ...more,
    },
    viewer,
  )

test('an area from a day on ends what was before, and is refused before the latest, off the scale and to a township', async () => {
  expect((await area({})).errors).toBeUndefined()
  expect((await area({ areaMu: 55, from: '2022-06-01', reason: 'OCCUPATION' })).errors).toBeUndefined()
  const { data } = await county.as(clerk).run('{ farmlandAreas { nodes { areaMu fromDay untilDay } } }')
  expect(data.farmlandAreas.nodes).toEqual([
    { areaMu: 60, fromDay: '2021-12-31', untilDay: '2022-06-01' },
    { areaMu: 55, fromDay: '2022-06-01', untilDay: null },
  ])
  const refused: [object, string, string][] = [
    [{ from: '2022-05-01' }, 'farmland.area-before-latest', 'from'],
    [{ qualityGrade: 16 }, 'farmland.grade-off-scale', 'qualityGrade'],
    [{ areaMu: -1 }, 'amount-below-zero', 'areaMu'],
    [{ from: '2022-09-01' }, 'day-in-future', 'from'],
    [{ township: '清泉镇' }, 'code-wrong-shape', 'township'],
  ]
  for (const [more, code, field] of refused)
    expect((await area(more)).errors?.[0]?.extensions).toMatchObject({ code, field })
  expect((await area({}, viewers.townshipClerk(TOWN))).errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
})

const CHANGE = {
  township: TOWN,
  village: '双湖村',
  place: '渠北',
  areaMu: 2,
  toUse: 'POND',
  inBasicFarmland: false,
  foundOn: '2022-08-01',
}
const change = (more: object, viewer: typeof clerk = viewers.townshipClerk(TOWN)) =>
  run('keepFarmlandUseChange', 'KeepFarmlandUseChangeInput', { values: { ...CHANGE, ...more } }, viewer)

test('a township notes a change of use of its own, with the approval’s document, and none of another’s', async () => {
  expect((await change({})).errors).toBeUndefined()
  const refused: [object, string, string][] = [
    [{ approvedOn: '2022-08-02' }, 'farmland-use-change.document-required', 'approvalDocument'],
    [{ restoredOn: '2022-07-01' }, 'days-out-of-order', 'restoredOn'],
    [{ township: OTHER_TOWN }, 'not-your-township', 'township'],
  ]
  for (const [more, code, field] of refused)
    expect((await change(more)).errors?.[0]?.extensions).toMatchObject({ code, field })
})

const SURVEY = { township: TOWN, period: '2022-08', farmlandMu: 54, basicFarmlandMu: 50, note: '核查' }
const survey = (more: object, viewer: typeof clerk = viewers.townshipClerk(TOWN)) =>
  run('saveFarmlandSurvey', 'SaveFarmlandSurveyInput', { ...SURVEY, ...more }, viewer, 'id version reported')
const step = (verb: string, viewer: typeof clerk, more = {}) =>
  county
    .as(viewer)
    .run(`mutation ($input: PeriodStepInput!) { ${verb}NaturalResourcesPeriod(input: $input) { status } }`, {
      input: { form: 'farmland-survey', period: '2022-08', unit: TOWN, ...more },
    })

test('a month’s check is entered, submitted and then stands; the difference is told beside it', async () => {
  expect((await survey({})).data.saveFarmlandSurvey).toMatchObject({ version: 1, reported: false })
  expect((await survey({ farmlandMu: 53 })).errors?.[0]?.extensions).toMatchObject({ code: 'version-required' })
  expect((await survey({ basicFarmlandMu: 60 })).errors?.[0]?.extensions).toMatchObject({
    code: 'farmland.basic-over-farmland',
  })
  expect((await survey({ township: OTHER_TOWN })).errors?.[0]?.extensions).toMatchObject({ code: 'not-your-township' })
  const owed = await county.as(viewers.townshipClerk(TOWN)).run('{ naturalResourcesObligations { form unit status } }')
  expect(owed.data.naturalResourcesObligations).toContainEqual({ form: 'farmland-survey', unit: TOWN, status: 'DRAFT' })
  expect((await step('submit', viewers.townshipClerk(TOWN))).data.submitNaturalResourcesPeriod.status).toBe('SUBMITTED')
  expect((await survey({ version: 2 })).errors).toBeDefined()
  const { data } = await county
    .as(clerk)
    .run('{ farmlandSurveys(period: "2022-08") { recordedMu differenceMu survey { reported } } }')
  expect(data.farmlandSurveys).toEqual([{ recordedMu: 55, differenceMu: -1, survey: { reported: true } }])
  await step('return', viewers.headOf('natural-resources'), { reason: '面积有误' })
  const back = await county.as(clerk).run('{ farmlandSurveys(period: "2022-08") { survey { reported } } }')
  expect(back.data.farmlandSurveys).toEqual([{ survey: { reported: false } }])
})
