import { useFormats, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useText } from '../words.ts'
import type { ProductOutput } from './product.graphql.ts'

/** What is asked of one product in a month. */
export function useProductFields(): RegisterField<ProductOutput>[] {
  const say = useText()
  const { month } = useFormats()
  return useMemo<RegisterField<ProductOutput>[]>(
    () => [
      {
        name: 'period',
        title: say('entry.period'),
        kind: 'month',
        required: true,
        column: 'shown',
        render: (row) => month(row.period),
      },
      { name: 'product', title: say('product.name'), kind: 'text', required: true, column: 'title' },
      { name: 'quantity', title: say('product.quantity'), kind: 'number', required: true, min: 0, column: 'shown' },
      {
        name: 'unit',
        title: say('product.unit'),
        kind: 'text',
        required: true,
        column: 'shown',
        hint: say('product.unitHint'),
      },
      { name: 'productValue', title: say('product.value'), kind: 'money', required: true, min: 0, column: 'shown' },
    ],
    [say, month],
  )
}
