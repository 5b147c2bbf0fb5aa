import { expect, test } from 'vitest'
import { isMobile, isTelephone, maskTelephone } from './telephone.rules.ts'

test('a mobile of eleven digits or a landline with its area code can be called', () => {
  expect(['13912345678', '0936-8812345', '01088123456'].map(isTelephone)).toEqual([true, true, true])
  expect(['0936-8812345', '12912345678', '1391234567', '139123456789'].map(isMobile)).toEqual(Array(4).fill(false))
  expect(['8812345', '138****5678', '139 1234 5678', 'ext. 12'].map(isTelephone)).toEqual(Array(4).fill(false))
})

test('a masked number is recognised and cannot be called', () => {
  expect(maskTelephone('13912345678')).toBe('139****5678')
  expect(maskTelephone('0936-8812345')).toBe('093****2345')
  expect(maskTelephone('8812345')).toBe('****')
})
