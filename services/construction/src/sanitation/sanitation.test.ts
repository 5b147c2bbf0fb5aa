import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@tongchou/service-kit'
import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

const clerk = viewers.clerkOf('construction', 'urban-management')
const health = viewers.clerkIn('health')
const town = viewers.townshipClerk('620725101')
let county: TestService
const villages: Record<string, string> = {}

const run = async (verb: string, type: string, input: object, viewer: Viewer = clerk, fields = 'id version') => {
  const { data, errors } = await county
    .as(viewer)
    .run(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`, { input })
  return errors ? { ...errors[0]?.extensions } : data[verb]
}
const keep = (name: string, values: object, viewer = clerk) =>
  run(`keep${name}`, `Keep${name}Input`, { values }, viewer)
const ask = async (query: string) => (await county.as(viewers.leader).run(query)).data

beforeAll(async () => {
  county = await startTestService(service)
  for (const [name, township] of [
    ['北湾村', '620725101'],
    ['双桥村', '620725101'],
    ['芦堡村', '620725102'],
  ] as const) {
    const village = { name, township, latitude: 38.7, longitude: 101.1, radiusKm: 1 }
    villages[name] = (await keep('Village', village)).id
  }
})
afterAll(() => county.stop())

const criterion = (code: string, more: object = {}) =>
  keep('SanitaryCriterion', {
    code,
    area: 'VECTOR_CONTROL',
    title: `条目${code}`,
    department: 'health',
    fullScore: 20,
    passScore: 16,
    dueOn: '2022-09-20',
    adoptedOn: '2022-01-01',
    ...more,
  })
const selfCheck = (criterionId: string, checkedOn: string, score: number, more: object = {}, viewer = health) =>
  run(
    'recordSanitarySelfCheck',
    'RecordSanitarySelfCheckInput',
    { criterionId, checkedOn, checkedBy: '李四', score, evidence: '卷宗3号', ...more },
    viewer,
    'met',
  )

test('criteria are met by their last self-check with evidence, beside the end of the month before', async () => {
  expect(await reading(county, 'CON-HEALTHCOUNTY', '2022-08-31')).toMatchObject({ value: null, baseline: null })
  const [one, two, three, four] = await Promise.all(['1.1', '1.2', '1.3', '1.4'].map((code) => criterion(code)))
  await selfCheck(one.id, '2022-07-15', 18)
  await selfCheck(two.id, '2022-07-15', 18)
  // The second one slipped in August; the third has the score and nothing that shows it; the fourth came a day later.
  expect(await selfCheck(two.id, '2022-08-10', 12, { gap: '灭鼠设施缺失' })).toEqual({ met: false })
  expect(await selfCheck(three.id, '2022-08-10', 20, { evidence: null, gap: '缺佐证' })).toEqual({ met: false })
  await selfCheck(four.id, '2022-08-31', 16)
  expect(await reading(county, 'CON-HEALTHCOUNTY', '2022-08-30')).toMatchObject({
    value: 25,
    baseline: 50,
    numerator: 1,
    denominator: 4,
    counting: ['条目1.1'],
  })
  expect(await reading(county, 'CON-HEALTHCOUNTY', '2022-08-31')).toMatchObject({ value: 50, baseline: 50 })
})

test('a self-check is for the department that answers, once a day, and says what lacks', async () => {
  const { id } = await criterion('2.1', { department: 'water-affairs' })
  expect(await selfCheck(id, '2022-08-01', 18)).toMatchObject({ code: 'not-found', field: 'criterionId' })
  expect(await selfCheck(id, '2022-08-01', 10, {}, clerk)).toMatchObject({ code: 'self-check.gap-required' })
  expect(await selfCheck(id, '2022-08-01', 18, {}, viewers.clerkIn('water-affairs'))).toEqual({ met: true })
  expect(await selfCheck(id, '2022-08-01', 19, {}, clerk)).toMatchObject({ code: 'duplicate' })
  const { sanitaryCriteria } = await ask('{ sanitaryCriteria { nodes { code met lastCheck { score gap } } } }')
  expect(sanitaryCriteria.nodes[1]).toEqual({ code: '1.2', met: false, lastCheck: { score: 12, gap: '灭鼠设施缺失' } })
})

const point = (village: string, foundOn: string, viewer = town) =>
  keep(
    'RubbishPoint',
    {
      villageId: villages[village],
      township: '620725101',
      place: '村东河滩',
      volume: 12,
      foundOn,
      photoBefore: 'P-1',
      dueOn: '2022-07-10',
    },
    viewer,
  )
const clear = (id: string, version: number, clearedOn: string) =>
  run(
    'clearRubbishPoint',
    'ClearRubbishPointInput',
    { id, version, clearedOn, photoAfter: 'P-2' },
    town,
    'version state',
  )
const recheck = (id: string, version: number, checkedOn: string, more: object, viewer = clerk) =>
  run('recheckRubbishPoint', 'RecheckRubbishPointInput', { id, version, checkedOn, ...more }, viewer, 'version state')
const survey = (village: string, surveyedOn: string, township = '620725101') =>
  keep('RubbishSurvey', { villageId: villages[village], township, surveyedOn, surveyedBy: '王五' })

test('a village is clear once it was walked and every heap was found gone; reported cleared is not gone', async () => {
  const { id } = await point('北湾村', '2022-06-01')
  await survey('北湾村', '2022-05-20')
  // Walked last year is not walked this year; nobody walked the third.
  await survey('双桥村', '2021-11-20')
  expect(await clear(id, 1, '2022-06-20')).toMatchObject({ state: 'CLEARED' })
  expect(await reading(county, 'CON-OLDRUBBISH', '2022-06-30')).toMatchObject({ value: 0 })
  expect(await recheck(id, 2, '2022-06-25', { gone: false })).toMatchObject({ code: 'text-required', field: 'note' })
  expect(await recheck(id, 2, '2022-06-25', { gone: true }, town)).toMatchObject({ code: 'forbidden' })
  expect(await recheck(id, 2, '2022-06-25', { gone: false, note: '仍有残留' })).toMatchObject({ state: 'FOUND' })
  await clear(id, 3, '2022-07-20')
  expect(await recheck(id, 4, '2022-08-01', { gone: true })).toMatchObject({ state: 'VERIFIED' })
  expect(await reading(county, 'CON-OLDRUBBISH', '2022-05-25')).toMatchObject({ numerator: 1, counting: ['北湾村'] })
  expect(await reading(county, 'CON-OLDRUBBISH', '2022-07-31')).toMatchObject({ numerator: 0, denominator: 3 })
  const august = await reading(county, 'CON-OLDRUBBISH', '2022-08-01')
  expect(august).toMatchObject({ numerator: 1, denominator: 3, counting: ['北湾村'] })
  expect(august.value).toBeCloseTo(33.33, 1)
})

test('a heap stands in a village of its township, and not in one to come', async () => {
  expect(await point('芦堡村', '2022-06-01', clerk)).toMatchObject({ code: 'village.of-another-township' })
  expect(await point('北湾村', '2022-09-01')).toMatchObject({ code: 'day-in-future', field: 'foundOn' })
  const { id } = await point('双桥村', '2022-06-01')
  const facts = {
    villageId: villages['双桥村'],
    township: '620725101',
    place: '村东河滩',
    volume: 12,
    photoBefore: 'P-1',
  }
  const putOff = (dueOn: string, viewer: Viewer) => {
    const values = { ...facts, foundOn: '2022-06-01', dueOn }
    return run('keepRubbishPoint', 'KeepRubbishPointInput', { id, version: 1, values }, viewer)
  }
  expect(await putOff('2022-12-31', town)).toMatchObject({ code: 'rubbish-point.day-fixed', field: 'dueOn' })
  expect(await putOff('2022-07-11', clerk)).toMatchObject({ version: 2 })
})

test('villages and townships are ranked by their checks of a span', async () => {
  const inspect = (village: string, township: string, inspectedOn: string, score: number, more: object = {}) =>
    keep('VillageInspection', {
      villageId: villages[village],
      township,
      inspectedOn,
      inspector: '赵六',
      score,
      ...more,
    })
  const found = { findings: '柴草乱堆', remedyDueOn: '2022-08-10' }
  await inspect('北湾村', '620725101', '2022-08-01', 80, found)
  await inspect('北湾村', '620725101', '2022-08-20', 90)
  await inspect('双桥村', '620725101', '2022-08-20', 75)
  await inspect('芦堡村', '620725102', '2022-08-20', 82)
  await inspect('芦堡村', '620725102', '2022-07-31', 10)
  const { villageCleanliness } = await ask(
    '{ villageCleanliness(from: "2022-08-01", until: "2022-08-31") { villages { rank village meanScore unremedied } townships { township { code } villages meanScore } } }',
  )
  expect(villageCleanliness).toEqual({
    villages: [
      { rank: 1, village: '北湾村', meanScore: 85, unremedied: 1 },
      { rank: 2, village: '芦堡村', meanScore: 82, unremedied: 0 },
      { rank: 3, village: '双桥村', meanScore: 75, unremedied: 0 },
    ],
    townships: [
      { township: { code: '620725102' }, villages: 1, meanScore: 82 },
      { township: { code: '620725101' }, villages: 2, meanScore: 80 },
    ],
  })
})

test('the bureau alone scores and walks a village; its township says when it put right what was found', async () => {
  const values = { villageId: villages['双桥村'], township: '620725101', inspectedOn: '2022-08-25', inspector: '赵六' }
  const found = { ...values, score: 70, findings: '渠道漂浮垃圾', remedyDueOn: '2022-09-05' }
  expect(await keep('VillageInspection', { ...found, score: 99 }, town)).toMatchObject({
    code: 'inspection.bureau-only',
  })
  const { id } = await keep('VillageInspection', found)
  const correct = (more: object) =>
    run('keepVillageInspection', 'KeepVillageInspectionInput', { id, version: 1, values: { ...found, ...more } }, town)
  expect(await correct({ score: 95 })).toMatchObject({ code: 'inspection.bureau-only', field: 'score' })
  expect(await correct({ remediedOn: '2022-08-30' })).toMatchObject({ version: 2 })
  const walk = { villageId: villages['双桥村'], township: '620725101', surveyedOn: '2022-08-25', surveyedBy: '镇干部' }
  expect(await keep('RubbishSurvey', walk, town)).toMatchObject({ code: 'forbidden' })
})

test('a township counts its heaps, and alerts tell what is late', async () => {
  await keep('LitterFreeTask', {
    actionYear: 2,
    title: '集中整治国省道沿线',
    department: 'agriculture-rural',
    dueOn: '2022-08-01',
  })
  const r = [{ __typename: 'Township', code: '620725101' }]
  const { data } = await county
    .as(town)
    .run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Township { openRubbishPoints } } }', { r })
  expect(data._entities[0]).toEqual({ openRubbishPoints: 1 })
  const { constructionAlerts } = await ask('{ constructionAlerts { nodes { rule severity } } }')
  expect(constructionAlerts.nodes).toEqual(
    expect.arrayContaining([
      { rule: 'rubbish-point.late', severity: 'RED' },
      { rule: 'village-inspection.unremedied', severity: 'YELLOW' },
      { rule: 'sanitary-criterion.unmet', severity: 'YELLOW' },
      { rule: 'litter-free-task.late', severity: 'YELLOW' },
    ]),
  )
})
