import { expect, it } from 'vitest'
import { foundNames, foundShape, sheetFields, toldApart } from './found.ts'

const names = foundNames([
  { name: 'item', of: 'item' },
  { name: 'itemId', of: 'item' },
  { name: 'rating', of: 'rating' },
  { name: 'number' },
])

it('only a field that holds the whole record is known by another name', () => {
  expect(names).toEqual(['item'])
})

it('the key of what was found travels under the name that the service has for it', () => {
  const { toInput, placeOf } = foundShape(names)
  expect(toInput?.({ id: '1', version: 2, item: 'i', number: 'n' })).toEqual({
    id: '1',
    version: 2,
    values: { itemId: 'i', number: 'n' },
  })
  expect(placeOf?.('itemId')).toBe('item')
  expect(placeOf?.('number')).toBe('number')
})

it('items of one name are told apart by their code, others are called by their name alone', () => {
  const named = [
    { id: '1', code: 'A-1', name: '食品经营许可' },
    { id: '2', code: 'B-1', name: '公示' },
    { id: '3', code: 'C-1', name: '公示' },
  ]
  expect(toldApart(named).map(({ label }) => label)).toEqual(['食品经营许可', '公示　B-1', '公示　C-1'])
})

it('a spreadsheet names an item in words, and a case, whose names are not known, by its number', () => {
  const find = { search: async () => [], named: async () => undefined }
  const options = [{ value: '1', label: '食品经营许可' }]
  const fields = sheetFields(
    [
      { name: 'item', title: '事项', kind: 'choice', find },
      { name: 'case', title: '办件', kind: 'choice', find },
      { name: 'note', title: '备注', kind: 'text' },
    ],
    ['item', 'case'],
    (name) => (name === 'item' ? options : undefined),
    (title) => `${title}编号`,
  )
  expect(fields).toEqual([
    { name: 'itemId', title: '事项', kind: 'choice', options },
    { name: 'caseId', title: '办件编号', kind: 'text' },
    { name: 'note', title: '备注', kind: 'text' },
  ])
})
