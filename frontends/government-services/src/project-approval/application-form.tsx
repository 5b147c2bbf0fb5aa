import { ActionForm, underValues, useCounty, useSession, type FormField, type FormValues } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { useLines } from '../lines.ts'
import { useText } from '../words.ts'
import { applicationLines } from './application.lines.ts'
import { keepProjectApplication, type ProjectApplication } from './project-application.graphql.ts'

const refresh = ['ProjectApplications', 'ProjectApplicationInFull']

/** The name need not be written again where the register of projects has it. */
function useFields(): { fields: FormField[]; toInput: (written: FormValues) => FormValues } {
  const say = useText()
  const lines = useLines(applicationLines)
  return useMemo(() => {
    const projects = lines.find(({ name }) => name === 'projectId')?.options ?? []
    const fields = lines.map((field) =>
      field.name === 'projectName' ? { ...field, required: false, hint: say('approval.nameHint') } : field,
    )
    const named = ({ projectName, ...written }: FormValues) => ({
      ...written,
      projectName: projectName ?? projects.find(({ value }) => value === written.projectId)?.label,
    })
    return { fields, toInput: (written) => underValues(named(written)) }
  }, [lines, say])
}

/** 登记收件: an application that came in. */
export function ReceiveApplication({ onClose }: { onClose: () => void }) {
  const say = useText()
  const go = useNavigate()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  const { fields, toInput } = useFields()
  return (
    <ActionForm<{ keepProjectApplication: { id: string } }>
      title={say('approval.receive')}
      document={keepProjectApplication}
      fields={fields}
      start={{ receivedOn: businessDate, authority: viewer?.department?.code }}
      toInput={toInput}
      refresh={refresh}
      onClose={onClose}
      onDone={({ keepProjectApplication: { id } }) => void go(`/m/government-services/approvals/${id}`)}
    />
  )
}

/** 更正 what was written of an application. */
export function CorrectApplication({ row, onClose }: { row: ProjectApplication; onClose: () => void }) {
  const say = useText()
  const { fields, toInput } = useFields()
  return (
    <ActionForm
      title={say('step.correct')}
      document={keepProjectApplication}
      fields={fields}
      start={{ ...row }}
      also={{ id: row.id, version: row.version }}
      toInput={toInput}
      refresh={refresh}
      onClose={onClose}
    />
  )
}
