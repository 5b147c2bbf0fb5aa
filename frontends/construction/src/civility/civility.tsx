import { Views } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import Activities from './activity-list.tsx'
import Contributions from './contribution-list.tsx'

/** 文明行动: the activities and what society gave. */
export default function CivilityPage() {
  const say = useText()
  return (
    <Views
      views={[
        {
          id: 'activities',
          title: say('civilityView.activities'),
          page: <Activities />,
        },
        {
          id: 'contributions',
          title: say('civilityView.contributions'),
          permission: 'construction.local',
          page: <Contributions />,
        },
      ]}
    />
  )
}
