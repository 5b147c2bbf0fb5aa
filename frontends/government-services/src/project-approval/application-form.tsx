import { ActionForm, underValues, useCounty, useSession, type FormField, type FormValues } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { useLines } from '../lines.ts'
import { useText } from '../words.ts'
import { applicationLines } from './application.lines.ts'
import { foundProjectName } from './find-project.ts'
import { keepProjectApplication, type ProjectApplication } from './project-application.graphql.ts'

const refresh = ['ProjectApplications', 'ProjectApplicationInFull']

/** The name need not be written again where the project was found by it. */
function toInput({ projectName, ...written }: FormValues): FormValues {
  return underValues({ ...written, projectName: projectName ?? foundProjectName(written.projectId) ?? '' })
}

function useFields(): FormField[] {
  const say = useText()
  const lines = useLines(applicationLines)
  return useMemo(
    () =>
      lines.map((field) => {
        if (field.name === 'projectName') return { ...field, required: false, hint: say('approval.nameHint') }
        return field.name === 'projectId' ? { ...field, hint: say('approval.projectHint') } : field
      }),
    [lines, say],
  )
}

/** 登记收件: an application that came in. */
export function ReceiveApplication({ onClose }: { onClose: () => void }) {
  const say = useText()
  const go = useNavigate()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  const fields = useFields()
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
  const fields = useFields()
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
