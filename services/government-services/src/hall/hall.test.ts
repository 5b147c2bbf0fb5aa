import { afterAll, beforeAll, expect, test } from 'vitest'
import { reading, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { ServiceItemLevel, ServiceItemType } from '../service-item/service-item.codes.ts'
import { service } from '../service.ts'
import { HOUSING, madeItem } from '../testing/hand-made-items.ts'
import { refusalOfHallDay } from './hall.rules.ts'

const centre = viewers.clerkOf('government-services', 'government-service')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
  await county.arrange(async (ctx) => {
    for (const name of ['甲', '乙', '丙', '丁']) await madeItem(ctx, name)
    await madeItem(ctx, '依职权', { type: ServiceItemType.OWN_INITIATIVE })
    await madeItem(ctx, '乡级', { level: ServiceItemLevel.TOWNSHIP })
  })
})
afterAll(() => county.stop())

const keep = (name: string, values: object, more: object = {}, fields = 'id version') =>
  county.as(centre).run(`mutation ($input: Keep${name}Input!) { keep${name}(input: $input) { ${fields} } }`, {
    input: { ...more, values },
  })
const fault = (answer: Awaited<ReturnType<typeof keep>>) => answer.errors?.[0]?.extensions
const WINDOW = { name: '综合窗口', kind: 'COMPREHENSIVE', staff: 2, openedOn: '2021-01-04' }
let windowId = ''

test('a department’s own window names it, a shared one does not', async () => {
  windowId = (await keep('HallWindow', { ...WINDOW, number: 'A01' })).data.keepHallWindow.id
  expect(fault(await keep('HallWindow', { ...WINDOW, number: 'A02', department: HOUSING }))).toMatchObject({
    code: 'hall-window.shared',
  })
  expect(fault(await keep('HallWindow', { ...WINDOW, number: 'B01', kind: 'DEPARTMENT' }))).toMatchObject({
    code: 'hall-window.department-required',
  })
})

test('SRV-HALL is the share of county items on application in the hall, against the end of last year', async () => {
  const move = (itemId: string, movedInOn: string, more: object = {}) =>
    keep('HallItem', { itemId, windowId, movedInOn, ...more }, {}, 'item { name } window { number }')
  expect((await move('甲', '2021-06-01')).data.keepHallItem).toEqual({
    item: { name: '甲' },
    window: { number: 'A01' },
  })
  await move('乙', '2022-03-01')
  await move('丙', '2022-02-01', { movedOutOn: '2022-06-01', movedOutReason: '下放乡镇' })
  await move('依职权', '2022-01-10')
  await move('乡级', '2022-01-10')
  expect(await reading(county, 'SRV-HALL', '2022-08-31')).toMatchObject({
    value: 50,
    baseline: 25,
    numerator: 2,
    denominator: 4,
  })
  expect(await reading(county, 'SRV-HALL', '2022-05-31')).toMatchObject({ value: 75 })
  expect(await reading(county, 'SRV-HALL', '2022-01-31')).toMatchObject({ value: 25, counting: ['甲'] })
  expect(fault(await move('甲', '2022-08-01'))).toMatchObject({ code: 'hall-item.already-in', field: 'itemId' })
  expect(fault(await move('丁', '2022-02-01', { movedOutOn: '2022-03-01' }))).toMatchObject({ code: 'reason-required' })
  expect((await move('丙', '2022-08-01')).errors).toBeUndefined()
})

test('5+X: hours in order, somebody on duty outside working days, no more appointments than slots', async () => {
  const day = { kind: 'WORKDAY', opensAt: '08:30', closesAt: '18:00', appointmentSlots: 20, appointmentsTaken: 20 }
  expect(refusalOfHallDay(day)).toBeNull()
  expect(refusalOfHallDay({ ...day, opensAt: '8:30' })?.code).toBe('hall-day.time-wrong')
  expect(refusalOfHallDay({ ...day, extendedUntil: '18:00' })?.code).toBe('hall-day.hours-wrong')
  expect(refusalOfHallDay({ ...day, appointmentsTaken: 21 })?.code).toBe('hall-day.slots-exceeded')
  expect(refusalOfHallDay({ ...day, kind: 'HOLIDAY' })).toMatchObject({ code: 'hall-day.duty-required' })
  await keep('HallDay', { ...day, day: '2022-08-26', extendedUntil: '19:00' })
  await keep('HallDay', { ...day, day: '2022-08-27', kind: 'WEEKEND', dutyLeader: '李主任' })
  await keep('HallWindowDay', { windowId, day: '2022-08-26', tickets: 50, served: 48, waitMinutes: 6 })
  expect(
    fault(await keep('HallWindowDay', { windowId, day: '2022-08-27', tickets: 5, served: 6, waitMinutes: 1 })),
  ).toMatchObject({ code: 'hall-window-day.served-over-tickets' })
  const board =
    '{ hallBoard { items itemsInHall windows sharedWindows extraDays extendedDays appointmentSlots tickets served meanWaitMinutes } }'
  expect((await county.as(viewers.leader).run(board)).data.hallBoard).toEqual({
    items: 4,
    itemsInHall: 3,
    windows: 1,
    sharedWindows: 1,
    extraDays: 1,
    extendedDays: 1,
    appointmentSlots: 40,
    tickets: 50,
    served: 48,
    meanWaitMinutes: 6,
  })
  expect((await county.as(viewers.clerkIn(HOUSING)).run(board)).errors?.[0]?.extensions).toMatchObject({
    code: 'forbidden',
  })
})
