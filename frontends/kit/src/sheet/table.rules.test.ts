import { describe, expect, it } from 'vitest'
import type { FormField } from '../form/form.rules.ts'
import { faultsOfRow, joinFaults, partsOf, rowOf } from './parts.rules.ts'
import { headsOf, lineOf, readTable, type ReadTable, type SheetWords } from './table.rules.ts'

const words: SheetWords = {
  yes: '是',
  colon: '：',
  separator: '、',
  no: '否',
  id: '编号（请勿修改）',
  version: '版本（请勿修改）',
  reason: '原因',
  inUnit: (name, unit) => `${name}（${unit}）`,
  unit: (unit) => unit,
}
const fields: FormField[] = [
  { name: 'name', title: '名称', kind: 'text', required: true },
  { name: 'cost', title: '投资', kind: 'money' },
  { name: 'land', title: '面积', kind: 'number', unit: '亩' },
]
const heads = headsOf(fields, words)
const read = (table: Parameters<typeof readTable>[0]) => readTable(table, fields, words)

describe('a workbook', () => {
  it('comes back as it went out', () => {
    const record = { id: 'a1', version: 3, cells: { name: '=甲', cost: 12_000, land: null } }
    expect(heads).toEqual(['名称', '投资（万元）', '面积（亩）', '编号（请勿修改）', '版本（请勿修改）'])
    const { lines } = read([heads, lineOf(fields, record, words)]) as ReadTable
    expect(lines).toMatchObject([{ number: 2, ...record, faults: [] }])
  })

  it('may have its columns in another order, its heads spaced, blank lines and reasons from before', () => {
    const table = [
      ['投资 (万元)', '名称', '原因'],
      [1, '甲', '请填写名称'],
      [null, null, '旧'],
      ['约', '乙', null],
    ]
    const { lines, heads: shown } = read(table) as ReadTable
    expect(shown).toEqual(['名称', '投资（万元）'])
    expect(lines.map(({ number, id, cells }) => [number, id, cells])).toEqual([
      [2, null, { name: '甲', cost: 10_000 }],
      [4, null, { name: '乙', cost: '约' }],
    ])
    expect(lines[1]!.faults).toMatchObject([{ code: 'number-required', field: 'cost' }])
  })

  it.each([
    [
      'nothing of this list',
      [
        ['姓名', '电话'],
        ['甲', '1'],
      ],
      'heads',
    ],
    ['nothing at all', [], 'heads'],
    [
      'a column of another',
      [
        ['名称', '电话'],
        ['甲', '1'],
      ],
      'strangers',
    ],
    [
      'a column twice',
      [
        ['名称', '名称'],
        ['甲', '乙'],
      ],
      'twice',
    ],
    [
      'identities without versions',
      [
        ['名称', '编号（请勿修改）'],
        ['甲', 'a'],
      ],
      'identity',
    ],
    ['no lines', [['名称'], [' ']], 'empty'],
    ['too many lines', [['名称'], ...Array.from({ length: 10_001 }, () => ['甲'])], 'tooLong'],
  ])('with %s is refused as a whole', (_case, table, refusal) => {
    expect(read(table)).toMatchObject({ refusal })
  })
})

describe('what is sent', () => {
  const rows = Array.from({ length: 2500 }, (_, at) => ({ id: null, version: null, cells: { name: `第${at}条` } }))
  it('goes in parts of a thousand, and of less where the rows are long', () => {
    expect(partsOf(rows, 1000, (row) => row).map((part) => part.length)).toEqual([1000, 1000, 500])
    const long = rows.slice(0, 10).map((row) => ({ ...row, cells: { name: '长'.repeat(50_000) } }))
    expect(partsOf(long, 1000, (row) => row).map((part) => part.length)).toEqual([3, 3, 3, 1])
  })
  it('has what goes along unseen in new records only', () => {
    const line = { number: 2, given: [], version: null, cells: { name: '甲' }, faults: [] }
    expect(rowOf({ ...line, id: null }, { projectId: 'p' }).cells).toEqual({ projectId: 'p', name: '甲' })
    expect(rowOf({ ...line, id: 'a', version: 1 }, { projectId: 'p' }).cells).toEqual({ name: '甲' })
  })
  it('comes back with its faults, each column told once', () => {
    const faults = [
      { code: 'text-required', field: 'name', params: null, rows: [1] },
      { code: 'conflict', field: null, params: null, rows: [0, 1] },
    ]
    expect(faultsOfRow(faults, 0)).toEqual([{ code: 'conflict', params: {} }])
    const here = [{ code: 'number-required', field: 'name', params: {} }]
    expect(joinFaults(here, faultsOfRow(faults, 1)).map(({ code }) => code)).toEqual(['number-required', 'conflict'])
  })
})
