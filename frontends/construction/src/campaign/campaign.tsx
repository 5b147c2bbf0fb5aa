import { Views } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import Improvements from './improvement-list.tsx'
import VillageList from '../village/village-list.tsx'

/** 三化整治: what was done village by village, and the villages themselves. */
export default function CampaignPage() {
  const say = useText()
  return (
    <Views
      views={[
        {
          id: 'improvements',
          title: say('villageView.improvements'),
          page: <Improvements />,
        },
        {
          id: 'villages',
          title: say('villageView.villages'),
          page: <VillageList />,
        },
      ]}
    />
  )
}
