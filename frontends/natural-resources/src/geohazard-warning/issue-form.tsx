import { ActionForm, gql, useCounty, useUnits, type FormField, type FormValues } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useChoices } from '../use-choices.ts'
import { useText } from '../words.ts'

const issue = gql`
  mutation IssueGeohazardWarning($input: IssueGeohazardWarningInput!) {
    issueGeohazardWarning(input: $input) {
      id
      unconfirmed
    }
  }
`

const prefix = 'at '

function toInput(written: FormValues): FormValues {
  const chosen = Object.entries(written).filter(([name]) => name.startsWith(prefix))
  const rest = Object.entries(written).filter(([name]) => !name.startsWith(prefix))
  const townships = chosen.filter(([, value]) => value === true).map(([name]) => name.slice(prefix.length))
  return { ...Object.fromEntries(rest), townships }
}

interface IssueFormProps {
  refresh: string[]
  onClose: () => void
}

/** A new warning: every point of the townships that are answered 是 gets a notice of its own. */
export function IssueForm({ refresh, onClose }: IssueFormProps) {
  const say = useText()
  const choices = useChoices()
  const { businessDate } = useCounty()
  const { townships } = useUnits()
  const fields = useMemo<FormField[]>(
    () => [
      { name: 'number', title: say('field.number'), kind: 'text', required: true },
      {
        name: 'level',
        title: say('warning.level'),
        kind: 'choice',
        options: choices('geohazardWarningLevel'),
        required: true,
      },
      { name: 'validUntil', title: say('field.validUntil'), kind: 'day', required: true },
      { name: 'rainMm', title: say('warning.rain'), kind: 'number', min: 0 },
      { name: 'basis', title: say('warning.basis'), kind: 'long', required: true },
      ...townships.map(({ value, label }): FormField => ({ name: `${prefix}${value}`, title: label, kind: 'flag' })),
    ],
    [say, choices, townships],
  )
  return (
    <ActionForm
      title={say('warning.issue')}
      note={say('warning.issueNote')}
      document={issue}
      fields={fields}
      start={{ validUntil: businessDate }}
      toInput={toInput}
      refresh={refresh}
      onClose={onClose}
    />
  )
}
