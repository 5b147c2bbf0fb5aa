import { Views } from '@tongchou/frontend-kit'
import RedLineList from './red-line-list.tsx'
import UseChangeList from './use-change-list.tsx'
import DutyList from './duty-list.tsx'
import BaselineList from './baseline-list.tsx'
import { useText } from '../words.ts'

/** The books behind the farmland gauge. */
export default function FarmlandBooks() {
  const say = useText()
  return (
    <Views
      label={say('menu.farmlandBooks')}
      views={[
        { id: 'checks', title: say('redLineList.title'), page: <RedLineList /> },
        { id: 'changes', title: say('useChangeList.title'), page: <UseChangeList /> },
        { id: 'duties', title: say('dutyList.title'), page: <DutyList /> },
        { id: 'surveys', title: say('baselineList.title'), page: <BaselineList /> },
      ]}
    />
  )
}
