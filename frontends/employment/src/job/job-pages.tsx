import { Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { goalRegister } from './goal.register.ts'
import { jobRegister } from './job.register.ts'

/** 城镇就业 */
export default function JobPages() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      views={[
        { id: 'job', title: say('register.job.title'), page: <Register of={jobRegister} /> },
        {
          id: 'goal',
          permission: 'employment.overview',
          title: say('register.goal.title'),
          page: <Register of={goalRegister} />,
        },
      ]}
    />
  )
}
