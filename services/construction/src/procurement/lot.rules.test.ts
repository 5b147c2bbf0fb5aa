import { expect, test } from 'vitest'
import { refusalOfDelivery, refusalOfLot, refusalOfReceipt } from './lot.rules.ts'

const today = '2022-08-31'

test('nothing is bought, delivered or handed out in no quantity', () => {
  expect(refusalOfLot({ quantity: 0 })).toMatchObject({ code: 'lot.quantity-required' })
  expect(refusalOfDelivery({ quantity: 0, deliveredOn: today }, today)).toMatchObject({ code: 'lot.quantity-required' })
  expect(refusalOfReceipt({ quantity: 0, receivedOn: null, receivedBy: null }, today)).toMatchObject({
    field: 'quantity',
  })
})

test('nothing is delivered or received tomorrow', () => {
  expect(refusalOfDelivery({ quantity: 1, deliveredOn: '2022-09-01' }, today)).toMatchObject({ code: 'day-in-future' })
  expect(refusalOfReceipt({ quantity: 1, receivedOn: '2022-09-01', receivedBy: '甲' }, today)).toMatchObject({
    code: 'day-in-future',
  })
})

test('what is only allotted needs no signature', () =>
  expect(refusalOfReceipt({ quantity: 1, receivedOn: null, receivedBy: null }, today)).toBeNull())
