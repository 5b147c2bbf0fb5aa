import { defineWidget, gql, Outage, Skeleton, useAsk } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { useText } from './words.ts'

interface Waiting {
  drafts: { totalCount: number } | null
  reviewed: { totalCount: number } | null
}

const waitingQuery = gql`
  query ItemReviewsWaiting {
    drafts: serviceItemVersions(first: 1, filter: { stage: DRAFT }) {
      totalCount
    }
    reviewed: serviceItemVersions(first: 1, filter: { stage: REVIEWED }) {
      totalCount
    }
  }
`

/** Versions that wait for the viewer: drafts for the review, reviewed ones for the publication. */
export default defineWidget(() => {
  const say = useText()
  const asks = useAsk<Waiting>(waitingQuery)
  const { drafts, reviewed } = asks.data ?? {}
  if (asks.loading) return <Skeleton rows={1} />
  if (!drafts || !reviewed)
    return asks.faults.length > 0 ? <Outage name={say('version.title')} retry={asks.again} /> : null
  if (drafts.totalCount + reviewed.totalCount === 0) return null
  return (
    <p>
      <Link to="/m/government-services/versions?stage=DRAFT">
        {say('version.draftsWaiting', { count: drafts.totalCount })}
      </Link>
      {'　'}
      <Link to="/m/government-services/versions?stage=REVIEWED">
        {say('version.reviewedWaiting', { count: reviewed.totalCount })}
      </Link>
    </p>
  )
})
