import { useText } from '../words.ts'
import { Views } from '../views.tsx'
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
          key: 'batches',
          title: say('housingView.batches'),
          page: (choice) => <Batches key="batches">{choice}</Batches>,
        },
        {
          key: 'households',
          title: say('housingView.households'),
          page: (choice) => <Households key="households">{choice}</Households>,
        },
        {
          key: 'programmes',
          title: say('housingView.programmes'),
          page: (choice) => <Programmes key="programmes">{choice}</Programmes>,
        },
      ]}
    />
  )
}
