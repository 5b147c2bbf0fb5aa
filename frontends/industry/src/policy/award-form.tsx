import { Skeleton, useAsk, useCounty, useFormats, type FormField, type FormValues } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { RecordPage } from '../record-page.tsx'
import { useText, type Text } from '../words.ts'
import { awardSteps } from './award.rules.ts'
import { advanceAward, awardsOfQuery, type AwardsOf, type AwardStage } from './policy.graphql.ts'

const refresh = ['EnterpriseAwards', 'PolicyAwards', 'IndustryPolicies']

function fieldsOf(say: Text, stage: AwardStage | undefined): FormField[] {
  const steps = stage ? awardSteps(stage) : []
  return [
    {
      name: 'stage',
      title: say('loan.nextStage'),
      kind: 'choice',
      required: true,
      options: steps.map((value) => ({ value, label: say(`awardStage.${value}`) })),
    },
    { name: 'on', title: say('loan.happenedOn'), kind: 'day', required: true },
    ...(steps.includes('APPROVED')
      ? [{ name: 'amount', title: say('policy.approvedAmount'), kind: 'money' } as const]
      : []),
    ...(steps.includes('PAID')
      ? [{ name: 'paymentNumber', title: say('policy.payment'), kind: 'text' } as const]
      : [{ name: 'remark', title: say('policy.remark'), kind: 'long' } as const]),
  ]
}

/** Takes an award one step on, to the treasury's payment number. */
export default function AwardForm() {
  const say = useText()
  const { uscc = '', award: id } = useParams()
  const { money } = useFormats()
  const { businessDate } = useCounty()
  const asks = useAsk<AwardsOf>(awardsOfQuery, { uscc })
  const award = useMemo(() => asks.data?.enterprise?.awards?.find((each) => each.id === id), [asks.data, id])
  const stage = award?.stage
  const fields = useMemo(() => fieldsOf(say, stage), [say, stage])
  const values = useMemo<FormValues>(() => ({ on: businessDate }), [businessDate])
  if (!award) return <Skeleton rows={6} />
  return (
    <RecordPage
      title={say('policy.advance')}
      note={`${award.enterprise?.name ?? ''} ${money(award.amount)} · ${say(`awardStage.${award.stage}`)}`}
      back={`/m/industry/enterprises/${uscc}`}
      draftKey={`award ${award.id}`}
      fields={fields}
      values={values}
      also={{ id: award.id, version: award.version }}
      document={advanceAward}
      refresh={refresh}
    />
  )
}
