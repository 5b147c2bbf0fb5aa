import { type Context, creditCodeOf } from '@tongchou/service-kit'
import { Enterprise, EnterpriseStatus } from '../enterprise/enterprise.entity.ts'
import { EnterpriseStatusPeriod } from '../enterprise/enterprise-status.entity.ts'
import { MonthlyOperation } from '../monthly-operation/monthly-operation.entity.ts'

/** The credit code of a test's enterprise by number. */
export const uscc = (number: number): string => creditCodeOf(`91620725MA9${String(number).padStart(6, '0')}`)

const ENTERPRISE = {
  township: '620725101',
  unit: '620725101',
  industryCode: 'C31',
  aboveScaleSince: '2020-01-01',
  establishedOn: '2015-01-01',
  status: EnterpriseStatus.NORMAL,
  enterpriseClass: null,
  isKey: false,
  capacityStandard: 80,
  annualRevenue: null,
  landMu: null,
  parkId: null,
  parkEntryPlannedOn: null,
  enteredParkOn: null,
}

type Course = readonly (readonly [EnterpriseStatus, string])[]

/** An enterprise running normally since 2015, but for what is said; `course` gives what it was from which day. */
export async function madeEnterprise(
  ctx: Context,
  number: number,
  over: Partial<typeof ENTERPRISE | Enterprise> = {},
  course: Course = [],
): Promise<string> {
  const id = uscc(number)
  const status = course.at(-1)?.[0] ?? EnterpriseStatus.NORMAL
  await ctx.create(Enterprise, { ...ENTERPRISE, id, name: `企业${number}`, status, ...over } as never, 'made')
  const steps = [[EnterpriseStatus.NORMAL, over.establishedOn ?? ENTERPRISE.establishedOn] as const, ...course]
  await ctx.createMany(
    EnterpriseStatusPeriod,
    steps.map(([step, fromDay], index) => ({
      enterpriseId: id,
      status: step,
      fromDay,
      untilDay: steps[index + 1]?.[1] ?? null,
      reason: null,
    })),
    'made',
  )
  return id
}

/** A reported month of an enterprise, in 元; a draft when `reported` is false. */
export const madeMonth = (
  ctx: Context,
  number: number,
  period: string,
  output: number,
  over: Partial<MonthlyOperation> = {},
): Promise<MonthlyOperation> =>
  ctx.create(
    MonthlyOperation,
    {
      enterpriseId: uscc(number),
      period,
      unit: '620725101',
      outputValue: output * 100,
      cumulativeOutput: null,
      electricity: output,
      workers: 10,
      orders: 0,
      stock: 0,
      receivables: 0,
      taxPaid: 0,
      profit: 0,
      daysStopped: 0,
      capacityUse: 80,
      reported: true,
      ...over,
    },
    'made',
  )
