import { Register } from '../register.tsx'
import { Views } from '../views.tsx'
import { useText } from '../words.ts'
import { returnerBaseRegister } from './local-work.register.ts'
import { marketInspectionRegister } from './market-inspection.register.ts'
import { operatorRegister } from './operator.register.ts'
import { workshopRegister } from './workshop.register.ts'

/** 就地就业载体 */
export default function LocalWorkPages() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      of={[
        {
          id: 'returner-base',
          title: say('register.returnerBase.title'),
          element: <Register of={returnerBaseRegister} />,
        },
        { id: 'workshop', title: say('register.workshop.title'), element: <Register of={workshopRegister} /> },
        { id: 'operator', title: say('register.operator.title'), element: <Register of={operatorRegister} /> },
        {
          id: 'market-inspection',
          title: say('register.marketInspection.title'),
          element: <Register of={marketInspectionRegister} />,
        },
      ]}
    />
  )
}
