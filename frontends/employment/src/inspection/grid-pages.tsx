import { Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { cellRegister } from './cell.register.ts'
import { creditRegister } from './credit.register.ts'
import { jointRegister } from './joint.register.ts'
import { patrolRegister } from './patrol.register.ts'

/** 两网化监察 */
export default function GridPages() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      views={[
        { id: 'cell', title: say('register.cell.title'), page: <Register of={cellRegister} /> },
        { id: 'patrol', title: say('register.patrol.title'), page: <Register of={patrolRegister} /> },
        {
          id: 'joint',
          permission: 'employment.overview',
          title: say('register.joint.title'),
          page: <Register of={jointRegister} />,
        },
        {
          id: 'credit',
          permission: 'employment.overview',
          title: say('register.credit.title'),
          page: <Register of={creditRegister} />,
        },
      ]}
    />
  )
}
