import { PageHeader, Panel, useAsk, WhenSeen } from '@tongchou/frontend-kit'
import { DepartmentReductions } from '../reduction/department-reductions.tsx'
import { useText } from '../words.ts'
import { Dials } from './dials.tsx'
import { FourWays } from './four-ways.tsx'
import { MultiTripLeft, UnsupervisedLeft } from './left-lists.tsx'
import { OnlineRate } from './online-rate.tsx'
import { boardsQuery, listsQuery, type ItemBoard, type Lists } from './overview.graphql.ts'

/** 政务服务总览: how far the reform has come, and by name what keeps it back. */
export default function BoardPage() {
  const say = useText()
  const boards = useAsk<{ serviceItemBoards: ItemBoard[] }>(boardsQuery)
  const lists = useAsk<Lists>(listsQuery)
  const all = boards.data?.serviceItemBoards ?? []
  const county = all.find(({ department }) => department === null)
  return (
    <>
      <PageHeader title={say('overview.title')} />
      <Dials county={county} />
      <Panel title={say('overview.onlineRate')} asks={boards}>
        <OnlineRate county={county} lowering={lists.data?.lowering ?? null} />
      </Panel>
      <Panel title={say('overview.fourWays')} asks={boards}>
        <FourWays boards={all} />
      </Panel>
      <Panel title={say('overview.multiTripLeft')} asks={lists}>
        <MultiTripLeft of={lists.data?.multiTrip ?? null} />
      </Panel>
      <Panel title={say('overview.unsupervised')} asks={lists}>
        <UnsupervisedLeft of={lists.data?.unsupervised ?? null} />
      </Panel>
      <Panel title={say('reduction.byDepartment')}>
        <WhenSeen height={240}>
          <DepartmentReductions />
        </WhenSeen>
      </Panel>
    </>
  )
}
