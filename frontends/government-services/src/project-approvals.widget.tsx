import { defineWidget, Outage, Rows, Skeleton, useAsk, useFormats, useMarks } from '@tongchou/frontend-kit'
import { Link, useNavigate } from 'react-router'
import { useApplicationColumns } from './project-approval/application-columns.tsx'
import { approvalsOfProjectQuery, type ApprovalsOfProject } from './project-approval/project-application.graphql.ts'
import { useCodes } from './use-codes.ts'
import { useText } from './words.ts'

const beside = new Set(['project', 'received', 'number'])

/** A project's approvals: what each authority has decided or must decide by when, and what blocks them now. */
export default defineWidget(({ subject }) => {
  const say = useText()
  const { separator } = useMarks()
  const go = useNavigate()
  const { word } = useCodes()
  const { fullDay } = useFormats()
  const columns = useApplicationColumns().filter(({ key }) => !beside.has(key))
  const asks = useAsk<ApprovalsOfProject>(approvalsOfProjectQuery, { id: subject }, { skip: !subject })
  const project = asks.data?.project
  if (asks.loading) return <Skeleton rows={2} />
  if (!project?.applications)
    return asks.faults.length > 0 ? <Outage name={say('approval.title')} retry={asks.again} /> : null
  const { applications, nextApprovalDueOn, approvalBlockers } = project
  if (applications.length === 0) return <p className="quiet">{say('approval.noneOfProject')}</p>
  const blockers = [...new Set(approvalBlockers)].map((blocker) => word('blocker', blocker)).join(separator)
  return (
    <>
      <h3>{say('approval.title')}</h3>
      <p>
        {blockers && <b className="lamp-RED">{say('approval.blockedBy', { blockers })} </b>}
        {nextApprovalDueOn && <>{say('approval.nextDue', { day: fullDay(nextApprovalDueOn) })} </>}
        <Link to={`/m/government-services/approvals?q=${encodeURIComponent(applications[0]?.projectName ?? '')}`}>
          {say('approval.all')}
        </Link>
      </p>
      <Rows
        label={say('approval.title')}
        rows={applications}
        columns={columns.map(({ sort: _sort, ...column }) => column)}
        rowKey={({ id }) => id}
        onOpen={({ id }) => void go(`/m/government-services/approvals/${id}`)}
      />
    </>
  )
})
