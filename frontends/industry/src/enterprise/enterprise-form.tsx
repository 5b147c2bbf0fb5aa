import { RecordForm, Skeleton, useAsk, useShapedChange, type FormField, type FormValues } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useNavigate, useParams } from 'react-router'
import { FormPage } from '../page-parts.tsx'
import { useText } from '../words.ts'
import { useChoices } from './choices.ts'
import { toInput } from './enterprise-form.rules.ts'
import { enterpriseQuery, keepEnterprise, type EnterpriseFacts } from './enterprise-detail.graphql.ts'

/** What is known of an enterprise; a known one's credit code stays. */
export function useEnterpriseFields(known: boolean): FormField[] {
  const say = useText()
  const { townships, parks } = useChoices()
  return useMemo(
    () => [
      {
        name: 'uscc',
        title: say('enterprise.uscc'),
        kind: 'text',
        required: true,
        readOnly: known,
        ...(known ? {} : { hint: say('enterprise.usccHint') }),
      },
      { name: 'name', title: say('enterprise.name'), kind: 'text', required: true },
      { name: 'township', title: say('enterprise.township'), kind: 'choice', required: true, options: townships },
      {
        name: 'industryCode',
        title: say('enterprise.industryCode'),
        kind: 'text',
        required: true,
        hint: say('enterprise.industryHint'),
      },
      { name: 'establishedOn', title: say('enterprise.establishedOn'), kind: 'day', required: true },
      { name: 'aboveScaleSince', title: say('enterprise.aboveScaleSince'), kind: 'day' },
      { name: 'key', title: say('enterprise.key'), kind: 'flag', required: true },
      {
        name: 'capacityStandard',
        title: say('enterprise.capacityStandard'),
        kind: 'number',
        unit: '%',
        required: true,
        min: 0,
      },
      { name: 'annualRevenue', title: say('enterprise.revenue'), kind: 'money', min: 0 },
      { name: 'parkId', title: say('enterprise.park'), kind: 'choice', options: parks },
      { name: 'parkEntryPlannedOn', title: say('enterprise.parkEntryPlannedOn'), kind: 'day' },
      { name: 'enteredParkOn', title: say('enterprise.enteredParkOn'), kind: 'day' },
      { name: 'landMu', title: say('enterprise.landMu'), kind: 'number', unit: say('unit.mu'), min: 0 },
    ],
    [say, townships, parks, known],
  )
}

const blank: FormValues = { key: false, capacityStandard: 80 }
const refresh = ['EnterpriseDetail', 'EnterpriseHistory', 'EnterpriseList', 'EnterpriseTotals', 'EnterpriseNames']

/** Registers an enterprise by its credit code, or puts the facts of a known one right. */
export default function EnterpriseForm() {
  const say = useText()
  const { uscc } = useParams()
  const go = useNavigate()
  const asks = useAsk<{ enterprise: EnterpriseFacts | null }>(enterpriseQuery, { uscc: uscc ?? '' }, { skip: !uscc })
  const enterprise = asks.data?.enterprise
  const fields = useEnterpriseFields(Boolean(uscc))
  const values = useMemo(
    () => (enterprise ? { ...enterprise, township: enterprise.township?.code } : blank),
    [enterprise],
  )
  const change = useShapedChange<{ keepEnterprise: { uscc: string } }>(keepEnterprise, { toInput, refresh })
  if (uscc && !enterprise) return <Skeleton rows={10} />
  const title = say(uscc ? 'enterprise.edit' : 'enterprise.register')
  return (
    <FormPage title={title} note={enterprise?.name} back={uscc ? `../enterprises/${uscc}` : '../enterprises'}>
      <RecordForm
        draftKey={`enterprise ${uscc ?? 'new'}`}
        title={title}
        fields={fields}
        values={values}
        also={enterprise ? { uscc: enterprise.uscc, version: enterprise.version } : {}}
        change={change}
        onSaved={(data) => go(`/m/industry/enterprises/${data.keepEnterprise.uscc}`)}
      />
    </FormPage>
  )
}
