import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertSubjects, failedFields, startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

let county: TestService
beforeAll(async () => {
  county = await startTestService(service, { demo: true })
})
afterAll(() => county.stop())

const LISTS = `{
  upperFunds(first: 3, orderBy: GRANTED_AMOUNT, direction: DESC, filter: { idleOver: 30 }) { totalCount nodes {
    name winningDepartment { code fundGrowth { growth lead } } winningTownship { code } project { id } idle { days cause light } nextSteps
    allocations { daysLeft payments { payee } spendingDepartment { code } } payments { withoutProject payeeEnterprise { uscc } } } }
  fundAllocations(overdue: true) { totalCount nodes { fund { name documentNumber projectBound } } }
  fundPayments(withoutProject: true) { totalCount nodes { fund { name } } }
  fundLedgerTotals { funds granted paid idle idleRed paidShare }
  fundGrowth { name growth revenueGrowth lead fellLastYear township { code } }
  budgetFocuses(filter: { planYear: 2022 }) { totalCount }
  budgetSubmissions { totalCount }
  budgetWindows(planYear: 2022) { name unitsSubmitted }
  fundContacts { totalCount }
  catchUpPlans { totalCount }
  preliminaryFees { totalCount }
  projectCapitals { totalCount }
  budgetLines(filter: { planYear: 2022 }) { totalCount }
  spendingProgress { unit progress schedule light refined lines }
  budgetSpendingMonth(period: "2022-08", unit: "620725101") { line { name } current { amount } lastMonth { amount } }
  taxClues { totalCount nodes { daysOverdue nextStages enterprise { uscc } parcel { code taxRecovered } checkingDepartment { code } } }
  taxClueSummary(year: 2022) { origin found recovered }
  taxArrearsLedger { totalCount nodes { balance collections { amount } } }
  taxReliefs { totalCount }
  taxSources { totalCount }
  outsideContracts { totalCount }
  collectingUnits { totalCount }
  nonTaxReceipts(filter: { item: LAND_TRANSFER }) { totalCount }
  financeReformTasks { totalCount }
  awardPayouts { totalCount nodes { paidAmount unpaidAmount days enterprise { uscc awardPayouts { receiver } } } }
  temporaryPayments { totalCount nodes { balance days age } }
  debtItems { totalCount }
  borrowingApprovals { totalCount }
  loanRenewals { totalCount }
  fundraisingAds { totalCount }
  fundraisingCases { totalCount }
  lendingPlatforms { totalCount }
  financialRiskClues { totalCount nodes { daysToReport daysToAssess daysToDispose daysOverdue escalation nextStage } }
  budgetSubjects(planYear: 2022) { subject eight }
  financeThresholds(planYear: 2022) { code figure }
}`

test('a leader opens every list and report of the demonstration and finds something', async () => {
  const { data, errors } = await county.as(viewers.leader).run(LISTS)
  expect(errors).toBeUndefined()
  const empty = Object.entries(data as Record<string, { totalCount?: number } | unknown[]>)
    .filter(([, value]) => (Array.isArray(value) ? value.length === 0 : value.totalCount === 0))
    .map(([name]) => name)
  expect(empty).toEqual([])
  expect(
    data.budgetSubjects
      .filter(({ eight }: { eight: boolean }) => eight)
      .map(({ subject }: { subject: string }) => subject),
  ).toEqual(['201', '204', '205', '206', '208', '210', '211', '212'])
})

test('a leader reads the overview: four lines with a score each, revenue, spending and risk', async () => {
  const { data, errors } = await county.as(viewers.leader).run(`{
    financeLines { line score measures { code share } }
    moneyOverview { revenue revenueGrowth fundsWon fundsGrowth spent spendingProgress schedule idle temporary arrears hiddenDebt openRisks }
    revenueTrend(kind: DEED) { period yearOnYear monthOnMonth mark }
    temporaryPaymentAges { age count balance } renewalRisks(year: 2022) { bank badShare overLimit }
    unmatchedBudgetFocuses(planYear: 2022) { direction } reliefsNotGranted { taxpayer } }`)
  expect(errors).toBeUndefined()
  expect(data.financeLines.map(({ line }: { line: string }) => line)).toEqual([
    'SEEKING',
    'REVENUE',
    'SPENDING',
    'RISK',
  ])
  for (const { score } of data.financeLines) expect(score).toBeGreaterThan(30)
  for (const value of Object.values(data.moneyOverview)) expect(value).not.toBeNull()
  expect(data.revenueTrend).toHaveLength(12)
  expect(data.revenueTrend.at(-1).mark).toBe('CLIFF')
  expect(data.unmatchedBudgetFocuses).toHaveLength(3)
})

