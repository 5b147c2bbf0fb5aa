import { useAsk, useCounty, type FormField, type FormValues } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { RecordPage } from '../record-page.tsx'
import { useText } from '../words.ts'
import { assignOfficer, modes, recordVisit, serviceQuery, type Service } from './service-officer.graphql.ts'

const refresh = ['EnterpriseService', 'DecliningList', 'IndustryAlertCounts']
const visitInput = ({ satisfaction, ...values }: FormValues): FormValues => ({
  ...values,
  satisfaction: satisfaction ? Number(satisfaction) : null,
})

/** Names the officer of an enterprise, or notes that somebody came and what was found. */
export default function ServiceForm({ step }: { step: 'officer' | 'visit' }) {
  const say = useText()
  const { uscc = '' } = useParams()
  const { businessDate } = useCounty()
  const { data } = useAsk<Service>(serviceQuery, { uscc })
  const departments = data?.departments
  const officer = data?.enterprise?.officer?.officer
  const fields = useMemo<FormField[]>(() => {
    const name: FormField = { name: 'officer', title: say('officer.name'), kind: 'text', required: true }
    if (step === 'officer')
      return [
        name,
        {
          name: 'department',
          title: say('officer.office'),
          kind: 'choice',
          required: true,
          options: (departments ?? []).map((each) => ({ value: each.code, label: each.name ?? each.code })),
        },
        { name: 'from', title: say('enterprise.fromDay'), kind: 'day', required: true },
      ]
    return [
      name,
      { name: 'servedOn', title: say('officer.servedOn'), kind: 'day', required: true },
      {
        name: 'mode',
        title: say('officer.mode'),
        kind: 'choice',
        required: true,
        options: modes.map((value) => ({ value, label: say(`mode.${value}`) })),
      },
      {
        name: 'satisfaction',
        title: say('officer.satisfied'),
        kind: 'choice',
        options: ['5', '4', '3', '2', '1'].map((value) => ({ value, label: say('officer.points', { points: value }) })),
      },
      { name: 'findings', title: say('officer.findings'), kind: 'long', required: true },
    ]
  }, [say, step, departments])
  const values = useMemo(
    () =>
      step === 'officer' ? { from: businessDate } : { servedOn: businessDate, mode: 'VISIT', officer: officer ?? '' },
    [step, businessDate, officer],
  )
  return (
    <RecordPage
      title={say(step === 'officer' ? 'officer.assign' : 'officer.recordVisit')}
      back={`/m/industry/enterprises/${uscc}`}
      draftKey={`service ${step} ${uscc}`}
      fields={fields}
      values={values}
      also={{ uscc }}
      document={step === 'officer' ? assignOfficer : recordVisit}
      {...(step === 'visit' ? { toInput: visitInput } : {})}
      refresh={refresh}
    />
  )
}
