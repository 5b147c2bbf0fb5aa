import { Register } from '../register.tsx'
import { Views } from '../views.tsx'
import { useText } from '../words.ts'
import { goalRegister } from './goal.register.ts'
import { jobRegister } from './job.register.ts'

/** 城镇就业 */
export default function JobPages() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      of={[
        { id: 'job', title: say('register.job.title'), element: <Register of={jobRegister} /> },
        {
          id: 'goal',
          permission: 'employment.overview',
          title: say('register.goal.title'),
          element: <Register of={goalRegister} />,
        },
      ]}
    />
  )
}
