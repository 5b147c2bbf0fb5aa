import { type RegisterField, useCounty, RegisterPanel } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useText } from '../words.ts'
import { keepDebtMovement, type DebtMovement } from './debt-movement.graphql.ts'

const history = { service: 'finance', type: 'DebtMovement' }
const refresh = ['DebtItems']

function useFields(): RegisterField<DebtMovement>[] {
  const say = useText()
  const choices = useCodes()
  return useMemo(
    () => [
      {
        name: 'voucherNumber',
        title: say('debtMovement.voucherNumber'),
        kind: 'text',
        required: true,
        column: 'title',
      },
      {
        name: 'kind',
        title: say('debtMovement.kind'),
        kind: 'choice',
        required: true,
        options: choices('debtMovementKind'),
        filter: true,
        column: 'shown',
      },
      { name: 'amount', title: say('debtMovement.amount'), kind: 'money', required: true, min: 0, column: 'shown' },
      { name: 'movedOn', title: say('debtMovement.movedOn'), kind: 'day', required: true, column: 'shown', sort: true },
    ],
    [say, choices],
  )
}

/** Money by which a debt grew or shrank. */
export function DebtMovementPanel({ debtId, rows }: { debtId: string; rows: DebtMovement[] }) {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <section aria-label={say('debtMovement.title')}>
      <h3>{say('debtMovement.title')}</h3>
      <RegisterPanel
        title={say('debtMovement.title')}
        rows={rows}
        fields={useFields()}
        keep={keepDebtMovement}
        permission="finance.lock"
        nameOf={(row) => row.voucherNumber}
        addWord={say('debtMovement.add')}
        start={{ movedOn: businessDate }}
        also={{ debtId }}
        history={history}
        refresh={refresh}
        sheet={{ name: 'debtMovements', filter: { debtId } }}
        empty={say('debtMovement.none')}
      />
    </section>
  )
}
