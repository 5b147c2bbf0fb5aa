import { Views } from '@tongchou/frontend-kit'
import LegacyList from './legacy-list.tsx'
import DisputeList from './dispute-list.tsx'
import { useText } from '../words.ts'

/** 历史遗留问题 and the disputes that belong to them. */
export default function LegacyPage() {
  const say = useText()
  return (
    <Views
      label={say('menu.legacy')}
      views={[
        { id: 'cases', title: say('legacyList.title'), page: <LegacyList /> },
        {
          id: 'disputes',
          title: say('disputeList.title'),
          permission: 'natural-resources.local',
          page: <DisputeList />,
        },
      ]}
    />
  )
}
