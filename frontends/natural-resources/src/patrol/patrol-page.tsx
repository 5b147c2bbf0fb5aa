import { Views } from '@tongchou/frontend-kit'
import PatrolList from './patrol-list.tsx'
import ShareList from './share-list.tsx'
import { EnforcementBalance } from './enforcement-balance.tsx'
import { useText } from '../words.ts'

/** 执法巡查 and the shares of 631. */
export default function PatrolPage() {
  const say = useText()
  return (
    <>
      <Views
        label={say('menu.patrols')}
        views={[
          { id: 'patrols', title: say('patrolList.title'), page: <PatrolList /> },
          {
            id: 'shares',
            title: say('shareList.title'),
            permission: 'natural-resources.overview',
            page: <ShareList />,
          },
        ]}
      />
      <EnforcementBalance />
    </>
  )
}
