import { useFormats, Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { returnerBaseRegister } from './local-work.register.ts'
import { marketInspectionRegister } from './market-inspection.register.ts'
import { operatorRegister } from './operator.register.ts'
import { workshopRegister } from './workshop.register.ts'

/** 就地就业载体 */
export default function LocalWorkPages() {
  const say = useText()
  const { fullDay } = useFormats()
  return (
    <Views
      label={say('view.label')}
      views={[
        {
          id: 'returner-base',
          title: say('register.returnerBase.title'),
          page: <Register of={returnerBaseRegister} />,
        },
        { id: 'workshop', title: say('register.workshop.title'), page: <Register of={workshopRegister} /> },
        { id: 'operator', title: say('register.operator.title'), page: <Register of={operatorRegister} /> },
        {
          id: 'market-inspection',
          title: say('register.marketInspection.title'),
          page: <Register of={marketInspectionRegister} nameOf={({ inspectedOn }) => fullDay(inspectedOn)} />,
        },
      ]}
    />
  )
}
