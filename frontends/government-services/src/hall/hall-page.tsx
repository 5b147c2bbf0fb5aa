import { useCan, Views } from '@tongchou/frontend-kit'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { hallDayRegister } from './hall-day.register.ts'
import { HallBoard } from './hall-board.tsx'
import { hallItemRegister } from './hall-item.register.ts'
import { hallWindowDayRegister } from './hall-window-day.register.ts'
import { hallWindowRegister } from './hall-window.register.ts'

/** 市民大厅: its figures and windows, the items moved in, the 5+X days, and how many came. */
export default function HallPage() {
  const say = useText()
  const can = useCan()
  return (
    <Views
      label={say('view.label')}
      views={[
        {
          id: 'windows',
          title: say('register.hallWindow.title'),
          permission: 'government-services.departmental',
          page: (
            <Register
              of={hallWindowRegister}
              above={can('government-services.overview') && <HallBoard />}
              refresh={['HallBoard']}
            />
          ),
        },
        { id: 'items', title: say('register.hallItem.title'), page: <Register of={hallItemRegister} /> },
        {
          id: 'days',
          title: say('register.hallDay.title'),
          permission: 'government-services.overview',
          page: <Register of={hallDayRegister} />,
        },
        {
          id: 'flow',
          title: say('register.hallWindowDay.title'),
          permission: 'government-services.departmental',
          page: <Register of={hallWindowDayRegister} />,
        },
      ]}
    />
  )
}
