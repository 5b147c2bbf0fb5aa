import type { Context } from '@tongchou/service-kit'
import { startTestService, type TestService } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'
import { UpperFundKind, UpperFundSource, UpperFundStage } from '../upper-fund/upper-fund.codes.ts'
import { FundAllocation } from '../upper-fund/fund-allocation.entity.ts'
import { UpperFund } from '../upper-fund/upper-fund.entity.ts'

const FEN = 100

/** A test's amount of 元 in 分. */
export const fen = (yuan: number): number => yuan * FEN

const FUND = {
  documentNumber: null,
  kind: UpperFundKind.SPECIAL_TRANSFER,
  source: UpperFundSource.PROVINCE,
  township: null,
  department: null,
  projectId: null,
  projectBound: false,
  ecoIndustry: null,
  weakLink: false,
  stage: UpperFundStage.GRANTED,
  appliedAmount: fen(1000),
  appliedOn: '2020-01-01',
  receivedAmount: null,
  receivedOn: null,
  allocatedAmount: 0,
  allocatedOn: null,
  paidAmount: 0,
  lastPaidOn: null,
  recoveredAmount: null,
  recoveredOn: null,
  spendMeasure: null,
  spendBy: null,
  plannedOn: null,
}

/** Money granted to a unit on a day, in 元. */
export function madeFund(
  ctx: Context,
  unit: string,
  grantedOn: string | null,
  granted: number,
  over: Partial<UpperFund> & { id?: string } = {},
): Promise<UpperFund> {
  const isTownship = /^\d+$/.test(unit)
  const whose = { unit, township: isTownship ? unit : null, department: isTownship ? null : unit }
  const name = `${unit} ${grantedOn ?? '申报'}`
  const grant = { grantedOn, grantedAmount: grantedOn === null ? null : fen(granted) }
  return ctx.create(UpperFund, { ...FUND, name, ...whose, ...grant, ...over }, 'made')
}

/** A spendable line of a fund, in 元, with its limit and the day on which it was wholly paid. */
export const madeLine = (
  ctx: Context,
  fundId: string,
  amount: number,
  spendBy: string | null,
  spentOn: string | null,
  over: Partial<FundAllocation> = {},
): Promise<FundAllocation> =>
  ctx.create(
    FundAllocation,
    {
      fundId,
      township: null,
      department: 'education',
      projectId: null,
      amount: fen(amount),
      allocatedOn: '2022-01-10',
      spendable: true,
      spendBy,
      paidAmount: spentOn === null ? 0 : fen(amount),
      spentOn,
      ...over,
    },
    'made',
  )

export const openCounty = (): Promise<TestService> => startTestService(service)