test('a township sees its own money alone, and who owns no row sees none', async () => {
  const own = await county.as(viewers.townshipClerk('620725104')).run(LISTS)
  expect(own.errors).toBeUndefined()
  expect(own.data.fundLedgerTotals.funds).toBe(1)
  expect(own.data.spendingProgress.map(({ unit }: { unit: string }) => unit)).toEqual(['620725104'])
  expect(own.data.budgetSpendingMonth).toEqual([])
  expect(own.data.taxArrearsLedger.totalCount).toBe(0)
  const other = await county.as(viewers.clerkIn('trade-unions')).run(LISTS)
  expect(other.errors).toBeUndefined()
  expect(other.data).toMatchObject({
    upperFunds: { totalCount: 0 },
    spendingProgress: [],
    debtItems: { totalCount: 0 },
  })
})

test('a department sees the money it won, and what was given to it', async () => {
  const { data } = await county
    .as(viewers.clerkIn('water-affairs'))
    .run(
      '{ upperFunds(first: 200) { nodes { department } } fundAllocations(first: 200) { nodes { department } } financeAlerts(first: 200) { nodes { department } } }',
    )
  for (const list of Object.values(data) as { nodes: { department: string }[] }[]) {
    expect(list.nodes.length).toBeGreaterThan(0)
    expect(new Set(list.nodes.map(({ department }) => department))).toEqual(new Set(['water-affairs']))
  }
})

/** The list in which the record of an alert stands; what is no record has a board instead. */
const LISTED: Readonly<Record<string, string>> = {
  AwardPayout: 'awardPayouts',
  CollectingUnit: 'collectingUnits',
  DebtItem: 'debtItems',
  FinancialRiskClue: 'financialRiskClues',
  FundAllocation: 'fundAllocations',
  FundraisingAd: 'fundraisingAds',
  LendingPlatform: 'lendingPlatforms',
  LoanRenewal: 'loanRenewals',
  NonTaxReceipt: 'nonTaxReceipts',
  OutsideContract: 'outsideContracts',
  PreliminaryFee: 'preliminaryFees',
  TaxArrears: 'taxArrearsLedger',
  TaxClue: 'taxClues',
  TaxRelief: 'taxReliefs',
  TemporaryPayment: 'temporaryPayments',
}
const NO_RECORD = new Set(['Bank', 'BudgetUnit', 'RevenueKind', 'SeekingUnit', 'TemporaryPayments'])

test('every alert leads to its record: the list finds it by its id, and nothing beside it', async () => {
  const leader = county.as(viewers.leader)
  const { subjects, types, opened } = await alertSubjects(leader, 'financeAlerts', LISTED)
  for (const { subjectType, subjectId, found } of opened)
    expect([subjectType, found]).toEqual([subjectType, { totalCount: 1, nodes: [{ id: subjectId }] }])
  expect([...types].filter((type) => !(type in LISTED) && type !== 'UpperFund' && !NO_RECORD.has(type))).toEqual([])
  expect(types.size).toBeGreaterThan(15)
  for (const { subjectId } of subjects.filter(({ subjectType }) => subjectType === 'UpperFund')) {
    const answer = await leader.run('query ($id: ID!) { found: upperFund(id: $id) { id } }', { id: subjectId })
    expect(answer.data?.found).toEqual({ id: subjectId })
  }
})

test('no field of any answer is beyond the service', async () => {
  expect(await failedFields(county.as(viewers.leader))).toEqual([])
})
