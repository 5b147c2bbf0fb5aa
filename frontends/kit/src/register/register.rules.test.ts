import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { FormField } from '../form/form.rules.ts'
import {
  asWritten,
  columnsOf,
  filterOf,
  filtersOf,
  firstOf,
  isYear,
  openIn,
  operationOf,
  orderOf,
  readOf,
  shownOf,
  startOf,
  trailValue,
  underValues,
  writtenOf,
  type RegisterField,
  type RegisterWords,
} from './register.rules.ts'

const words: RegisterWords = {
  yes: '是',
  no: '否',
  inUnit: (name, unit) => `${name}（${unit}）`,
  unit: (unit) => unit,
  day: (day) => `${day}日`,
  month: (month) => `${month}月`,
}

interface Gap {
  id: string
  version: number
  name: string
  department: string
  township: { code: string; name: string | null } | null
  cost: number | null
  closed: boolean
}

const fields: RegisterField<Gap>[] = [
  { name: 'name', title: '名称', kind: 'text', column: 'title', sort: true },
  { name: 'cost', title: '投资', kind: 'money', column: 'shown', sort: 'AMOUNT' },
  {
    name: 'department',
    title: '责任部门',
    kind: 'choice',
    column: 'wide',
    filter: true,
    options: [{ value: 'transport', label: '交通运输局' }],
  },
  { name: 'township', title: '乡镇', kind: 'choice', column: 'optional' },
  { name: 'closed', title: '已补齐', kind: 'flag', filter: true },
]

const gap: Gap = {
  id: 'a',
  version: 3,
  name: '园区东路',
  department: 'transport',
  township: { code: '101', name: '东乐镇' },
  cost: 12_345_678,
  closed: false,
}

describe('a day and a month of a record', () => {
  const due: FormField = { name: 'dueOn', title: '期限', kind: 'day' }
  const period: FormField = { name: 'period', title: '月份', kind: 'month' }
  const row = { dueOn: '2022-08-31', period: '2022-08' }

  it('are read as the page writes them, and kept bare for sorting and for a sheet', () => {
    expect([readOf(due, row, words), readOf(period, row, words)]).toEqual(['2022-08-31日', '2022-08月'])
    expect([shownOf(due, row, words), shownOf(period, row, words)]).toEqual(['2022-08-31', '2022-08'])
  })

  it('are nothing where they are not known', () => {
    expect([readOf(due, {}, words), readOf(period, { period: null }, words)]).toEqual([null, null])
  })
})

describe('a record in a form', () => {
  it('starts with the keys of what it refers to', () => {
    expect(writtenOf(fields, gap)).toEqual({
      name: '园区东路',
      cost: 12_345_678,
      department: 'transport',
      township: '101',
      closed: false,
    })
  })

  it('starts in the own township of who enters it, unless the page says another or there is none to say', () => {
    const viewer = { township: { code: '620725101' } }
    const starts = [
      startOf(fields, { cost: 1 }, viewer),
      startOf(fields, { township: undefined }, viewer),
      startOf(fields, { township: '620725102' }, viewer),
      startOf(fields, {}, { township: null }),
      startOf([{ name: 'batch', title: '批次', kind: 'text' }], {}, viewer),
    ]
    expect(starts.map(({ township }) => township)).toEqual([
      '620725101',
      '620725101',
      '620725102',
      undefined,
      undefined,
    ])
    expect(starts[0]).toEqual({ cost: 1, township: '620725101' })
  })

  it('is read under the names of the form when somebody else has changed it', () => {
    expect(asWritten({ blockerNote: '差 1 户' }, { names: { note: 'blockerNote' } })).toEqual({
      blockerNote: '差 1 户',
      note: '差 1 户',
    })
    expect(asWritten({ amount: 12_000_000 })).toEqual({ amount: 12_000_000 })
  })

  it('sends its identity beside its values, and none when it is new', () => {
    expect(underValues({ id: 'a', version: 2, name: '洽谈' })).toEqual({
      id: 'a',
      version: 2,
      values: { name: '洽谈' },
    })
    expect(underValues({ name: '洽谈' })).toEqual({ values: { name: '洽谈' } })
  })
})

describe('a reference that is read', () => {
  const lot: FormField = {
    name: 'lotId',
    title: '批次',
    kind: 'choice',
    options: [{ value: 'lot-1', label: '垃圾桶' }],
  }

  it('is said by name, and not at all where the viewer does not see the record', () => {
    expect(shownOf(lot, { lotId: 'lot-1' }, words)).toBe('垃圾桶')
    expect(shownOf(lot, { lotId: 'lot-3' }, words)).toBeNull()
    // A code of the plan is no key of a record: it stands as it is.
    expect(shownOf({ ...lot, name: 'category' }, { category: 'C04' }, words)).toBe('C04')
  })
})

