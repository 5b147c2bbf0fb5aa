import { RegisterPage, useAsk, useTableState } from '@tongchou/frontend-kit'
import { optionsOf } from '../fields.ts'
import { useText } from '../words.ts'
import { loansQuery, loanStages, productChoicesQuery, type Loan } from './credit.graphql.ts'
import { loanRefresh, useLoanColumns, useLoanRegister } from './use-loan-register.tsx'

const none = () => ({})

/** Every loan from an enterprise's need to its end, and how far bank, guarantor and government have come together. */
export default function LoanList() {
  const say = useText()
  const register = useLoanRegister()
  const columns = useLoanColumns()
  const { data } = useAsk<{ loanProducts: { id: string; name: string }[] | null }>(productChoicesQuery)
  const [{ filters }] = useTableState(['productId', 'stage'])
  const { productId, stage } = filters
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
          options: (data?.loanProducts ?? []).map(({ id, name }) => ({ value: id, label: name })),
        },
        { key: 'stage', title: say('loan.stage'), options: optionsOf(loanStages, (each) => say(`loanStage.${each}`)) },
      ]}
      filterBy={none}
      variables={{ ...(productId ? { productId } : {}), ...(stage ? { stage: [stage] } : {}) }}
      refresh={loanRefresh}
      empty={{ title: say('loan.none'), next: say('loan.noneNext') }}
    />
  )
}
