import { gql, Outage, Skeleton, useAsk } from '@tongchou/frontend-kit'
import { Navigate, useParams } from 'react-router'
import { useText } from '../words.ts'

interface Data {
  approvalSteps: { nodes: { projectId: string }[] } | null
}

const stepQuery = gql`
  query StepPlace($id: ID!) {
    approvalSteps(first: 1, id: $id) {
      nodes {
        projectId
      }
    }
  }
`

/** A step has no page of its own: it is shown among those of its project. */
export default function StepPlace() {
  const say = useText()
  const { id = '' } = useParams()
  const asks = useAsk<Data>(stepQuery, { id })
  if (asks.loading) return <Skeleton rows={8} />
  const step = asks.data?.approvalSteps?.nodes[0]
  if (!step) return <Outage name={say('panels.steps')} retry={asks.again} />
  return <Navigate to={`/m/projects/list/${step.projectId}`} replace />
}
