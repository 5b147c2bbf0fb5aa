import { formatPercent, Panel, useAsk } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { openStates } from '../urban-case/case.rules.ts'
import { caseBoardQuery, type CaseBoard } from '../urban-case/urban-case.graphql.ts'
import { useCodeName, useText } from '../words.ts'

const list = '/m/construction/cases'

/** What of the town's management is open and late, and at which step it waits. */
export function CaseSummary() {
  const say = useText()
  const nameOf = useCodeName()
  const asks = useAsk<{ urbanCaseBoard: CaseBoard | null }>(caseBoardQuery)
  const board = asks.data?.urbanCaseBoard
  const waiting = openStates.flatMap((state) => board?.states.filter((each) => each.state === state) ?? [])
  return (
    <Panel title={say('board.cases')} asks={asks}>
      {board && (
        <>
          <p className={board.rates.overdue > 0 ? 'lamp-RED' : undefined}>
            {say('board.casesSaid', {
              open: board.rates.open,
              overdue: board.rates.overdue,
              timely: formatPercent(board.rates.timelyClosingRate),
              rework: formatPercent(board.rates.reworkRate),
            })}
          </p>
          <ul className="records">
            {waiting.map(({ state, cases, overdue }) => (
              <li key={state}>
                <Link to={`${list}?state=${state}`}>{nameOf('UrbanCaseState', state)}</Link>
                <span>
                  {say('board.casesCount', { count: cases })}
                  {overdue > 0 && <span className="lamp-RED"> {say('caseBoard.late', { count: overdue })}</span>}
                </span>
              </li>
            ))}
          </ul>
          <p>
            <Link to={board.rates.overdue > 0 ? `${list}?overdue=true` : list}>
              {say(board.rates.overdue > 0 ? 'board.openOverdue' : 'board.open')}
            </Link>
          </p>
        </>
      )}
    </Panel>
  )
}
