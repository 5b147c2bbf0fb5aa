import { Lamp, Panel, useAsk, useCounty } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import type { Code } from '../codes.ts'
import { useCodeName, useText } from '../words.ts'
import { lightOfCase, openStates } from './case.rules.ts'
import { TimeLeft } from './time-left.tsx'
import { caseColumnQuery, type CaseColumn, type UrbanCase } from './urban-case.graphql.ts'

/** Cases that a column shows; the rest stand in the list below. */
const CARDS = 5

const columnsWide = {
  display: 'grid',
  gap: 16,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 160px), 1fr))',
}

function CaseCard({ row }: { row: UrbanCase }) {
  const { businessDate } = useCounty()
  return (
    <li style={{ display: 'block', overflowWrap: 'anywhere' }}>
      <Lamp light={lightOfCase(row, businessDate)} quiet />{' '}
      <Link to={`/m/construction/cases/${row.id}`}>{row.category?.name ?? row.number}</Link>{' '}
      <TimeLeft due={row.stepDueOn} />
      <br />
      <span className="quiet">{row.place}</span>
    </li>
  )
}

function Column({ state, narrowed }: { state: Code<'UrbanCaseState'>; narrowed: Record<string, unknown> }) {
  const say = useText()
  const nameOf = useCodeName()
  const asks = useAsk<CaseColumn>(caseColumnQuery, { ...narrowed, first: CARDS, state: [state] })
  const cases = asks.data?.waiting
  const count = cases?.totalCount ?? 0
  const late = asks.data?.late?.totalCount ?? 0
  const title = say('caseBoard.column', { state: nameOf('UrbanCaseState', state), count })
  return (
    <Panel title={title} asks={asks}>
      {late > 0 && <p className="lamp-RED">{say('caseBoard.late', { count: late })}</p>}
      {count === 0 ? (
        <p className="quiet">{say('caseBoard.none')}</p>
      ) : (
        <ul className="records">
          {cases?.nodes.map((row) => (
            <CaseCard key={row.id} row={row} />
          ))}
        </ul>
      )}
      {count > CARDS && (
        <p>
          <Link to={`?state=${state}`}>{say('caseBoard.more', { count: count - CARDS })}</Link>
        </p>
      )}
    </Panel>
  )
}

/** Where the open cases stand, a column for each step, the oldest first. */
export function CaseColumns({ narrowed }: { narrowed: Record<string, unknown> }) {
  return (
    <div style={columnsWide}>
      {openStates.map((state) => (
        <Column key={state} state={state} narrowed={narrowed} />
      ))}
    </div>
  )
}
