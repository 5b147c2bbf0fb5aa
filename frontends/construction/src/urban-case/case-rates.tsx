import { Facts, formatNumber, formatPercent, Panel, useAsk, useFormats } from '@tongchou/frontend-kit'
import { useCodeName, useText } from '../words.ts'
import { caseBoardQuery, type CaseBoard } from './urban-case.graphql.ts'

/** How the cases of the year fare: what is open and late, closed in time, sent back, and where they came from. */
export function CaseRates() {
  const say = useText()
  const nameOf = useCodeName()
  const { fullDay } = useFormats()
  const asks = useAsk<{ urbanCaseBoard: CaseBoard | null }>(caseBoardQuery)
  const board = asks.data?.urbanCaseBoard
  const rates = board?.rates
  return (
    <Panel title={say('cases.rates')} asks={asks}>
      {board && rates && (
        <>
          <p className="quiet">{say('caseBoard.note', { from: fullDay(board.from), until: fullDay(board.until) })}</p>
          <Facts
            label={say('cases.rates')}
            facts={[
              [say('caseBoard.cases'), rates.cases],
              [say('caseBoard.open'), rates.open],
              [
                say('caseBoard.overdue'),
                <span key="overdue" className={rates.overdue > 0 ? 'lamp-RED' : undefined}>
                  {rates.overdue}
                </span>,
              ],
              [say('caseBoard.due'), rates.due],
              [say('caseBoard.timely'), formatPercent(rates.timelyClosingRate)],
              [say('caseBoard.rework'), formatPercent(rates.reworkRate)],
              [say('caseBoard.meanDays'), formatNumber(rates.meanDays, 1)],
            ]}
          />
          <details>
            <summary>{say('cases.origins')}</summary>
            <Facts
              label={say('caseBoard.kinds')}
              facts={board.kinds.map(({ kind, cases }) => [nameOf('UrbanCaseKind', kind), cases])}
            />
            <Facts
              label={say('caseBoard.sources')}
              facts={board.sources.map(({ source, cases }) => [nameOf('UrbanCaseSource', source), cases])}
            />
          </details>
        </>
      )}
    </Panel>
  )
}
