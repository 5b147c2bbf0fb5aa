import { Views } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import Contracts from './concession-list.tsx'
import Checks from './concession-check-list.tsx'
import Payments from './concession-payment-list.tsx'

/** 特许经营: contracts, their inspections and the fees paid. */
export default function ConcessionPage() {
  const say = useText()
  return (
    <Views
      views={[
        {
          id: 'contracts',
          title: say('concessionView.contracts'),
          page: <Contracts />,
        },
        {
          id: 'checks',
          title: say('concessionView.checks'),
          page: <Checks />,
        },
        {
          id: 'payments',
          title: say('concessionView.payments'),
          page: <Payments />,
        },
      ]}
    />
  )
}
