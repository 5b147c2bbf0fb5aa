import { addDays, type Context } from '@tongchou/service-kit'
import { isWeekend } from '../case/working-days.rules.ts'
import { HallDayKind, HallWindowKind } from '../hall/hall.codes.ts'
import { HallDay } from '../hall/hall-day.entity.ts'
import { HallItem } from '../hall/hall-item.entity.ts'
import { HallWindow, HallWindowDay } from '../hall/hall-window.entity.ts'
import { itemsToApplyFor } from './cases.demo.ts'
import { DEMO, DEMO_DAY } from './demo-day.ts'

const { COMPREHENSIVE, DEPARTMENT, SELF_SERVICE, ASSISTED } = HallWindowKind
/** Number, name, kind, department, staff. */
const WINDOWS: readonly (readonly [string, string, HallWindowKind, string | null, number])[] = [
  ['A01', '综合受理一号窗口', COMPREHENSIVE, null, 2],
  ['A02', '综合受理二号窗口', COMPREHENSIVE, null, 2],
  ['A03', '工程建设项目综合窗口', COMPREHENSIVE, null, 3],
  ['B01', '不动产登记窗口', DEPARTMENT, 'natural-resources', 4],
  ['B02', '市场主体登记窗口', DEPARTMENT, 'market-regulation', 3],
  ['B03', '社会保险窗口', DEPARTMENT, 'human-resources', 3],
  ['C01', '自助服务区', SELF_SERVICE, null, 1],
  ['D01', '帮办代办窗口', ASSISTED, null, 2],
]
const MONTH_FIRST = '2022-08-01'
const LAST_YEAR_EACH = 2
const NOT_IN_EACH = 6
/** Days between one item and the next that moved in this year. */
const MOVED_IN_EACH = 2

const LEADERS = ['高主任', '陈副主任', '王副主任']

function dayOf(day: string, number: number) {
  const isOff = isWeekend(day)
  return {
    day,
    kind: isOff ? HallDayKind.WEEKEND : HallDayKind.WORKDAY,
    opensAt: isOff ? '09:00' : '08:30',
    closesAt: isOff ? '12:00' : '18:00',
    extendedUntil: !isOff && number % 5 === 2 ? '19:30' : null,
    appointmentSlots: isOff ? 20 : 60,
    appointmentsTaken: isOff ? 8 + (number % 9) : 25 + ((number * 7) % 30),
    dutyLeader: isOff ? LEADERS[number % LEADERS.length]! : null,
    dutyStaff: isOff ? '综合窗口、不动产窗口轮值人员' : null,
  }
}

/** The hall of August: eight windows, open on Saturdays, most items moved in, half of those since last year. */
export async function loadHall(ctx: Context): Promise<void> {
  const windows = await ctx.createMany(
    HallWindow,
    WINDOWS.map(([number, name, kind, department, staff]) => ({
      number,
      name,
      kind,
      department,
      staff,
      openedOn: '2021-01-04',
      closedOn: null,
    })),
    DEMO,
  )
  const items = await itemsToApplyFor(ctx)
  await ctx.createMany(
    HallItem,
    items.flatMap((item, index) => {
      if (index % NOT_IN_EACH === NOT_IN_EACH - 1) return []
      const own = windows.find(({ department }) => department === item.department)
      const windowId = (own ?? windows[index % 3]!).id
      const movedInOn = index % LAST_YEAR_EACH === 0 ? '2021-06-01' : addDays('2022-03-01', index * MOVED_IN_EACH)
      return [{ itemId: item.id, windowId, movedInOn, movedOutOn: null, movedOutReason: null }]
    }),
    DEMO,
  )
  const days = Array.from({ length: 31 }, (_, index) => addDays(MONTH_FIRST, index)).filter((day) => day <= DEMO_DAY)
  const open = days.filter((day) => !isWeekend(addDays(day, -1)) || !isWeekend(day))
  await ctx.createMany(HallDay, open.map(dayOf), DEMO)
  await ctx.createMany(
    HallWindowDay,
    open
      .filter((day) => !isWeekend(day))
      .flatMap((day, index) =>
        windows.map(({ id }, at) => {
          const tickets = 18 + ((index * 11 + at * 5) % 24)
          return { windowId: id, day, tickets, served: tickets - (index % 3), waitMinutes: 4 + ((index + at * 3) % 9) }
        }),
      ),
    DEMO,
  )
}
