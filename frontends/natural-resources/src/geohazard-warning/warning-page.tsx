import { Views } from '@tongchou/frontend-kit'
import { useText } from '../words.ts'
import NoticeList from './notice-list.tsx'
import WarningList from './warning-list.tsx'

/** 地灾预警: what was issued, to which points it went, and who confirmed it; a township reads what was sent to it. */
export default function WarningPage() {
  const say = useText()
  return (
    <Views
      label={say('warning.title')}
      views={[
        {
          id: 'warnings',
          title: say('warning.title'),
          permission: 'natural-resources.overview',
          page: <WarningList />,
        },
        { id: 'notices', title: say('warning.notices'), page: <NoticeList /> },
      ]}
    />
  )
}
