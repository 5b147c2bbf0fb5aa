import { type RegisterField, useCounty, RegisterPanel } from '@tongchou/frontend-kit'
import { useMemo } from 'react'

import { useText } from '../words.ts'
import { keepDebtResolution, type DebtResolution } from './debt-resolution.graphql.ts'

const history = { service: 'finance', type: 'DebtResolution' }
const refresh = ['DebtItems']

function useFields(): RegisterField<DebtResolution>[] {
  const say = useText()
  return useMemo(
    () => [
      {
        name: 'period',
        title: say('debtResolution.period'),
        kind: 'month',
        required: true,
        column: 'title',
        sort: true,
      },
      { name: 'amount', title: say('debtResolution.amount'), kind: 'money', required: true, min: 0, column: 'shown' },
    ],
    [say],
  )
}

/** 化债计划, month by month. */
export function DebtResolutionPanel({ debtId, rows }: { debtId: string; rows: DebtResolution[] }) {
  const say = useText()
  const { businessDate } = useCounty()
  return (
    <section aria-label={say('debtResolution.title')}>
      <h3>{say('debtResolution.title')}</h3>
      <RegisterPanel
        title={say('debtResolution.title')}
        rows={rows}
        fields={useFields()}
        keep={keepDebtResolution}
        permission="finance.lock"
        nameOf={(row) => row.period}
        addWord={say('debtResolution.add')}
        start={{ period: businessDate.slice(0, 7) }}
        also={{ debtId }}
        history={history}
        refresh={refresh}
        sheet={{ name: 'debtResolutions', filter: { debtId } }}
        empty={say('debtResolution.none')}
      />
    </section>
  )
}
