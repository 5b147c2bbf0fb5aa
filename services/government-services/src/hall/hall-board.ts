import { type Context, figures, percentOf } from '@tongchou/service-kit'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { hallCounts } from './items-in-hall.target.ts'

@ObjectType({ simpleResolvers: true, description: 'The citizens’ hall on a day' })
export class HallBoard {
  @Field(() => Int, { description: '县级依申请事项 in force' })
  items: number

  @Field(() => Int, { description: 'Of those, in the hall' })
  itemsInHall: number

  @Field(() => Float, { nullable: true, description: '进驻率, percent' })
  inHallRate: number | null

  @Field(() => Int, { description: 'Windows open' })
  windows: number

  @Field(() => Int, { description: '“一窗受理”综合窗口 of those' })
  sharedWindows: number

  @Field(() => Int, { description: '5+X 的 X: days of the month open outside working days' })
  extraDays: number

  @Field(() => Int, { description: 'Days of the month with extended hours 错时延时' })
  extendedDays: number

  @Field(() => Int, { description: 'Appointment slots of the month' })
  appointmentSlots: number

  @Field(() => Int)
  appointmentsTaken: number

  @Field(() => Int, { description: 'Cases of the year accepted outside office hours' })
  offHourCases: number

  @Field(() => Int, { description: 'Of those, on holidays 节假日受理' })
  holidayCases: number

  @Field(() => Int, { description: '取号数 of the month' })
  tickets: number

  @Field(() => Int, { description: '叫号办理数 of the month' })
  served: number

  @Field(() => Float, { nullable: true, description: 'Mean wait of the month, minutes, weighed by those served' })
  meanWaitMinutes: number | null
}

/** What the hall offers and what came of it, for those who may see all of it. */
export async function hallBoard(ctx: Context, day: string): Promise<HallBoard> {
  const month = `${day.slice(0, 7)}-01`
  const [[items], windows, days, cases, flow] = await Promise.all([
    hallCounts(ctx.db, [day]),
    figures(
      ctx.db,
      `SELECT COUNT(*) AS n, SUM(CASE WHEN kind = 'COMPREHENSIVE' THEN 1 ELSE 0 END) AS sharedWindows FROM hall_window
        WHERE openedOn <= ? AND (closedOn IS NULL OR closedOn > ?)`,
      [day, day],
    ),
    figures(
      ctx.db,
      `SELECT SUM(CASE WHEN kind <> 'WORKDAY' THEN 1 ELSE 0 END) AS extraDays, SUM(CASE WHEN extendedUntil IS NOT NULL THEN 1 ELSE 0 END) AS extendedDays,
              SUM(appointmentSlots) AS appointmentSlots, SUM(appointmentsTaken) AS appointmentsTaken
         FROM hall_day WHERE day BETWEEN ? AND ?`,
      [month, day],
    ),
    figures(
      ctx.db,
      `SELECT COUNT(*) AS n, SUM(CASE WHEN acceptedWhen = 'HOLIDAY' THEN 1 ELSE 0 END) AS holidayCases FROM service_case
        WHERE acceptedWhen IN ('EXTENDED_HOURS', 'WEEKEND', 'HOLIDAY') AND acceptedOn BETWEEN ? AND ?`,
      [`${day.slice(0, 4)}-01-01`, day],
    ),
    figures(
      ctx.db,
      'SELECT SUM(tickets) AS tickets, SUM(served) AS served, SUM(served * waitMinutes) AS waited FROM hall_window_day WHERE day BETWEEN ? AND ?',
      [month, day],
    ),
  ])
  const of = (row: Record<string, number>, name: string): number => row[name] ?? 0
  const { items: all, inHall } = items ?? { items: 0, inHall: 0 }
  const served = of(flow, 'served')
  return {
    items: all,
    itemsInHall: inHall,
    inHallRate: percentOf(inHall, all),
    windows: of(windows, 'n'),
    sharedWindows: of(windows, 'sharedWindows'),
    extraDays: of(days, 'extraDays'),
    extendedDays: of(days, 'extendedDays'),
    appointmentSlots: of(days, 'appointmentSlots'),
    appointmentsTaken: of(days, 'appointmentsTaken'),
    offHourCases: of(cases, 'n'),
    holidayCases: of(cases, 'holidayCases'),
    tickets: of(flow, 'tickets'),
    served,
    meanWaitMinutes: served === 0 ? null : of(flow, 'waited') / served,
  }
}
