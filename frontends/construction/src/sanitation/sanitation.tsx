import { Views } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import Inspections from './village-inspection-list.tsx'
import { CleanlinessPage } from './ranking.tsx'
import Rubbish from './rubbish-point-list.tsx'
import Surveys from './rubbish-survey-list.tsx'
import Tasks from './litter-task-list.tsx'

/** 村庄清洁: inspections, old rubbish, its surveys and the three-year tasks. */
export default function SanitationPage() {
  const say = useText()
  return (
    <Views
      views={[
        {
          id: 'inspections',
          title: say('sanitationView.inspections'),
          page: <Inspections />,
        },
        {
          id: 'rubbish',
          title: say('sanitationView.rubbish'),
          page: <Rubbish />,
        },
        {
          id: 'surveys',
          title: say('sanitationView.surveys'),
          page: <Surveys />,
        },
        {
          id: 'tasks',
          title: say('sanitationView.tasks'),
          page: <Tasks />,
        },
        {
          id: 'ranking',
          title: say('sanitationView.ranking'),
          page: <CleanlinessPage />,
        },
      ]}
    />
  )
}
