import { Views } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import Communities from './community-list.tsx'
import Inspections from './property-inspection-list.tsx'
import Complaints from './complaint-list.tsx'
import Issues from './issue-list.tsx'

/** 住宅小区: the communities with their inspections, complaints and agreed matters. */
export default function CommunityPage() {
  const say = useText()
  return (
    <Views
      views={[
        {
          id: 'communities',
          title: say('communityView.communities'),
          page: <Communities />,
        },
        {
          id: 'inspections',
          title: say('communityView.inspections'),
          page: <Inspections />,
        },
        {
          id: 'complaints',
          title: say('communityView.complaints'),
          page: <Complaints />,
        },
        {
          id: 'issues',
          title: say('communityView.issues'),
          page: <Issues />,
        },
      ]}
    />
  )
}
