import { PageHeader, ServerTable, useCan, useUnits, type Filter } from '@tongchou/frontend-kit'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useCodes } from '../use-codes.ts'
import { useSheetFields } from '../use-sheet-fields.ts'
import { useText } from '../words.ts'
import { useApplicationColumns } from './application-columns.tsx'
import { ReceiveApplication } from './application-form.tsx'
import { applicationLines } from './application.lines.ts'
import { projectApplicationsQuery, type ProjectApplication } from './project-application.graphql.ts'

const refresh = ['ProjectApplications']
const asChosen = (chosen: Record<string, string>) => chosen

/** 项目审批办理: every application with its authority, its due day and what blocks it. */
export default function ApplicationList() {
  const say = useText()
  const can = useCan()
  const go = useNavigate()
  const { optionsOf } = useCodes()
  const { departments } = useUnits()
  const fields = useSheetFields(applicationLines)
  const [receiving, setReceiving] = useState(false)
  const title = say('approval.title')
  const filters: Filter[] = [
    { key: 'stage', title: say('field.stage'), options: optionsOf('approvalStage') },
    { key: 'kind', title: say('field.approvalKind'), options: optionsOf('approvalKind') },
    { key: 'authority', title: say('field.authority'), options: departments },
    { key: 'blocker', title: say('field.blocker'), options: optionsOf('blocker') },
  ]
  return (
    <>
      <PageHeader title={title}>
        {can('government-services.answer') && (
          <button type="button" className="button primary" onClick={() => setReceiving(true)}>
            {say('approval.receive')}
          </button>
        )}
      </PageHeader>
      <ServerTable<ProjectApplication>
        title={title}
        document={projectApplicationsQuery}
        at="projectApplications"
        columns={useApplicationColumns()}
        rowKey={({ id }) => id}
        filters={filters}
        filterOf={asChosen}
        onOpen={({ id }) => void go(`/m/government-services/approvals/${id}`)}
        sheet={{
          service: 'government-services',
          name: 'projectApplications',
          title,
          fields,
          permission: 'government-services.answer',
          refresh,
        }}
        empty={{ title: say('approval.none'), next: say('approval.noneNext') }}
      />
      {receiving && <ReceiveApplication onClose={() => setReceiving(false)} />}
    </>
  )
}
