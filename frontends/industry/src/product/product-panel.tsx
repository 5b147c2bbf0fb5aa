import { Panel, RegisterPanel, useAsk, useCounty, useFormats } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { asIs } from '../fields.ts'
import { useText } from '../words.ts'
import { useProductFields } from './use-product-fields.ts'
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
  const fields = useProductFields()
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
        sheet={{ name: 'productOutputs', filter: { enterpriseId: uscc } }}
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
