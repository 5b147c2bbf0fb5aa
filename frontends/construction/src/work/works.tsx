import { Views } from '@tongchou/frontend-kit'
import Schedules from '../progress/schedule-list.tsx'
import { useText } from '../words.ts'
import { Spend } from './spend.tsx'
import Works from './work-list.tsx'

/** 城建工程: the works with what they lack, their schedules, and the money against the work. */
export default function WorkPage() {
  const say = useText()
  return (
    <Views
      views={[
        { id: 'works', title: say('workView.works'), page: <Works /> },
        {
          id: 'schedules',
          title: say('workView.schedules'),
          page: <Schedules />,
        },
        { id: 'spend', title: say('workView.spend'), page: <Spend /> },
      ]}
    />
  )
}
