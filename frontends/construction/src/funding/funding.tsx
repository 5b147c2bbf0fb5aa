import { useText } from '../words.ts'
import { Views } from '../views.tsx'
import Applications from './application-list.tsx'
import Ponds from './pond-list.tsx'

/** 资金申报: the applications and the polluted ponds they are for. */
export default function FundingPage() {
  const say = useText()
  return (
    <Views
      views={[
        {
          key: 'applications',
          title: say('fundingView.applications'),
          page: (choice) => <Applications key="applications">{choice}</Applications>,
        },
        {
          key: 'ponds',
          title: say('fundingView.ponds'),
          page: (choice) => <Ponds key="ponds">{choice}</Ponds>,
        },
      ]}
    />
  )
}
