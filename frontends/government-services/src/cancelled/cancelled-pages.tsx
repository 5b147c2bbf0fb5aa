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
import { useChoices } from '../choices.ts'
import { ItemLink, ItemName } from '../item/item-name.tsx'
import { useMayAnswer } from '../item/use-may-answer.ts'
import { useKeyedRegister } from '../item/use-keyed-register.ts'
import { useLines } from '../lines.ts'
import { panelLines } from '../panel-lines.ts'
import { Register } from '../register.tsx'
import { useText } from '../words.ts'
import { unsupervisedQuery, type CancelledItem } from './cancelled.graphql.ts'
import { cancelledRegister } from './cancelled.register.ts'
import { keepSupervisionCheck, supervisionChecksQuery, type SupervisionCheck } from './check.graphql.ts'
import { checkRegister } from './check.register.ts'
import { lightOfCheck, stateOfCheck } from './supervision.rules.ts'

const cancelledNames = new Set(['cancelledItems'])
const shown = ['CancelledItems', 'SupervisionChecks', 'UnsupervisedItems']
const ofCancelled = panelLines(checkRegister.lines, ['department', 'cancelledItemId', 'itemId'])

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
function Checks({ of: { id, department, itemId, name } }: { of: CancelledItem }) {
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
        also={{ cancelledItemId: id, department, itemId }}
        history={{ service: 'governmentServices', type: 'SupervisionCheck' }}
        refresh={shown}
        empty={say('register.check.none')}
      />
      <ItemLink id={itemId} />
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
      {...useKeyedRegister(cancelledRegister.lines)}
      of={cancelledRegister}
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
  const { cancelledItems } = useChoices(cancelledNames)
  const nameOf = ({ cancelledItemId }: SupervisionCheck) =>
    cancelledItems.find(({ value }) => value === cancelledItemId)?.label
  const of: Column<SupervisionCheck> = {
    key: 'cancelledItemId',
    title: say('supervision.of'),
    value: nameOf,
    render: (row) => nameOf(row) ?? <ItemName id={row.itemId} />,
    role: 'wide-only',
  }
  return (
    <Register
      {...useKeyedRegister(checkRegister.lines)}
      of={checkRegister}
      columns={[useCheckLamp(), of]}
      start={{ plannedOn: businessDate, department: own }}
      refresh={shown}
      more={({ itemId }) => <ItemLink id={itemId} />}
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
