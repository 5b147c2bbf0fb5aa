import { type RegisterField, useUnits, useCounty, useSession, RegisterPage } from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { useCodes } from '../codes.ts'
import { useProjectNames, useProjects } from '../neighbour/use-projects.ts'
import { useText } from '../words.ts'
import { feeColumn } from './fee-column.tsx'
import { keepPreliminaryFee, preliminaryFeesQuery, type PreliminaryFee } from './preliminary-fee.graphql.ts'

const history = { service: 'finance', type: 'PreliminaryFee' }

function useFields(): RegisterField<PreliminaryFee>[] {
  const say = useText()
  const choices = useCodes()
  const { departments } = useUnits()
  const { projectChoice, hasProjects } = useProjects()
  return useMemo(
    () => [
      {
        name: 'projectId',
        title: say('common.projectId'),
        required: true,
        ...projectChoice,
        wide: true,
        filter: hasProjects,
        column: 'title',
      },
      { name: 'name', title: say('preliminaryFee.name'), kind: 'text', wide: true, column: 'shown' },
      {
        name: 'department',
        title: say('preliminaryFee.department'),
        kind: 'choice',
        required: true,
        options: departments,
        filter: true,
        column: 'wide',
      },
      {
        name: 'work',
        title: say('preliminaryFee.work'),
        kind: 'choice',
        required: true,
        options: choices('preliminaryWork'),
        filter: true,
        column: 'shown',
      },
      {
        name: 'requestedAmount',
        title: say('preliminaryFee.requestedAmount'),
        kind: 'money',
        required: true,
        min: 0,
        column: 'shown',
        sort: true,
      },
      {
        name: 'requestedOn',
        title: say('preliminaryFee.requestedOn'),
        kind: 'day',
        required: true,
        column: 'wide',
        sort: true,
      },
      { name: 'approvedAmount', title: say('preliminaryFee.approvedAmount'), kind: 'money', min: 0, column: 'shown' },
      { name: 'approvedOn', title: say('preliminaryFee.approvedOn'), kind: 'day' },
      { name: 'allocatedAmount', title: say('preliminaryFee.allocatedAmount'), kind: 'money', min: 0, column: 'shown' },
      { name: 'allocatedOn', title: say('preliminaryFee.allocatedOn'), kind: 'day' },
      { name: 'outputDocument', title: say('preliminaryFee.outputDocument'), kind: 'text', column: 'shown' },
      { name: 'outputOn', title: say('preliminaryFee.outputOn'), kind: 'day' },
    ],
    [say, choices, departments, projectChoice, hasProjects],
  )
}

/** 项目前期费: asked for, approved, given, and the paper that came of it. */
export default function PreliminaryFeeList() {
  const say = useText()
  const { businessDate } = useCounty()
  const { viewer } = useSession()
  const projectName = useProjectNames()
  return (
    <RegisterPage
      title={say('preliminaryFee.title')}
      note={say(viewer?.township ? 'preliminaryFee.noteOfTownship' : 'preliminaryFee.note')}
      document={preliminaryFeesQuery}
      at="preliminaryFees"
      fields={useFields()}
      columns={[feeColumn(say)]}
      // 前期费由部门提出: a township has its project's department ask for it.
      {...(viewer?.township ? {} : { keep: keepPreliminaryFee, permission: 'finance.answer' })}
      nameOf={(row) => projectName(row.projectId)}
      addWord={say('preliminaryFee.add')}
      start={{ requestedOn: businessDate, department: viewer?.department?.code }}
      history={history}
      sheet
      empty={{ title: say('preliminaryFee.none'), next: say('preliminaryFee.noneNext') }}
    />
  )
}
