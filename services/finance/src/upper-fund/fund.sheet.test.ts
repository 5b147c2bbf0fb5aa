import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestService, type TestService, viewers } from '@tongchou/service-kit/testing'
import { service } from '../service.ts'

const TOWN = '620725101'
const clerk = viewers.clerkOf('finance')
let county: TestService
beforeAll(async () => {
  county = await startTestService(service)
})
afterAll(() => county.stop())

const ROWS = 'query ($sheet: String!) { financeSheetRows(sheet: $sheet) { totalCount nodes { id version cells } } }'
const SAVE = `mutation ($input: SaveSheetInput!) { saveFinanceSheet(input: $input) {
  entered corrected unchanged refused faults { code field params rows } } }`
const CHECK = `query ($sheet: String!, $rows: [SheetRowInput!]!) { checkFinanceSheet(sheet: $sheet, rows: $rows) {
  nodes { state before after } faults { code field } } }`

const rowsOf = async (sheet: string) => (await county.as(clerk).run(ROWS, { sheet })).data.financeSheetRows.nodes
const save = async (sheet: string, rows: object[], viewer = clerk) => {
  const { data, errors } = await county.as(viewer).run(SAVE, { input: { sheet, rows } })
  return data?.saveFinanceSheet ?? errors?.[0]?.extensions
}
const rowNamed = async (name: string) =>
  (await rowsOf('upperFunds')).find(({ cells }: { cells: { name: string } }) => cells.name === name)

const ASKED = {
  name: '灌区改造',
  kind: 'SPECIAL_TRANSFER',
  source: 'PROVINCE',
  department: 'water-affairs',
  projectBound: true,
  weakLink: false,
  appliedAmount: 1000,
  appliedOn: '2022-01-10',
}
const GRANTED = { documentNumber: '甘财农〔2022〕9号', grantedAmount: 800, grantedOn: '2022-02-10' }
const RECEIVED = { receivedAmount: 800, receivedOn: '2022-02-20' }
const PLANNED = { spendMeasure: '按月拨付', spendBy: '2022-10-31', plannedOn: '2022-02-25' }

test('a row takes a fund as far as it says: asked for, granted, received and planned; bad rows keep nothing', async () => {
  const saved = await save('upperFunds', [
    { cells: { ...ASKED, ...GRANTED, ...RECEIVED, ...PLANNED } },
    { cells: { ...ASKED, name: '只申报' } },
    {
      cells: {
        ...ASKED,
        name: '超下达',
        ...GRANTED,
        documentNumber: '二',
        receivedAmount: 801,
        receivedOn: '2022-02-20',
      },
    },
    { cells: { ...ASKED, name: '早于申报', ...GRANTED, documentNumber: '三', grantedOn: '2022-01-09' } },
    { cells: { ...ASKED, name: '缺日期', documentNumber: '四', grantedAmount: 1 } },
    { cells: { ...ASKED, name: '未下达', ...RECEIVED } },
    { cells: { ...ASKED, name: '文号重复', ...GRANTED } },
    { cells: { ...ASKED, name: '两家', township: TOWN } },
    { cells: { ...ASKED, name: '一般性', kind: 'GENERAL_TRANSFER', ...GRANTED, documentNumber: '五', ...PLANNED } },
  ])
  expect(saved).toMatchObject({ entered: 2, refused: 7 })
  expect(saved.faults).toMatchObject([
    { code: 'fund.over-grant', field: 'receivedAmount', params: { room: 800 }, rows: [2] },
    { code: 'days-out-of-order', field: 'grantedOn', rows: [3] },
    { code: 'text-required', field: 'grantedOn', rows: [4] },
    { code: 'fund.not-granted', field: 'documentNumber', rows: [5] },
    { code: 'duplicate', field: 'documentNumber', rows: [6] },
    { code: 'unit.one-of-two', field: 'department', rows: [7] },
    { code: 'fund.not-special', field: 'spendMeasure', rows: [8] },
  ])
  expect(await rowsOf('upperFunds')).toHaveLength(2)
  expect(await rowNamed('灌区改造')).toMatchObject({
    version: 4,
    cells: { ...ASKED, ...GRANTED, ...RECEIVED, ...PLANNED },
  })
})

test('a row that comes back shows its changed cells, and takes the fund its next step', async () => {
  const row = await rowNamed('只申报')
  const grant = { documentNumber: '甘财农〔2022〕10号', grantedAmount: 900, grantedOn: '2022-03-01' }
  const rows = [{ ...row, cells: { ...row.cells, appliedAmount: 1200, ...grant } }]
  const { data } = await county.as(clerk).run(CHECK, { sheet: 'upperFunds', rows })
  expect(data.checkFinanceSheet.nodes).toEqual([
    {
      state: 'CHANGED',
      before: { appliedAmount: 1000, documentNumber: null, grantedAmount: null, grantedOn: null },
      after: { appliedAmount: 1200, ...grant },
    },
  ])
  expect(await save('upperFunds', rows)).toMatchObject({ corrected: 1, refused: 0 })
  expect(await rowNamed('只申报')).toMatchObject({ id: row.id, version: 3, cells: { appliedAmount: 1200, ...grant } })
  const stale = await save('upperFunds', [{ ...row, cells: { weakLink: true } }])
  expect(stale).toMatchObject({ refused: 1, faults: [{ code: 'conflict', field: 'version' }] })
})

