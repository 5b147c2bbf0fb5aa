import { RegisterPage, useDue, useWan, type RegisterField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useEnterprises } from '../neighbour/use-enterprises.ts'
import { AwardPaymentPanel } from './award-payment-panel.tsx'
import { useText } from '../words.ts'
import { keepAwardPayout, awardPayoutsQuery, type AwardPayout } from './award-payout.graphql.ts'

const history = { service: 'finance', type: 'AwardPayout' }

function useFields(): RegisterField<AwardPayout>[] {
  const say = useText()
  const choices = useCodes()
  const { enterpriseChoice, hasEnterprises } = useEnterprises()
  return useMemo(
    () => [
      { name: 'receiver', title: say('awardPayout.receiver'), kind: 'text', required: true, column: 'title' },
      {
        name: 'policyKind',
        title: say('awardPayout.policyKind'),
        kind: 'choice',
        required: true,
        options: choices('awardPolicyKind'),
        filter: true,
        column: 'shown',
      },
      { name: 'policy', title: say('awardPayout.policy'), kind: 'text', required: true, wide: true, column: 'wide' },
      { name: 'uscc', ...enterpriseChoice, filter: hasEnterprises },
      {
        name: 'approvedAmount',
        title: say('awardPayout.approvedAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      {
        name: 'approvedOn',
        title: say('awardPayout.approvedOn'),
        kind: 'day',
        required: true,
        column: 'wide',
        sort: true,
      },
      { name: 'documentNumber', title: say('awardPayout.documentNumber'), kind: 'text', required: true },
      { name: 'payBy', title: say('awardPayout.payBy'), kind: 'day', required: true, column: 'shown', sort: true },
    ],
    [say, choices, enterpriseChoice, hasEnterprises],
  )
}

/** 奖补兑现: awards approved under a policy, and how far each is paid. */
export default function AwardPayoutList() {
  const say = useText()
  const { dueColumn } = useDue()
  const { inWan } = useWan()
  return (
    <RegisterPage
      title={say('awardPayout.title')}
      note={say('awardPayout.note')}
      document={awardPayoutsQuery}
      at="awardPayouts"
      fields={useFields()}
      columns={[
        dueColumn(say('status'), (row: AwardPayout) => ({ due: row.payBy, done: row.unpaidAmount <= 0 })),
        inWan('unpaidAmount', say('awardPayout.unpaidAmount'), (row: AwardPayout) => row.unpaidAmount),
        { key: 'days', title: say('awardPayout.days'), value: (row) => row.days, align: 'right', role: 'wide-only' },
      ]}
      keep={keepAwardPayout}
      permission="finance.keep"
      nameOf={(row) => row.receiver}
      addWord={say('awardPayout.add')}
      also={(row) => ({ policyAwardId: row?.policyAwardId ?? null })}
      more={(row) => <AwardPaymentPanel payoutId={row.id} rows={row.payments} />}
      history={history}
      sheet
      empty={{ title: say('awardPayout.none'), next: say('awardPayout.noneNext') }}
    />
  )
}
