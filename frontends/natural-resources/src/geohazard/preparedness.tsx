import { Views } from '@tongchou/frontend-kit'
import PlanList from './plan-list.tsx'
import DrillList from './drill-list.tsx'
import DutyRoster from './duty-roster.tsx'
import EventList from './event-list.tsx'
import SeasonList from './season-list.tsx'
import { useText } from '../words.ts'

/** 防灾准备: plans, drills, duty, season, and what happened in spite of it. */
export default function Preparedness() {
  const say = useText()
  return (
    <Views
      label={say('menu.preparedness')}
      views={[
        { id: 'plans', title: say('planList.title'), page: <PlanList /> },
        { id: 'drills', title: say('drillList.title'), page: <DrillList /> },
        { id: 'duties', title: say('dutyRoster.title'), page: <DutyRoster /> },
        { id: 'events', title: say('eventList.title'), page: <EventList /> },
        {
          id: 'seasons',
          title: say('seasonList.title'),
          permission: 'natural-resources.overview',
          page: <SeasonList />,
        },
      ]}
    />
  )
}
