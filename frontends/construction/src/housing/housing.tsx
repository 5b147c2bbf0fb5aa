import { Views } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import Batches from './batch-list.tsx'
import Households from './household-list.tsx'
import Programmes from './programme-list.tsx'

/** 棚户区改造: the batches, the households moved, and the year’s programme. */
export default function HousingPage() {
  const say = useText()
  return (
    <Views
      views={[
        {
          id: 'batches',
          title: say('housingView.batches'),
          page: <Batches />,
        },
        {
          id: 'households',
          title: say('housingView.households'),
          page: <Households />,
        },
        {
          id: 'programmes',
          title: say('housingView.programmes'),
          permission: 'construction.overview',
          page: <Programmes />,
        },
      ]}
    />
  )
}
