import { formatPercent, RegisterPanel, useFormats, type Column, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { asIs, optionsOf } from '../fields.ts'
import { useText } from '../words.ts'
import { keepLoanProduct, productKinds, type Product } from './credit.graphql.ts'

const refresh = ['CreditBoard', 'LoanProductChoices']
const start = { pooled: false }

function useColumns(): Column<Product>[] {
  const say = useText()
  const { money } = useFormats()
  const amount = (key: string, title: string, of: (product: Product) => number | null): Column<Product> => ({
    key,
    title,
    value: of,
    render: (product) => money(of(product)),
    align: 'right',
  })
  return [
    amount('granted', say('loan.grantedYear'), (product) => product.use.granted),
    {
      key: 'count',
      title: say('loan.grantedCount'),
      value: (product) => product.use.grantedCount,
      align: 'right',
      role: 'wide-only',
    },
    amount('standing', say('loan.standing'), (product) => product.use.standing),
    {
      ...amount('overdue', say('loan.overdue'), (product) => product.use.overdue),
      render: (product) => (
        <span className={product.use.overdue > 0 ? 'lamp-RED' : undefined}>{money(product.use.overdue)}</span>
      ),
    },
    {
      key: 'utilisation',
      title: say('loan.utilisation'),
      value: (product) => product.use.utilisation,
      render: (product) => formatPercent(product.use.utilisation),
      align: 'right',
      role: 'wide-only',
    },
  ]
}

/** The loan products of the county's banks, with how much each is used. */
export function ProductsPanel({ products }: { products: Product[] }) {
  const say = useText()
  const { money } = useFormats()
  const columns = useColumns()
  const fields = useMemo<RegisterField<Product>[]>(
    () => [
      { name: 'name', title: say('loan.product'), kind: 'text', required: true, column: 'title' },
      { name: 'bank', title: say('loan.bank'), kind: 'text', required: true, column: 'wide' },
      {
        name: 'kind',
        title: say('fund.kind'),
        kind: 'choice',
        required: true,
        options: optionsOf(productKinds, (kind) => say(`loanProductKind.${kind}`)),
      },
      {
        name: 'rate',
        title: say('loan.rate'),
        kind: 'number',
        unit: '%',
        required: true,
        min: 0,
        max: 100,
        column: 'wide',
      },
      {
        name: 'quota',
        title: say('loan.quota'),
        kind: 'money',
        min: 0,
        column: 'wide',
        hint: say('loan.quotaHint'),
        render: ({ quota }) => money(quota),
      },
      { name: 'pooled', title: say('loan.pooled'), kind: 'flag', required: true },
      { name: 'offeredSince', title: say('loan.offeredSince'), kind: 'day', required: true },
      { name: 'terms', title: say('loan.terms'), kind: 'long', required: true },
    ],
    [say, money],
  )
  return (
    <RegisterPanel<Product>
      title={say('credit.products')}
      rows={products}
      fields={fields}
      columns={columns}
      keep={keepLoanProduct}
      permission="industry.keep"
      nameOf={(product) => product.name}
      addWord={say('loan.addProduct')}
      start={start}
      toInput={asIs}
      sheet={{ name: 'loanProducts' }}
      history={{ service: 'industry', type: 'LoanProduct' }}
      refresh={refresh}
      addressed
      empty={say('loan.noProducts')}
    />
  )
}
