import { Panel, RegisterPanel, useAsk, useCounty, useFormats, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo, useState } from 'react'
import { asIs } from '../fields.ts'
import { useText } from '../words.ts'
import { keepProductOutput, productsOfQuery, type ProductOutput } from './product.graphql.ts'

const refresh = ['EnterpriseProducts', 'ProductHeat']
const shown = 6

/** What an enterprise makes, product by product and month by month, the latest first. */
export function ProductPanel({ uscc }: { uscc: string }) {
  const say = useText()
  const { month } = useFormats()
  const { businessDate } = useCounty()
  const [all, setAll] = useState(false)
  const asks = useAsk<{ enterprise: { products: ProductOutput[] | null } | null }>(productsOfQuery, { uscc })
  const products = (asks.data?.enterprise?.products ?? []).toReversed()
  const fields = useMemo<RegisterField<ProductOutput>[]>(
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
  const last = products[0]
  const start = { period: businessDate.slice(0, 7), product: last?.product, unit: last?.unit }
  return (
    <Panel title={say('product.title')} asks={asks}>
      <RegisterPanel<ProductOutput>
        title={say('product.title')}
        rows={all ? products : products.slice(0, shown)}
        fields={fields}
        keep={keepProductOutput}
        permission="industry.record"
        nameOf={(row) => `${row.product} ${month(row.period)}`}
        addWord={say('product.add')}
        start={start}
        also={{ uscc }}
        toInput={asIs}
        history={{ service: 'industry', type: 'ProductOutput' }}
        refresh={refresh}
        empty={say('product.none')}
      >
        {products.length > shown && (
          <button type="button" className="button" onClick={() => setAll(!all)}>
            {all ? say('showLess') : say('showAll', { count: products.length })}
          </button>
        )}
      </RegisterPanel>
    </Panel>
  )
}
