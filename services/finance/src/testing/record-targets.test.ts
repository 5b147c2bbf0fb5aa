import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context, KeptRecord } from '@tongchou/service-kit'
import { reading, type TestService, viewers } from '@tongchou/service-kit/testing'
import { AwardPayment, AwardPayout } from '../award/award.entity.ts'
import { BudgetLine } from '../budget/budget-line.entity.ts'
import { FinancialRiskClue } from '../financial-risk/risk-clue.entity.ts'
import { FundraisingAd } from '../fundraising/fundraising.entity.ts'
import { LoanRenewal } from '../loan-renewal/loan-renewal.entity.ts'
import { CollectingUnit, NonTaxReceipt } from '../non-tax/non-tax.entity.ts'
import { PreliminaryFee } from '../preliminary-fee/preliminary-fee.entity.ts'
import { TaxRevenue } from '../revenue/tax-revenue.entity.ts'
import { ArrearsCollection, TaxArrears } from '../tax-arrears/tax-arrears.entity.ts'
import { TaxRelief } from '../tax-relief/tax-relief.entity.ts'
import { TemporaryClearing, TemporaryPayment } from '../temporary-payment/temporary-payment.entity.ts'
import { fen, openCounty } from './hand-made.ts'

let county: TestService
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.stop())

/** Rows as a test says them; what it does not say does not matter to the target. */
const made = <T extends KeptRecord>(entity: new () => T, usual: object, rows: readonly object[]): Promise<void> =>
  county.arrange(async (ctx: Context) => {
    for (const row of rows) await ctx.create(entity, { ...usual, ...row } as never, 'made')
  })

test('preliminary costs given, of those approved this year; a mere request does not count', async () => {
  const usual = { department: 'education', work: 'FEASIBILITY', requestedAmount: fen(100), requestedOn: '2022-01-01' }
  await made(PreliminaryFee, usual, [
    {
      projectId: 'p1',
      approvedAmount: fen(60),
      approvedOn: '2022-02-01',
      allocatedAmount: fen(60),
      allocatedOn: '2022-03-01',
    },
    {
      projectId: 'p2',
      name: '勘察设计费',
      approvedAmount: fen(40),
      approvedOn: '2022-02-01',
      allocatedAmount: fen(15),
      allocatedOn: '2022-08-01',
    },
    { projectId: 'p3', approvedAmount: null },
    {
      projectId: 'p4',
      approvedAmount: fen(70),
      approvedOn: '2021-12-31',
      allocatedAmount: fen(1),
      allocatedOn: '2021-12-31',
    },
  ])
  expect(await reading(county, 'FIN-PREFEE', '2022-08-31')).toMatchObject({
    value: 75,
    counting: ['p1'],
    lacking: ['勘察设计费'],
  })
  expect((await reading(county, 'FIN-PREFEE', '2022-07-31')).value).toBe(60)
})

test('revenue, tax in full and local taxes count the reported months that are over, against the same of last year', async () => {
  const row = (period: string, kind: string, due: number, collected: number, local: number, reported = true) => {
    const amounts = { dueAmount: fen(due), collectedAmount: fen(collected), localAmount: fen(local) }
    return { period, kind, unit: kind === 'NON_TAX' ? 'finance' : 'tax', ...amounts, reported }
  }
  await made(TaxRevenue, {}, [
    row('2021-06', 'DEED', 50, 50, 50),
    row('2021-06', 'VAT', 100, 100, 50),
    row('2021-06', 'STAMP', 77, 77, 77),
    row('2021-07', 'LAND_VAT', 40, 40, 40),
    row('2022-06', 'DEED', 60, 55, 55),
    row('2022-06', 'VAT', 140, 125, 60),
    row('2022-06', 'NON_TAX', 999, 10, 10),
    row('2022-07', 'LAND_VAT', 50, 50, 50),
    row('2022-08', 'DEED', 500, 500, 500, false),
  ])
  expect((await reading(county, 'FIN-TAX-FULL', '2022-08-31')).value).toBeCloseTo((230 / 250) * 100)
  const { lacking, notes } = await reading(county, 'FIN-TAX-FULL', '2022-07-30')
  expect(new Set(lacking)).toEqual(new Set(['2022-06 增值税', '2022-06 契税']))
  expect(new Set(notes.map(Number))).toEqual(new Set([15, 5]))
  expect((await reading(county, 'FIN-TAX-FULL', '2022-07-30')).value).toBeCloseTo(90)
  expect(await reading(county, 'FIN-LOCALTAX', '2022-08-31')).toMatchObject({ value: 105, baseline: 90 })
  expect(await reading(county, 'FIN-LOCALTAX', '2022-06-30')).toMatchObject({ value: 55, baseline: 50 })
  // 印花税 of last June has no like this year: what is not reported is held against nothing.
  expect(await reading(county, 'FIN-GPBR-GROWTH', '2022-08-31')).toMatchObject({
    numerator: 175,
    denominator: 140,
    value: 25,
  })
  expect((await reading(county, 'FIN-GPBR-GROWTH', '2022-05-31')).value).toBeNull()
  const months = (viewer: Parameters<TestService['as']>[0]) =>
    county.as(viewer).run(`{ taxRevenues(first: 5, orderBy: COLLECTED_AMOUNT, direction: DESC, filter: { kind: DEED }) {
      nodes { period collectedAmount } } }`)
  // A draft is behind no number and on no list; a township sees none of the county's revenue.
  expect((await months(viewers.leader)).data.taxRevenues.nodes).toEqual([
    { period: '2022-06', collectedAmount: 55 },
    { period: '2021-06', collectedAmount: 50 },
  ])
  const township = await months(viewers.townshipClerk('620725101'))
  expect(township.errors?.[0]?.extensions).toMatchObject({ code: 'forbidden' })
})

