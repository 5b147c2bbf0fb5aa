import {
  type Context,
  Submission,
  SubmissionStatus,
  addMonths,
  daysOf,
  dueOn,
  lastDayOf,
  chanceFrom,
} from '@tongchou/service-kit'
import { EnterpriseStatus } from '../enterprise/enterprise.entity.ts'
import { MonthlyOperation } from '../monthly-operation/monthly-operation.entity.ts'
import { OPERATION_FORM } from '../monthly-operation/operation-form.ts'
import { type DemoEnterprise, TOWNSHIP } from './enterprises.demo.ts'

const FIRST = '2021-01'
const LAST_LOCKED = '2022-07'
const DUE_DAY = 5
export const CURRENT = '2022-08'
const WAN = 10_000_00

/** 2022 against 2021, by month: a weak start and a summer that recovers. */
const PACE = [0.9, 0.92, 0.95, 0.97, 1, 1.02, 1.36, 1.18] as const
const SEASON = [0.82, 0.74, 0.96, 1.02, 1.06, 1.08, 1.03, 1.05, 1.1, 1.08, 1.04, 1.02] as const
const COUNTY = '620725'
/** Lists the months from the first on, the last one included. */
export const monthsUntil = (last: string): string[] => {
  const months: string[] = []
  for (let month = FIRST; month <= last; month = addMonths(month, 1)) months.push(month)
  return months
}

const statusIn = ({ course }: DemoEnterprise, month: string): EnterpriseStatus =>
  course.filter(([, from]) => from <= lastDayOf(month)).at(-1)?.[0] ?? EnterpriseStatus.NORMAL

const LOADS: Readonly<Record<EnterpriseStatus, number>> = {
  NORMAL: 1,
  RESUMED: 0.85,
  REDUCED: 0.55,
  SUSPENDED: 0,
  CLOSED: 0,
  DEREGISTERED: 0,
}

const runs = (enterprise: DemoEnterprise, month: string): boolean =>
  enterprise.establishedOn <= lastDayOf(month) && statusIn(enterprise, month) !== EnterpriseStatus.CLOSED

function monthOf(enterprise: DemoEnterprise, month: string, cumulativeBefore: number) {
  const chance = chanceFrom(enterprise.number * 1000 + Number(month.replace('-', '')))
  const index = Number(month.slice(5)) - 1
  const is2022 = month >= '2022'
  const load = LOADS[statusIn(enterprise, month)]
  const pace = is2022 ? (PACE[index] ?? 1) : 1
  const outputValue = Math.round(enterprise.size * SEASON[index]! * pace * load * chance.between(0.94, 1.06)) * WAN
  const days = daysOf(month)
  const margin = (is2022 ? 0.052 : 0.061) * chance.between(0.7, 1.3)
  const share = (least: number, most: number) => Math.round((outputValue / 100) * chance.between(least, most)) * 100
  return {
    enterpriseId: enterprise.id,
    period: month,
    outputValue,
    cumulativeOutput: cumulativeBefore + outputValue,
    electricity: Math.round((outputValue / 100) * chance.between(0.11, 0.14) + 2000),
    workers: Math.round(18 + enterprise.size / 12 + chance.between(0, 6)),
    orders: share(0.9, 1.8),
    stock: share(0.3, 0.6),
    receivables: share(0.4, 0.9),
    taxPaid: share(0.02, 0.035),
    profit: load === 0 ? -20 * WAN : Math.round((outputValue / 100) * margin) * 100,
    daysStopped: load === 0 ? days : load < 0.6 ? 6 : 0,
    capacityUse: Math.round(load * chance.between(72, 96) * 10) / 10,
  }
}

const RETURNED = TOWNSHIP('104')
const SUBMITTED = TOWNSHIP('106')

const isEntered = ({ unit, number }: DemoEnterprise): boolean =>
  unit === RETURNED || unit === SUBMITTED || number % 5 < 3

/** A month that is locked was sent on the day it was due; this one was a day before the demonstration's. */
const sentAt = (period: string, status: SubmissionStatus): Date =>
  new Date(`${status === SubmissionStatus.LOCKED ? dueOn(period, DUE_DAY) : '2022-08-30'}T02:30:00Z`)

const submissionOf = (period: string, unit: string, status: SubmissionStatus) => ({
  form: OPERATION_FORM,
  period,
  unit,
  status,
  revision: 1,
  submittedBy: status === SubmissionStatus.DRAFT ? null : unit.startsWith(COUNTY) ? '乡镇填报员' : '园区填报员',
  submittedAt: status === SubmissionStatus.DRAFT ? null : sentAt(period, status),
  reviewedBy: status === SubmissionStatus.LOCKED ? '工信局审核人' : null,
  approvedBy: status === SubmissionStatus.LOCKED ? '工信局负责人' : null,
  lockedAt: status === SubmissionStatus.LOCKED ? sentAt(period, status) : null,
  reason: status === SubmissionStatus.RETURNED ? '两户企业产值与用电量变动不一致，请核实后重报' : null,
})

/** Twenty months to August 2022: those to July locked, August in the middle of its entry. */
export async function loadOperations(ctx: Context, enterprises: readonly DemoEnterprise[]): Promise<void> {
  const statusOf = (period: string, unit: string): SubmissionStatus => {
    if (period <= LAST_LOCKED) return SubmissionStatus.LOCKED
    if (unit === RETURNED) return SubmissionStatus.RETURNED
    return unit === SUBMITTED ? SubmissionStatus.SUBMITTED : SubmissionStatus.DRAFT
  }
  const rows: (ReturnType<typeof monthOf> & { unit: string; reported: boolean })[] = []
  const reports = new Map<string, readonly [period: string, unit: string]>()
  for (const enterprise of enterprises) {
    let cumulative = 0
    for (const month of monthsUntil(CURRENT)) {
      if (month.endsWith('-01')) cumulative = 0
      if (!runs(enterprise, month) || (month === CURRENT && !isEntered(enterprise))) continue
      const { unit } = enterprise
      const row = monthOf(enterprise, month, cumulative)
      cumulative = row.cumulativeOutput
      const status = statusOf(month, unit)
      rows.push({ ...row, unit, reported: status === SubmissionStatus.LOCKED || status === SubmissionStatus.SUBMITTED })
      reports.set(`${month} ${unit}`, [month, unit])
    }
  }
  await ctx.createMany(MonthlyOperation, rows, 'demo.loaded')
  await ctx.createMany(
    Submission,
    [...reports.values()].map(([period, unit]) => submissionOf(period, unit, statusOf(period, unit))),
    'demo.loaded',
  )
}