describe('a record that is read', () => {
  const shown = (name: string, row: object = gap) =>
    shownOf(fields.find((field) => field.name === name) as FormField, row, words)

  it('has a day in words to read, and bare to sort by', () => {
    const [found] = columnsOf([{ name: 'foundOn', title: '发现日期', kind: 'day', column: 'shown' }], [], words)
    expect(found?.value({ foundOn: '2022-08-12' })).toBe('2022-08-12')
    expect(found?.render?.({ foundOn: '2022-08-12' })).toBe('2022-08-12日')
    expect(found?.render?.({ foundOn: null })).toBeNull()
  })

  it('has a year as it is written, and a count in thousands', () => {
    const number = { title: '', kind: 'number', column: 'shown' } as const
    const [year] = columnsOf([{ ...number, name: 'planYear' }], [], words)
    expect(year?.render?.({ planYear: 2022 })).toBe(2022)
    expect([isYear({ ...number, name: 'year' }), isYear({ ...number, name: 'planYear' })]).toEqual([true, true])
    expect([isYear({ ...number, name: 'years' }), isYear({ ...number, name: 'term', unit: '年' })]).toEqual([
      false,
      false,
    ])
    expect(isYear({ ...number, name: 'outputOfYear', unit: '吨' })).toBe(false)
  })

  it('has choices and references by name, money in 万元, flags in words', () => {
    expect([shown('department'), shown('township'), shown('cost'), shown('closed')]).toEqual([
      '交通运输局',
      '东乐镇',
      1234.57,
      '否',
    ])
  })

  it('shows the code where a name is away, and nothing for nothing', () => {
    expect(shown('department', { department: 'water' })).toBe('water')
    expect(shown('township', { township: { code: '101', name: null } })).toBe('101')
    expect([shown('cost', { cost: null }), shown('name', { name: '' })]).toEqual([null, null])
  })
})

describe('the list of a register', () => {
  it('has the columns that its fields name, with unit, order and side', () => {
    const [name, cost, department, township] = columnsOf(fields, [], words)
    expect(name).toMatchObject({ key: 'name', role: 'title', sort: 'NAME' })
    expect(cost).toMatchObject({ title: '投资（万元）', align: 'right', sort: 'AMOUNT' })
    expect(department).toMatchObject({ role: 'wide-only' })
    expect(department).not.toHaveProperty('sort')
    expect(township).toMatchObject({ optional: true })
  })

  it("takes the page's own columns: lamps first, a field's in its place, others last", () => {
    const own = [
      { key: 'days', title: '天数', value: () => 1 },
      { key: 'department', title: '牵头部门', value: () => 'x' },
      { key: 'lamp', title: '灯', value: () => 'RED', role: 'lamp' as const },
    ]
    expect(columnsOf(fields, own, words).map(({ title }) => title)).toEqual([
      '灯',
      '名称',
      '投资（万元）',
      '牵头部门',
      '乡镇',
      '天数',
    ])
  })

  it('is narrowed by the fields that say so, flags as flags', () => {
    expect(filtersOf(fields, words).map(({ key, options }) => [key, options.length])).toEqual([
      ['department', 1],
      ['closed', 2],
    ])
    expect(filterOf(fields, { department: 'transport', closed: 'false' })).toEqual({
      department: 'transport',
      closed: false,
    })
  })

  it('knows the names that the graph gives', () => {
    expect([orderOf('dueOn'), orderOf('name')]).toEqual(['DUE_ON', 'NAME'])
    expect(operationOf(parse('query Gaps($first: Int!) { gaps(first: $first) { totalCount } }'))).toBe('Gaps')
  })
})

describe('the trail of a record', () => {
  it('reads values as they were written', () => {
    expect([trailValue('"transport"'), trailValue('12'), trailValue('东路')]).toEqual(['transport', 12, '东路'])
  })

  it('does not tell the first entry line by line', () => {
    expect(firstOf({ totalCount: 2, nodes: [{ sequence: 9 }, { sequence: 4 }] })).toBe(4)
    expect(firstOf({ totalCount: 12, nodes: [{ sequence: 9 }, { sequence: 4 }] })).toBeUndefined()
    expect(firstOf({ totalCount: 0, nodes: [] })).toBeUndefined()
    expect(firstOf(null)).toBeUndefined()
  })
})

it('a panel opens the record that the address names, and a new one only where it was asked for', () => {
  expect([openIn(null, 'a'), openIn(null, null), openIn('new', null), openIn('new', 'a')]).toEqual([
    'a',
    null,
    'new',
    'new',
  ])
  expect(openIn(null, 'new')).toBe(null)
})
