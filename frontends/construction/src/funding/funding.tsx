import { Views } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import Applications from './application-list.tsx'
import Ponds from './pond-list.tsx'

/** 资金申报: the applications and the polluted ponds they are for. */
export default function FundingPage() {
  const say = useText()
  return (
    <Views
      views={[
        {
          id: 'applications',
          title: say('fundingView.applications'),
          permission: 'construction.departmental',
          page: <Applications />,
        },
        {
          id: 'ponds',
          title: say('fundingView.ponds'),
          permission: 'construction.local',
          page: <Ponds />,
        },
      ]}
    />
  )
}
