import { ActionForm, RegisterPage, useCan, useCounty, useDue, useTableState, useUnits } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useCodes } from '../codes.ts'
import { useText } from '../words.ts'
import { ClueColumns } from './clue-columns.tsx'
import { cluesQuery, reportTaxClue, type Clue } from './clue.graphql.ts'
import { useClueRegister } from './use-clue-register.ts'

const history = { service: 'finance', type: 'TaxClue' }
const refresh = ['TaxClueBoard']
const shown = ['TaxClues', 'TaxClueBoard']
const none = () => ({})

/** 涉税疑点: a board from found to its end, and the list behind it; every department reports, the bureau closes. */
export default function ClueBoard() {
  const say = useText()
  const can = useCan()
  const choices = useCodes()
  const { departments } = useUnits()
  const { businessDate } = useCounty()
  const { dueColumn } = useDue()
  const { fields, asked, steps } = useClueRegister()
  const [reporting, setReporting] = useState(false)
  const [{ filters }] = useTableState(['stage', 'origin', 'department', 'overdue'])
  const { stage, origin, department, overdue } = filters
  const narrowed = {
    ...(stage ? { stage: [stage] } : {}),
    ...(origin ? { origin } : {}),
    ...(department ? { department } : {}),
    ...(overdue ? { overdue: true } : {}),
  }
  return (
    <>
      <RegisterPage<Clue>
        title={say('taxClue.title')}
        note={say('taxClue.note')}
        document={cluesQuery}
        at="taxClues"
        fields={fields}
        columns={[dueColumn(say('status'), (row) => ({ due: row.dueOn, done: row.closedOn !== null }))]}
        filters={[
          { key: 'stage', title: say('taxClue.stage'), options: choices('taxClueStage') },
          { key: 'origin', title: say('taxClue.origin'), options: choices('taxClueOrigin') },
          { key: 'department', title: say('taxClue.department'), options: departments },
          { key: 'overdue', title: say('taxClue.dueOn'), options: [{ value: 'true', label: say('taxClue.overdue') }] },
        ]}
        filterBy={none}
        variables={narrowed}
        sheet={{ service: 'finance', permission: 'finance.record', fields: asked, filter: narrowed }}
        nameOf={(row) => row.taxpayer}
        steps={steps}
        history={history}
        refresh={refresh}
        above={<ClueColumns />}
        empty={{ title: say('taxClue.none'), next: say('taxClue.noneNext') }}
      >
        {can('finance.answer') && (
          <button type="button" className="button primary" onClick={() => setReporting(true)}>
            {say('taxClue.report')}
          </button>
        )}
      </RegisterPage>
      {reporting && (
        <ActionForm
          title={say('taxClue.report')}
          note={say('taxClue.reportNote')}
          document={reportTaxClue}
          fields={asked}
          start={{ foundOn: businessDate }}
          refresh={shown}
          onClose={() => setReporting(false)}
        />
      )}
    </>
  )
}
