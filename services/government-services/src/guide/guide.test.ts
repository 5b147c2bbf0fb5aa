import { alertsOf, reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KeyServiceField } from '../service-item/service-item.codes.ts'
import { service } from '../service.ts'
import { HOUSING, madeItem, MARKET } from '../testing/hand-made-items.ts'
import { refusalOfGuide, refusalOfInquiry } from './guide.rules.ts'

const own = viewers.clerkIn(HOUSING)
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    const keyField = KeyServiceField.CONSTRUCTION
    for (const name of ['齐全', '缺指南', '后来补上']) await madeItem(ctx, name, { keyField })
    await madeItem(ctx, '不在重点领域')
    await madeItem(ctx, '重点但未公布', { keyField }, [])
  })
})
afterAll(() => county.stop())

const GUIDE = { department: HOUSING, edition: '2022-1', publishedOn: '2022-03-01' }
const REACHED = {
  onlineUrl: 'https://zwfw.shandan.example/1',
  onlineSince: '2022-03-02',
  phone: '0936-2721101',
  phoneSince: '2022-03-01',
}
const keep = (itemId: string, kind: string, more: object = {}, viewer = own) =>
  county
    .as(viewer)
    .run('mutation ($input: KeepServiceGuideInput!) { keepServiceGuide(input: $input) { id version } }', {
      input: { values: { itemId, kind, title: `${itemId}${kind}`, ...GUIDE, ...more } },
    })
const fault = (answer: Awaited<ReturnType<typeof keep>>) => answer.errors?.[0]?.extensions

test('SRV-STD counts key-field items in force with both a procedure and a guide, neither withdrawn', async () => {
  await keep('齐全', 'PROCEDURE')
  await keep('齐全', 'GUIDE', REACHED)
  await keep('缺指南', 'PROCEDURE')
  await keep('缺指南', 'DIAGRAM')
  await keep('缺指南', 'GUIDE', { withdrawnOn: '2022-05-01' })
  await keep('不在重点领域', 'GUIDE', { onlineUrl: REACHED.onlineUrl, onlineSince: '2022-03-02' })
  await keep('后来补上', 'PROCEDURE')
  await keep('后来补上', 'GUIDE', { publishedOn: '2022-07-10' })
  const august = await reading(county, 'SRV-STD', '2022-08-31')
  expect(august).toMatchObject({ numerator: 2, denominator: 3, lacking: ['缺指南'] })
  expect(await reading(county, 'SRV-STD', '2022-06-30')).toMatchObject({ numerator: 1, denominator: 3 })
  // Before it was withdrawn the guide counted.
  expect(await reading(county, 'SRV-STD', '2022-04-30')).toMatchObject({ numerator: 2 })
  expect(await reading(county, 'SRV-STD', '2021-01-31')).toMatchObject({ value: null })
  expect(await alertsOf(county, 'service-item.guide-missing')).toEqual([{ label: '缺指南', severity: 'YELLOW' }])
})

test('SRV-QUERY counts guides in force that are found online and answered by telephone, from the later of both days', async () => {
  expect(await reading(county, 'SRV-QUERY', '2022-08-31')).toMatchObject({
    numerator: 1,
    denominator: 3,
    counting: ['齐全GUIDE'],
  })
  // On the day it came out it could be asked about, but not yet found.
  expect(await reading(county, 'SRV-QUERY', '2022-03-01')).toMatchObject({ value: 0, denominator: 3 })
  expect(await reading(county, 'SRV-QUERY', '2022-02-28')).toMatchObject({ value: null })
  expect((await alertsOf(county, 'service-guide.unreachable')).map(({ label }) => label).toSorted()).toEqual([
    '不在重点领域GUIDE',
    '后来补上GUIDE',
  ])
})

test('a guide that leads nowhere is refused by the name of its field', async () => {
  const { onlineUrl, onlineSince, phone, phoneSince } = REACHED
  expect(refusalOfGuide(REACHED)).toBeNull()
  expect(refusalOfGuide({ ...REACHED, onlineUrl: 'zwfw.shandan' })).toMatchObject({ field: 'onlineUrl' })
  expect(refusalOfGuide({ ...REACHED, phone: '服务热线' })).toMatchObject({ field: 'phone' })
  expect(refusalOfGuide({ onlineUrl, onlineSince: null, phone, phoneSince })).toMatchObject({ field: 'onlineSince' })
  expect(refusalOfGuide({ onlineUrl, onlineSince, phone, phoneSince: null })).toMatchObject({ field: 'phoneSince' })
  expect(fault(await keep('齐全', 'GUIDE', REACHED))).toMatchObject({ code: 'duplicate' })
  expect(fault(await keep('齐全', 'GUIDE', { edition: '2022-2', publishedOn: '2022-09-01' }))).toMatchObject({
    code: 'day-in-future',
    field: 'publishedOn',
  })
  expect(fault(await keep('齐全', 'GUIDE', { edition: '2022-2', withdrawnOn: '2022-02-01' }))).toMatchObject({
    code: 'days-out-of-order',
  })
  expect(fault(await keep('没有的', 'GUIDE'))).toMatchObject({ code: 'not-found', field: 'itemId' })
  expect(fault(await keep('齐全', 'GUIDE', { department: MARKET, edition: '2022-3' }))).toMatchObject({
    code: 'not-your-department',
  })
  const centre = viewers.clerkOf('government-services', 'government-service')
  expect(fault(await keep('齐全', 'GUIDE', { department: MARKET, edition: '2022-3' }, centre))).toMatchObject({
    code: 'item.of-another-department',
    field: 'department',
  })
  const { data } = await county.as(own).run('{ serviceGuides { totalCount } }')
  expect(data.serviceGuides.totalCount).toBe(8)
})

test('a question waits five days before it is an alert, and is answered with a day', async () => {
  expect(refusalOfInquiry({ answeredOn: '2022-08-02', answer: ' ' })).toMatchObject({ field: 'answer' })
  expect(refusalOfInquiry({ answeredOn: null, answer: '可以' })).toMatchObject({ field: 'answeredOn' })
  const ask = (question: string, askedOn: string, more: object = {}) =>
    county.as(own).run('mutation ($input: KeepServiceInquiryInput!) { keepServiceInquiry(input: $input) { id } }', {
      input: { values: { itemId: '齐全', department: HOUSING, question, askedOn, ...more } },
    })
  await ask('要几天？', '2022-08-20')
  await ask('在哪办？', '2022-08-27')
  await ask('带什么？', '2022-08-10', { answeredOn: '2022-08-11', answer: '身份证' })
  expect(fault(await ask('早答', '2022-08-10', { answeredOn: '2022-08-09', answer: '是' }))).toMatchObject({
    code: 'days-out-of-order',
    field: 'answeredOn',
  })
  expect(await alertsOf(county, 'service-inquiry.unanswered')).toEqual([{ label: '要几天？', severity: 'RED' }])
  const waiting = await county
    .as(own)
    .run('{ unansweredServiceInquiries { totalCount nodes { question waitingDays item { name } } } }')
  expect(waiting.data.unansweredServiceInquiries).toEqual({
    totalCount: 2,
    nodes: [
      { question: '要几天？', waitingDays: 11, item: { name: '齐全' } },
      { question: '在哪办？', waitingDays: 4, item: { name: '齐全' } },
    ],
  })
})
