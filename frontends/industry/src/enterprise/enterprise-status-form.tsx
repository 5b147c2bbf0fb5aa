import { RecordForm, Skeleton, useAsk, useChange, useCounty, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useNavigate, useParams } from 'react-router'
import { FormPage } from '../page-parts.tsx'
import { useText } from '../words.ts'
import { enterpriseQuery, setStatus, type EnterpriseFacts } from './enterprise-detail.graphql.ts'
import { statuses } from './enterprise.rules.ts'

const shown = ['EnterpriseDetail', 'EnterpriseHistory', 'EnterpriseList', 'EnterprisePlans', 'DecliningList']

/** Says how an enterprise runs from a day on; the service judges which state may follow which. */
export default function EnterpriseStatusForm() {
  const say = useText()
  const { uscc = '' } = useParams()
  const go = useNavigate()
  const { businessDate } = useCounty()
  const asks = useAsk<{ enterprise: EnterpriseFacts | null }>(enterpriseQuery, { uscc })
  const enterprise = asks.data?.enterprise
  const current = enterprise?.status
  const fields = useMemo<FormField[]>(
    () => [
      {
        name: 'status',
        title: say('enterprise.status'),
        kind: 'choice',
        required: true,
        options: statuses.filter((each) => each !== current).map((value) => ({ value, label: say(`status.${value}`) })),
      },
      { name: 'from', title: say('enterprise.fromDay'), kind: 'day', required: true },
      { name: 'reason', title: say('enterprise.reason'), kind: 'long', hint: say('enterprise.reasonHint') },
    ],
    [say, current],
  )
  const values = useMemo(() => ({ from: businessDate }), [businessDate])
  const change = useChange<{ setEnterpriseStatus: { uscc: string } }>(setStatus, { refresh: shown })
  if (!enterprise) return <Skeleton rows={6} />
  const back = `/m/industry/enterprises/${uscc}`
  return (
    <FormPage title={say('enterprise.setStatus')} note={enterprise.name} back={back}>
      <RecordForm
        draftKey={`enterprise-status ${uscc}`}
        title={say('enterprise.setStatus')}
        fields={fields}
        values={values}
        also={{ uscc, version: enterprise.version }}
        change={change}
        onSaved={() => go(back)}
      />
    </FormPage>
  )
}
