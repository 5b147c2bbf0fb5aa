import { useText } from '../words.ts'
import { Views } from '../views.tsx'
import Improvements from './improvement-list.tsx'
import VillageList from '../village/village-list.tsx'

/** 三化整治: what was done village by village, and the villages themselves. */
export default function CampaignPage() {
  const say = useText()
  return (
    <Views
      views={[
        {
          key: 'improvements',
          title: say('villageView.improvements'),
          page: (choice) => <Improvements key="improvements">{choice}</Improvements>,
        },
        {
          key: 'villages',
          title: say('villageView.villages'),
          page: (choice) => <VillageList key="villages">{choice}</VillageList>,
        },
      ]}
    />
  )
}
