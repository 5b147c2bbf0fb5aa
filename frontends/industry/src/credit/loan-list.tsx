import { RegisterPage, useAsk, useTableState, type FormField, type SheetShape } from '@tongchou/frontend-kit'
import { useEnterprises } from '../enterprise/use-enterprises.ts'
import { optionsOf } from '../fields.ts'
import { useText } from '../words.ts'
import { loansQuery, loanStages, productChoicesQuery, type Loan } from './credit.graphql.ts'
import { loanFields } from './loan.fields.ts'
import { loanRefresh, useLoanColumns, useLoanRegister } from './use-loan-register.tsx'

const none = () => ({})

/** Loans as a spreadsheet: what is asked when an enterprise needs one. */
function useLoanSheet(
  products: { value: string; label: string }[],
  filter: Record<string, unknown>,
): Partial<SheetShape> {
  const say = useText()
  const enterprises = useEnterprises()
  const uscc: FormField = {
    name: 'uscc',
    title: say('enterprise.name'),
    kind: 'choice',
    required: true,
    options: enterprises,
  }
  const asked = loanFields(say, products, []).filter(({ name }) => name !== 'renews')
  return { service: 'industry', fields: [uscc, ...asked], permission: 'industry.record', filter }
}

/** Every loan from an enterprise's need to its end, and how far bank, guarantor and government have come together. */
export default function LoanList() {
  const say = useText()
  const register = useLoanRegister()
  const columns = useLoanColumns()
  const { data } = useAsk<{ loanProducts: { id: string; name: string }[] | null }>(productChoicesQuery)
  const [{ filters }] = useTableState(['productId', 'stage'])
  const { productId, stage } = filters
  const narrowed = { ...(productId ? { productId } : {}), ...(stage ? { stage: [stage] } : {}) }
  const products = (data?.loanProducts ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <RegisterPage<Loan>
      {...register}
      title={say('loan.listTitle')}
      note={say('loan.listNote')}
      document={loansQuery}
      at="loans"
      columns={columns}
      filters={[
        {
          key: 'productId',
          title: say('loan.product'),
          options: products,
        },
        { key: 'stage', title: say('loan.stage'), options: optionsOf(loanStages, (each) => say(`loanStage.${each}`)) },
      ]}
      filterBy={none}
      variables={narrowed}
      sheet={useLoanSheet(products, narrowed)}
      refresh={loanRefresh}
      empty={{ title: say('loan.none'), next: say('loan.noneNext') }}
    />
  )
}
