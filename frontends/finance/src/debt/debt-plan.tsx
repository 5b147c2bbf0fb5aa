import { Facts, useFormats, wanOf, type Column } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import type { DebtItem } from './debt-item.graphql.ts'
import { DebtMovementPanel } from './debt-movement-panel.tsx'
import { DebtResolutionPanel } from './debt-resolution-panel.tsx'

/** What a debt amounts to, in words where the viewer may not see it: never as nothing. */
export function useSecretColumns(): Column<DebtItem>[] {
  const say = useText()
  const column = (key: 'balance' | 'resolved'): Column<DebtItem> => ({
    key,
    title: say(`debtItem.${key}InWan`),
    value: (row) => wanOf(row[key]) ?? say('debtItem.secret'),
    render: (row) => {
      const figure = wanOf(row[key])
      return figure === null ? <span className="quiet">{say('debtItem.secret')}</span> : figure.toLocaleString('en-US')
    },
    align: 'right',
  })
  return [column('balance'), column('resolved')]
}

/** The amounts of a debt, its movements and the plan to resolve it, for who may see them. */
export function DebtPlan({ debt }: { debt: DebtItem }) {
  const say = useText()
  const { money } = useFormats()
  if (debt.balance === null) return <p className="remark">{say('debtItem.secretNote')}</p>
  return (
    <>
      <Facts
        facts={[
          [say('debtItem.balance'), money(debt.balance)],
          [say('debtItem.resolved'), money(debt.resolved)],
        ]}
      />
      <DebtMovementPanel debtId={debt.id} rows={debt.movements} />
      <DebtResolutionPanel debtId={debt.id} rows={debt.resolutions} />
    </>
  )
}
