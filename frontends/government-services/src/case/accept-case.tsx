import { ActionForm, useCounty, type FormField } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { foundShape } from '../found.ts'
import { useLines } from '../lines.ts'
import { useText } from '../words.ts'
import { keepServiceCase } from './case-steps.graphql.ts'
import { caseLines } from './case.lines.ts'
import type { ServiceCaseInFull } from './case.graphql.ts'

const shape = foundShape(['item'])
const refresh = ['ServiceCases', 'ServiceCasesToday', 'ServiceCaseInFull']

function useFields(): FormField[] {
  const say = useText()
  const fields = useLines(caseLines)
  return useMemo(
    () => fields.map((field) => (field.name === 'receiptNumber' ? { ...field, hint: say('case.receiptHint') } : field)),
    [fields, say],
  )
}

/** 受理: a new case; its days follow from the item that is applied for. */
export function AcceptCase({ onClose }: { onClose: () => void }) {
  const say = useText()
  const go = useNavigate()
  const { businessDate } = useCounty()
  return (
    <ActionForm<{ keepServiceCase: { id: string } }>
      {...shape}
      title={say('case.accept')}
      note={say('case.acceptNote')}
      document={keepServiceCase}
      fields={useFields()}
      start={{ acceptedOn: businessDate, channel: 'WINDOW', acceptedWhen: 'OFFICE_HOURS', visits: 1 }}
      refresh={refresh}
      onClose={onClose}
      onDone={({ keepServiceCase: { id } }) => void go(`/m/government-services/cases/${id}`)}
    />
  )
}

/** 更正: what was written of a case at its acceptance. */
export function CorrectCase({ row, onClose }: { row: ServiceCaseInFull; onClose: () => void }) {
  const say = useText()
  return (
    <ActionForm
      {...shape}
      title={say('case.correct')}
      document={keepServiceCase}
      fields={useFields()}
      start={{ ...row, item: row.itemId }}
      also={{ id: row.id, version: row.version }}
      refresh={refresh}
      onClose={onClose}
    />
  )
}
