import { describe, expect, it } from 'vitest'
import { heatOf, sumOf } from './heat.rules.ts'
import type { HeatCell } from './product.graphql.ts'

const cell = (uscc: string, productValue: number, growth: number | null): HeatCell => ({
  sector: 'C31',
  enterprise: { uscc, name: uscc },
  product: '硅铁',
  unit: '吨',
  quantity: 1,
  productValue,
  growth,
})

describe('the heat of products', () => {
  it('sums a sector and weighs growth by what each made a year before', () => {
    // 110 from 100, 270 from 300: 380 from 400.
    expect(sumOf([cell('a', 110, 10), cell('b', 270, -10), cell('b', 50, null)])).toEqual({
      productValue: 430,
      enterprises: 2,
      growth: expect.closeTo(-5, 6),
    })
    expect(sumOf([cell('a', 5, null)]).growth).toBeNull()
  })

  it('has seven steps, and none where nothing is known', () => {
    expect([-40, -12, -5, -1, 0, 2.9, 3, 10, 20].map(heatOf)).toEqual([-3, -2, -1, 0, 0, 0, 1, 2, 3])
    expect(heatOf(null)).toBeNull()
  })
})
