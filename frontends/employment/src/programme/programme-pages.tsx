import { Register } from '../register.tsx'
import { Views } from '../views.tsx'
import { useText } from '../words.ts'
import { benefitRegister } from './benefit.register.ts'
import { policyRegister } from './policy.register.ts'
import { programmeRegister } from './programme.register.ts'

/** 三大计划与政策 */
export default function ProgrammePages() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      of={[
        { id: 'programme', title: say('register.programme.title'), element: <Register of={programmeRegister} /> },
        { id: 'policy', title: say('register.policy.title'), element: <Register of={policyRegister} /> },
        { id: 'benefit', title: say('register.benefit.title'), element: <Register of={benefitRegister} /> },
      ]}
    />
  )
}