test('what a later step stands on is not put right any more; the latest step and the name are', async () => {
  const row = await rowNamed('只申报')
  const refused: [object, string, string][] = [
    [{ appliedAmount: 1300 }, 'fund.step-stands', 'appliedAmount'],
    [{ grantedAmount: null }, 'text-required', 'grantedAmount'],
    [{ grantedOn: '2022-01-09' }, 'days-out-of-order', 'grantedOn'],
    [{ documentNumber: GRANTED.documentNumber }, 'duplicate', 'documentNumber'],
  ]
  for (const [cells, code, field] of refused)
    expect(await save('upperFunds', [{ ...row, cells }])).toMatchObject({ refused: 1, faults: [{ code, field }] })
  const right = { name: '灌区续建', grantedAmount: 950, weakLink: true }
  expect(await save('upperFunds', [{ ...row, cells: right }])).toMatchObject({ corrected: 1 })
  expect(await rowNamed('灌区续建')).toMatchObject({ version: row.version + 1, cells: right })
})

test('lines and payments are entered from a sheet, each row on what the rows before it left', async () => {
  const fund = await rowNamed('灌区改造')
  const line = { fundId: fund.id, department: 'water-affairs', allocatedOn: '2022-03-01', spendable: true, amount: 500 }
  expect(
    await save('fundAllocations', [{ cells: line }, { cells: line }, { cells: { ...line, fundId: 'nobody' } }]),
  ).toMatchObject({
    entered: 1,
    faults: [
      { code: 'allocation.over-receipt', field: 'amount', params: { room: 300 }, rows: [1] },
      { code: 'not-found', field: 'fundId', rows: [2] },
    ],
  })
  const [given] = await rowsOf('fundAllocations')
  const cut = [{ ...given, cells: { amount: 400 } }]
  const { data } = await county.as(clerk).run(CHECK, { sheet: 'fundAllocations', rows: cut })
  expect(data.checkFinanceSheet.nodes).toEqual([{ state: 'CHANGED', before: { amount: 500 }, after: { amount: 400 } }])
  expect(await save('fundAllocations', cut)).toMatchObject({ corrected: 1, refused: 0 })
  expect(await save('fundAllocations', [{ ...given, cells: { amount: 450 } }])).toMatchObject({
    faults: [{ code: 'conflict', field: 'version' }],
  })
  const [back] = await rowsOf('fundAllocations')
  expect(await save('fundAllocations', [{ ...back, cells: { amount: 500 } }])).toMatchObject({ corrected: 1 })
  const payment = {
    allocationId: given.id,
    projectId: 'prj-1',
    purpose: 'WORKS',
    payee: '某公司',
    amount: 300,
    paidOn: '2022-04-01',
    voucherNumber: '支1',
  }
  const saved = await save('fundPayments', [
    { cells: payment },
    { cells: { ...payment, voucherNumber: '支2', amount: 201 } },
    { cells: { ...payment, voucherNumber: '支3', amount: 1, projectId: null } },
    { cells: { ...payment, voucherNumber: '支4', amount: 1, paidOn: '2022-02-28' } },
    { cells: { ...payment, amount: 1 } },
    { cells: { ...payment, voucherNumber: '支5', amount: 200 } },
  ])
  expect(saved).toMatchObject({ entered: 2, refused: 4 })
  expect(saved.faults).toMatchObject([
    { code: 'payment.over-allocation', field: 'amount', params: { room: 200 }, rows: [1] },
    { code: 'payment.project-code-required', field: 'projectId', rows: [2] },
    { code: 'payment.before-allocation', field: 'paidOn', rows: [3] },
    { code: 'duplicate', field: 'voucherNumber', rows: [4] },
  ])
  expect(
    (await rowsOf('fundPayments')).map(({ cells }: { cells: { amount: number } }) => cells.amount).toSorted(),
  ).toEqual([200, 300])
})

test('a payment that stands is put right in what was said of it; its money, day and line stand', async () => {
  const paid = await rowsOf('fundPayments')
  const first = paid.find(({ cells }: { cells: { voucherNumber: string } }) => cells.voucherNumber === '支1')
  const right = { ...first, cells: { purpose: 'DESIGN', payee: '某设计院', voucherNumber: '支9' } }
  const { data } = await county.as(clerk).run(CHECK, { sheet: 'fundPayments', rows: [right] })
  expect(data.checkFinanceSheet.nodes).toMatchObject([{ state: 'CHANGED', after: right.cells }])
  for (const [cells, code, field] of [
    [{ amount: 301 }, 'payment.stands', 'amount'],
    [{ paidOn: '2022-04-02' }, 'payment.stands', 'paidOn'],
    [{ voucherNumber: '支5' }, 'duplicate', 'voucherNumber'],
    [{ payee: ' ' }, 'text-required', 'payee'],
    [{ projectId: null }, 'payment.project-code-required', 'projectId'],
  ] as const)
    expect(await save('fundPayments', [{ ...first, cells }])).toMatchObject({ refused: 1, faults: [{ code, field }] })
  expect(await save('fundPayments', [right])).toMatchObject({ corrected: 1, refused: 0 })
  const stale = await save('fundPayments', [{ ...first, cells: { payee: '另一家' } }])
  expect(stale).toMatchObject({ refused: 1, faults: [{ code: 'conflict', field: 'version' }] })
})

test('a township enters payments of its own lines, and no funds', async () => {
  const town = viewers.townshipClerk(TOWN)
  expect(await save('upperFunds', [{ cells: ASKED }], town)).toMatchObject({ code: 'forbidden' })
  const [given] = await rowsOf('fundAllocations')
  const payment = {
    allocationId: given.id,
    purpose: 'WORKS',
    payee: '某',
    amount: 1,
    paidOn: '2022-04-01',
    voucherNumber: '支9',
  }
  expect(await save('fundPayments', [{ cells: payment }], town)).toMatchObject({
    faults: [{ code: 'not-found', field: 'allocationId' }],
  })
})