test('reliefs granted, of those that became due', async () => {
  const usual = { rule: '留抵退税', kind: 'VAT', amount: 1 }
  await made(TaxRelief, usual, [
    { taxpayer: '甲', eligibleOn: '2022-02-01', grantedOn: '2022-03-01' },
    { taxpayer: '乙', eligibleOn: '2022-02-01' },
    { taxpayer: '丙', eligibleOn: '2021-12-01' },
  ])
  expect(await reading(county, 'FIN-TAX-RELIEF', '2022-08-31')).toMatchObject({ value: 50, lacking: ['乙'] })
  expect((await reading(county, 'FIN-TAX-RELIEF', '2022-02-28')).value).toBe(0)
})

test('arrears of key sectors by what was collected up to the day, against last year’s end', async () => {
  await made(TaxArrears, { sector: 'C31', kind: 'VAT', keySector: true }, [
    { id: 'old', taxpayer: '老欠', amount: fen(100), arisenOn: '2021-06-01' },
    { id: 'new', taxpayer: '新欠', amount: fen(30), arisenOn: '2022-05-01' },
    { id: 'other', taxpayer: '别行业', amount: fen(500), arisenOn: '2021-06-01', keySector: false },
  ])
  await made(ArrearsCollection, { way: 'PAID' }, [
    { arrearsId: 'old', amount: fen(20), collectedOn: '2021-10-01' },
    { arrearsId: 'old', amount: fen(80), collectedOn: '2022-07-01' },
    { arrearsId: 'other', amount: fen(7), collectedOn: '2022-07-01' },
  ])
  expect(await reading(county, 'FIN-TAX-ARREARS', '2022-08-31')).toMatchObject({
    value: 30,
    baseline: 80,
    counting: ['老欠'],
    lacking: ['新欠'],
  })
  expect((await reading(county, 'FIN-TAX-ARREARS', '2022-06-30')).value).toBe(110)
})

test('collecting units that are connected; what fell due is in the treasury by its day', async () => {
  await made(CollectingUnit, { department: 'education', collectsSince: '2020-01-01' }, [
    { id: 'u1', name: '教育局', connectedOn: '2022-04-01', channel: '扫码' },
    { id: 'u2', name: '水务局' },
    { id: 'u3', name: '撤并单位', collectsUntil: '2022-01-01' },
  ])
  expect(await reading(county, 'FIN-NTR-EPAY', '2022-08-31')).toMatchObject({ value: 50, lacking: ['水务局'] })
  expect((await reading(county, 'FIN-NTR-EPAY', '2022-03-31')).value).toBe(0)
  await made(NonTaxReceipt, { collectingUnitId: 'u1', item: 'FINE', dueAmount: fen(100), channel: 'ELECTRONIC' }, [
    { payer: '准时', dueOn: '2022-03-10', treasuredAmount: fen(100), treasuredOn: '2022-03-10' },
    { payer: '迟到', dueOn: '2022-03-10', treasuredAmount: fen(100), treasuredOn: '2022-03-11' },
    { payer: '不足', dueOn: '2022-05-10', treasuredAmount: fen(50), treasuredOn: '2022-05-01' },
    { payer: '未到期', dueOn: '2022-12-10', channel: null },
  ])
  expect(await reading(county, 'FIN-NTR-ONTIME', '2022-08-31')).toMatchObject({ value: 50, counting: ['准时'] })
  expect((await reading(county, 'FIN-NTR-ONTIME', '2022-03-31')).value).toBe(50)
})

test('awards paid, of those approved this year', async () => {
  const usual = { policyKind: 'INDUSTRY', policy: '奖励', documentNumber: '1号', payBy: '2022-12-31' }
  await made(AwardPayout, usual, [
    { id: 'w1', receiver: '甲', approvedAmount: fen(60), approvedOn: '2022-03-01' },
    { id: 'w2', receiver: '乙', approvedAmount: fen(40), approvedOn: '2022-03-01' },
    { id: 'w3', receiver: '丙', approvedAmount: fen(40), approvedOn: '2021-03-01' },
  ])
  await made(AwardPayment, {}, [
    { payoutId: 'w1', amount: fen(60), paidOn: '2022-06-01', voucherNumber: '1' },
    { payoutId: 'w2', amount: fen(10), paidOn: '2022-08-01', voucherNumber: '2' },
    { payoutId: 'w3', amount: fen(40), paidOn: '2022-06-01', voucherNumber: '3' },
  ])
  expect(await reading(county, 'FIN-AWARDS', '2022-08-31')).toMatchObject({
    value: 70,
    counting: ['甲'],
    lacking: ['乙'],
  })
  expect((await reading(county, 'FIN-AWARDS', '2022-07-31')).value).toBe(60)
})

