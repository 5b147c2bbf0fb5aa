import { ActionForm, RegisterPage, useCan, useCounty, useTableState, useUnits } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useCodes } from '../codes.ts'
import { useText } from '../words.ts'
import { reportRiskClue, risksQuery, type RiskClue } from './risk.graphql.ts'
import { useRiskRegister } from './use-risk-register.tsx'

const shown = ['FinancialRiskClues']
const none = () => ({})

/** 风险线索: every department reports, the office assesses, disposes and closes, each within its time. */
export default function RiskList() {
  const say = useText()
  const can = useCan()
  const choices = useCodes()
  const { departments } = useUnits()
  const { businessDate } = useCounty()
  const { asked, ...register } = useRiskRegister()
  const [reporting, setReporting] = useState(false)
  const [{ filters }] = useTableState(['stage', 'level', 'field', 'department'])
  const { stage, level, field, department } = filters
  const narrowed = {
    ...(stage ? { stage: [stage] } : {}),
    ...(level ? { level } : {}),
    ...(field ? { field } : {}),
    ...(department ? { department } : {}),
  }
  return (
    <>
      <RegisterPage<RiskClue>
        {...register}
        title={say('risk.title')}
        note={say('risk.note')}
        document={risksQuery}
        at="financialRiskClues"
        filters={[
          { key: 'stage', title: say('risk.stage'), options: choices('riskClueStage') },
          { key: 'level', title: say('risk.level'), options: choices('financialRiskLevel') },
          { key: 'field', title: say('risk.field'), options: choices('financialRiskField') },
          { key: 'department', title: say('risk.department'), options: departments },
        ]}
        filterBy={none}
        variables={narrowed}
        sheet={{ service: 'finance', permission: 'finance.record', fields: asked, filter: narrowed }}
        empty={{ title: say('risk.none'), next: say('risk.noneNext') }}
      >
        {can('finance.answer') && (
          <button type="button" className="button primary" onClick={() => setReporting(true)}>
            {say('risk.report')}
          </button>
        )}
      </RegisterPage>
      {reporting && (
        <ActionForm
          title={say('risk.report')}
          note={say('risk.reportNote')}
          document={reportRiskClue}
          fields={asked}
          start={{ arisenOn: businessDate, reportedOn: businessDate }}
          refresh={shown}
          onClose={() => setReporting(false)}
        />
      )}
    </>
  )
}
