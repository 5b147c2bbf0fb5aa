import { Views } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import Facilities from './facility-list.tsx'

const unused = (chosen: Record<string, string>) => ({ ...chosen, state: 'ACCEPTED' })

/** 公共设施: all of them, and those that were built and stand unused. */
export default function FacilityPage() {
  const say = useText()
  return (
    <Views
      views={[
        { id: 'all', title: say('facilityView.all'), page: <Facilities /> },
        {
          id: 'unused',
          title: say('facilityView.unused'),
          page: (
            <Facilities
              title={say('facilityView.unusedTitle')}
              filterBy={unused}
              sheet={{ filter: { state: 'ACCEPTED' } }}
              empty={{ title: say('facilityView.unusedNone'), next: say('facilityView.unusedNext') }}
            />
          ),
        },
      ]}
    />
  )
}
