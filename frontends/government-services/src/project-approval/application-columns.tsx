import { type Column, lampColumn, useFormats, useUnits } from '@tongchou/frontend-kit'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import type { ProjectApplication } from './project-application.graphql.ts'
import { useApplicationTold } from './use-application-told.ts'

/** An application in a list: what it is for, who decides, by when, and what blocks it. */
export function useApplicationColumns(): Column<ProjectApplication>[] {
  const say = useText()
  const { word } = useCodes()
  const told = useApplicationTold()
  const { fullDay } = useFormats()
  const { nameOf } = useUnits()
  const blocked = ({ blocker }: ProjectApplication) => word('blocker', blocker)
  return [
    lampColumn(say('lamp'), told),
    { key: 'kind', title: say('field.approvalKind'), value: ({ kind }) => word('approvalKind', kind), role: 'title' },
    { key: 'project', title: say('field.projectName'), value: ({ projectName }) => projectName },
    { key: 'authority', title: say('field.authority'), value: ({ authority }) => nameOf(authority) },
    {
      key: 'due',
      title: say('field.promisedDueOn'),
      value: ({ dueOn }) => dueOn,
      render: ({ dueOn }) => fullDay(dueOn),
      sort: 'DUE_ON',
    },
    {
      key: 'used',
      title: say('approval.used'),
      value: ({ usedDays, promisedDays }) => (usedDays === null ? null : `${usedDays} / ${promisedDays}`),
      align: 'right',
    },
    {
      key: 'blocker',
      title: say('field.blocker'),
      value: blocked,
      render: (row) => (row.blocker ? <span className="lamp-RED">{blocked(row)}</span> : '—'),
    },
    {
      key: 'received',
      title: say('field.receivedOn'),
      value: ({ receivedOn }) => receivedOn,
      render: ({ receivedOn }) => fullDay(receivedOn),
      sort: 'RECEIVED_ON',
      role: 'wide-only',
    },
    {
      key: 'number',
      title: say('field.applicationNumber'),
      value: ({ number }) => number,
      sort: 'NUMBER',
      role: 'wide-only',
    },
  ]
}
