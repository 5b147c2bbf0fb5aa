import { Views } from '@tongchou/frontend-kit'
import MineralRightList from './mineral-right-list.tsx'
import InspectionList from './inspection-list.tsx'
import { useText } from '../words.ts'

/** 矿产: licences, and what inspections found. */
export default function MineralPage() {
  const say = useText()
  return (
    <Views
      label={say('menu.minerals')}
      views={[
        { id: 'rights', title: say('mineralRightList.title'), page: <MineralRightList /> },
        { id: 'inspections', title: say('inspectionList.title'), page: <InspectionList /> },
      ]}
    />
  )
}
