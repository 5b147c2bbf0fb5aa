import {
  type Column,
  lampColumn,
  Panel,
  RegisterPanel,
  useAsk,
  useCounty,
  useSession,
  Views,
} from '@tongchou/frontend-kit'
import { useMemo } from 'react'
import { ItemLink } from '../item/item-link.tsx'
import { useEnterPermission, useMayAnswer } from '../item/use-may-answer.ts'
import { useLines } from '../lines.ts'
import { panelLines } from '../panel-lines.ts'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { unsupervisedQuery, type CancelledItem } from './cancelled.graphql.ts'
import { cancelledRegister } from './cancelled.register.ts'
import { keepSupervisionCheck, supervisionChecksQuery, type SupervisionCheck } from './check.graphql.ts'
import { checkRegister } from './check.register.ts'
import { lightOfCheck, stateOfCheck } from './supervision.rules.ts'

const shown = ['CancelledItems', 'SupervisionChecks', 'UnsupervisedItems']
const ofCancelled = panelLines(checkRegister.lines, ['department', 'cancelledItemId', 'item'])

/** Whether a check was made in time, and whether what it found was put right. */
function useCheckLamp() {
  const say = useText()
  const { businessDate } = useCounty()
  return lampColumn<SupervisionCheck>(say('lamp'), (check) => {
    const state = stateOfCheck(check, businessDate)
    return { light: lightOfCheck[state], word: say(`supervision.${state}`) }
  })
}

/** The checks of what was cancelled: planned, made, what they found. */
function Checks({ of: { id, department, item, name } }: { of: CancelledItem }) {
  const say = useText()
  const { businessDate } = useCounty()
  const fields = useLines(ofCancelled)
  const lamp = useCheckLamp()
  const variables = useMemo(() => ({ first: 100, filter: { cancelledItemId: id } }), [id])
  const asks = useAsk<{ supervisionChecks: { nodes: SupervisionCheck[] } | null }>(supervisionChecksQuery, variables)
  const mayAnswer = useMayAnswer()(department)
  return (
    <Panel title={say('register.check.title')} asks={asks}>
      <RegisterPanel
        title={say('register.check.title')}
        rows={asks.data?.supervisionChecks?.nodes ?? []}
        fields={fields}
        columns={[lamp]}
        {...(mayAnswer ? { keep: keepSupervisionCheck, permission: 'government-services.answer' } : {})}
        nameOf={({ subject }) => subject}
        addWord={say('register.check.add')}
        start={{ subject: name, plannedOn: businessDate }}
        also={{ cancelledItemId: id, department, itemId: item?.id }}
        history={{ service: 'governmentServices', type: 'SupervisionCheck' }}
        refresh={shown}
        empty={say('register.check.none')}
      />
      <ItemLink item={item} />
    </Panel>
  )
}

type Unsupervised = { governmentServicesAlerts: { nodes: { subjectId: string; severity: 'YELLOW' | 'RED' }[] } | null }

/** 取消下放调整事项, each with whether somebody supervises it now. */
function Cancelled() {
  const say = useText()
  const own = useSession().viewer?.department?.code
  const { businessDate } = useCounty()
  const asks = useAsk<Unsupervised>(unsupervisedQuery)
  const alerts = new Map(
    (asks.data?.governmentServicesAlerts?.nodes ?? []).map(({ subjectId, severity }) => [subjectId, severity]),
  )
  const lamp = lampColumn<CancelledItem>(say('supervision.title'), ({ id }) => {
    if (!asks.data?.governmentServicesAlerts) return { light: 'UNKNOWN', word: '—' }
    const light = alerts.get(id) ?? 'GREEN'
    return { light, word: say(`supervision.${light}`) }
  })
  return (
    <Register
      of={cancelledRegister}
      permission={useEnterPermission()}
      columns={[lamp]}
      start={{ decidedOn: businessDate, department: own }}
      refresh={shown}
      more={(row) => <Checks of={row} />}
    />
  )
}

/** 日常执法检查: the plan of checks and what they found, over all departments. */
function AllChecks() {
  const say = useText()
  const own = useSession().viewer?.department?.code
  const { businessDate } = useCounty()
  const of: Column<SupervisionCheck> = {
    key: 'cancelledItemId',
    title: say('supervision.of'),
    value: ({ cancelledItem, item }) => cancelledItem?.name ?? item?.name,
    role: 'wide-only',
  }
  return (
    <Register
      of={checkRegister}
      permission={useEnterPermission()}
      columns={[useCheckLamp(), of]}
      start={{ plannedOn: businessDate, department: own }}
      refresh={shown}
      more={({ item }) => <ItemLink item={item} />}
    />
  )
}

/** 取消下放事项: what was cancelled, handed down or taken over, and who supervises it since. */
export default function CancelledPages() {
  const say = useText()
  return (
    <Views
      label={say('view.label')}
      views={[
        { id: 'cancelled', title: say('register.cancelled.title'), page: <Cancelled /> },
        { id: 'check', title: say('register.check.title'), page: <AllChecks /> },
      ]}
    />
  )
}
