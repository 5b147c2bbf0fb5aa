import { useFormats, Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { checkRegister } from './check.register.ts'
import { standardRegister } from './standard.register.ts'
import { workerRegister } from './worker.register.ts'

/** 工地检查与用工 */
export default function SiteRecordPages() {
  const say = useText()
  const { fullDay } = useFormats()
  return (
    <Views
      label={say('view.label')}
      views={[
        {
          id: 'check',
          title: say('register.check.title'),
          page: (
            <Register
              of={checkRegister}
              nameOf={({ checkedOn, standardTitle }) => `${standardTitle ?? ''} ${fullDay(checkedOn)}`}
            />
          ),
        },
        { id: 'worker', title: say('register.worker.title'), page: <Register of={workerRegister} /> },
        {
          id: 'standard',
          permission: 'employment.overview',
          title: say('register.standard.title'),
          page: <Register of={standardRegister} />,
        },
      ]}
    />
  )
}
