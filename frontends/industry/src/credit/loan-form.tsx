import { Skeleton, useAsk, useCounty, useFormats, type FormField, type FormValues } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { RecordPage } from '../record-page.tsx'
import { useText, type Text } from '../words.ts'
import { advanceLoan, loansOfQuery, type Loan, type LoanStage } from './credit.graphql.ts'

const refresh = ['EnterpriseLoans', 'CreditBoard', 'IndustryAlertCounts']

function fieldsOf(say: Text, next: readonly LoanStage[] | undefined): FormField[] {
  return [
    {
      name: 'stage',
      title: say('loan.nextStage'),
      kind: 'choice',
      required: true,
      options: (next ?? [])
        .filter((stage) => stage !== 'COMPENSATED')
        .map((value) => ({ value, label: say(`loanStage.${value}`) })),
    },
    { name: 'on', title: say('loan.happenedOn'), kind: 'day', required: true },
    ...(next?.includes('GRANTED') ? [{ name: 'dueOn', title: say('loan.dueOn'), kind: 'day' } as const] : []),
    ...(next?.includes('REFUSED') ? [{ name: 'reason', title: say('enterprise.reason'), kind: 'long' } as const] : []),
  ]
}

/** Takes a loan to the next of the stages that the service allows; a compensation has a door of its own. */
export default function LoanForm() {
  const say = useText()
  const { uscc = '', loan: id } = useParams()
  const { money } = useFormats()
  const { businessDate } = useCounty()
  const asks = useAsk<{ enterprise: { loans: Loan[] | null } | null }>(loansOfQuery, { uscc })
  const loan = useMemo(() => asks.data?.enterprise?.loans?.find((each) => each.id === id), [asks.data, id])
  const next = loan?.nextStages
  const fields = useMemo(() => fieldsOf(say, next), [say, next])
  const values = useMemo<FormValues>(() => ({ on: businessDate }), [businessDate])
  if (!loan) return <Skeleton rows={6} />
  return (
    <RecordPage
      title={say('loan.act')}
      note={`${loan.product?.name ?? ''} ${money(loan.amount)} · ${say(`loanStage.${loan.stage}`)}`}
      back={`/m/industry/enterprises/${uscc}`}
      draftKey={`loan ${loan.id}`}
      fields={fields}
      values={values}
      also={{ id: loan.id, version: loan.version }}
      document={advanceLoan}
      refresh={refresh}
    />
  )
}
