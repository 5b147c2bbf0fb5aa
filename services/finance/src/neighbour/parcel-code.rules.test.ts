import { expect, test } from 'vitest'
import { refusalOfParcelCode } from './parcel-code.rules.ts'

test('a parcel is named by the nineteen places of its code, or not at all', () => {
  for (const right of ['620725001001GB00001', null, undefined, '']) expect(refusalOfParcelCode(right)).toBeNull()
  for (const wrong of ['620725001001gb00001', '620725001001GB0001', 'xx'])
    expect(refusalOfParcelCode(wrong)).toEqual({ code: 'parcel-code-wrong-shape', field: 'parcelCode' })
})
