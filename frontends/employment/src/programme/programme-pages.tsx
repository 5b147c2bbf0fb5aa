import { Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { benefitRegister } from './benefit.register.ts'
import { policyRegister } from './policy.register.ts'
import { ProgrammeBoard } from './programme-board.tsx'
import { programmeRegister } from './programme.register.ts'
import { WithoutWork } from './without-work.tsx'

/** 三大计划与政策 */
export default function ProgrammePages() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      views={[
        { id: 'board', permission: 'employment.overview', title: say('programme.board'), page: <ProgrammeBoard /> },
        { id: 'without-work', title: say('programme.listTitle'), page: <WithoutWork /> },
        {
          id: 'programme',
          permission: 'employment.overview',
          title: say('register.programme.title'),
          page: <Register of={programmeRegister} />,
        },
        {
          id: 'policy',
          permission: 'employment.overview',
          title: say('register.policy.title'),
          page: <Register of={policyRegister} />,
        },
        { id: 'benefit', title: say('register.benefit.title'), page: <Register of={benefitRegister} /> },
      ]}
    />
  )
}
