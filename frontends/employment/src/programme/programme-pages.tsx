import { Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
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
      views={[
        { id: 'programme', title: say('register.programme.title'), page: <Register of={programmeRegister} /> },
        { id: 'policy', title: say('register.policy.title'), page: <Register of={policyRegister} /> },
        { id: 'benefit', title: say('register.benefit.title'), page: <Register of={benefitRegister} /> },
      ]}
    />
  )
}