test('need of the eight categories met; other subjects do not count', async () => {
  await made(BudgetLine, { planYear: 2022, department: 'education', allocatedOn: '2022-01-20' }, [
    { subject: '205', name: '教育', needAmount: fen(100), allocatedAmount: fen(100) },
    { subject: '210', name: '卫生', needAmount: fen(100), allocatedAmount: fen(60) },
    { subject: '213', name: '农林水', needAmount: fen(900), allocatedAmount: fen(1) },
    { subject: '205', name: '追加', needAmount: fen(50), allocatedAmount: fen(40), allocatedOn: '2022-08-01' },
  ])
  expect(await reading(county, 'FIN-EIGHT', '2022-08-31')).toMatchObject({ value: 80, denominator: 250 })
  expect((await reading(county, 'FIN-EIGHT', '2022-08-31')).lacking.toSorted()).toEqual(['卫生', '追加'])
  expect((await reading(county, 'FIN-EIGHT', '2022-07-31')).value).toBe(80)
  expect((await reading(county, 'FIN-EIGHT', '2022-01-19')).value).toBeNull()
})

test('temporary payments by what was cleared up to the day, against last year’s end', async () => {
  await made(TemporaryPayment, { reason: '垫付' }, [
    { id: 't1', holder: '城投', amount: fen(100), paidOn: '2019-01-01' },
    { id: 't2', holder: '教育局', amount: fen(20), paidOn: '2022-03-01' },
  ])
  await made(TemporaryClearing, { way: 'RETURNED' }, [
    { paymentId: 't1', amount: fen(10), clearedOn: '2021-05-01' },
    { paymentId: 't1', amount: fen(50), clearedOn: '2022-07-01' },
  ])
  expect(await reading(county, 'FIN-TEMPPAY', '2022-08-31')).toMatchObject({ value: 60, baseline: 90 })
  expect((await reading(county, 'FIN-TEMPPAY', '2022-06-30')).value).toBe(110)
})

test('loans of normal enterprises renewed by the day they fell due', async () => {
  const usual = { uscc: '1', bank: '农商行', amount: 1, operatingNormally: true, rating: 'PASS' }
  await made(LoanRenewal, usual, [
    { enterpriseName: '无缝', expiresOn: '2022-03-10', renewedOn: '2022-03-10' },
    { enterpriseName: '隔一日', expiresOn: '2022-05-10', renewedOn: '2022-05-11' },
    { enterpriseName: '停产', expiresOn: '2022-05-10', operatingNormally: false },
    { enterpriseName: '未到期', expiresOn: '2022-10-10' },
  ])
  expect(await reading(county, 'FIN-RENEWAL', '2022-08-31')).toMatchObject({
    value: 50,
    counting: ['无缝'],
    lacking: ['隔一日'],
  })
  expect((await reading(county, 'FIN-RENEWAL', '2022-04-30')).value).toBe(100)
})

test('illegal advertisements removed in time, of those whose time has come', async () => {
  await made(FundraisingAd, { content: '高息', source: '巡查', department: 'market-regulation' }, [
    { place: '东街', foundOn: '2022-03-01', dueOn: '2022-03-06', removedOn: '2022-03-06' },
    { place: '西街', foundOn: '2022-04-01', dueOn: '2022-04-06', removedOn: '2022-04-07' },
    { place: '南街', foundOn: '2022-08-30', dueOn: '2022-09-04' },
  ])
  expect(await reading(county, 'FIN-ILLEGALAD', '2022-08-31')).toMatchObject({ value: 50, lacking: ['西街'] })
  expect((await reading(county, 'FIN-ILLEGALAD', '2022-03-31')).value).toBe(100)
})

test('a systemic risk counts from its assessment; what is merely major does not', async () => {
  const usual = {
    field: 'BANKING',
    sign: '苗头',
    department: 'financial-work',
    stage: 'ASSESSED',
    arisenOn: '2022-01-01',
  }
  await made(FinancialRiskClue, usual, [
    { title: '重大', reportedOn: '2022-02-01', assessedOn: '2022-02-03', level: 'MAJOR' },
    { title: '未研判', reportedOn: '2022-02-01', stage: 'REPORTED' },
  ])
  expect((await reading(county, 'FIN-NO-SYSRISK', '2022-08-31')).value).toBe(0)
  await made(FinancialRiskClue, usual, [
    { title: '系统性', reportedOn: '2022-06-01', assessedOn: '2022-06-03', level: 'SYSTEMIC' },
  ])
  expect((await reading(county, 'FIN-NO-SYSRISK', '2022-08-31')).value).toBe(1)
  expect((await reading(county, 'FIN-NO-SYSRISK', '2022-06-02')).value).toBe(0)
})
