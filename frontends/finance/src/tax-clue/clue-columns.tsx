import {
  Outage,
  Rows,
  Skeleton,
  useAsk,
  useCounty,
  useDue,
  useFormats,
  useWan,
  type Column,
} from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { codeWord } from '../codes.ts'
import { useText } from '../words.ts'
import { boardQuery, type Board, type Card, type OriginSum } from './clue.graphql.ts'

const stages = [
  ['found', 'FOUND'],
  ['verified', 'VERIFIED'],
  ['recovered', 'RECOVERED'],
  ['exempt', 'EXEMPT'],
  ['dismissed', 'DISMISSED'],
] as const

const unbroken = { whiteSpace: 'nowrap' } as const
const columnsWide = { display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 190px), 1fr))' }

function ClueCard({ card }: { card: Card }) {
  const { money } = useFormats()
  const { leftWord } = useDue()
  return (
    <li>
      <span>
        <Link to={`?q=${encodeURIComponent(card.taxpayer)}&record=${card.id}`}>{card.taxpayer}</Link>
        {card.daysOverdue > 0 && (
          <span className="lamp-RED" style={unbroken}>
            {' '}
            {leftWord(-card.daysOverdue)}
          </span>
        )}
      </span>
      <span className="quiet" style={unbroken}>
        {money(card.recoveredAmount ?? card.suspectedAmount)}
      </span>
    </li>
  )
}

const rowKey = ({ origin }: OriginSum) => origin

function useOriginColumns(): Column<OriginSum>[] {
  const say = useText()
  const { inWan } = useWan()
  return [
    {
      key: 'origin',
      title: say('taxClue.origin'),
      value: ({ origin }) => codeWord(say, 'taxClueOrigin', origin),
      role: 'title',
    },
    { key: 'found', title: say('taxClue.found'), value: ({ found }) => found, align: 'right' },
    { key: 'closed', title: say('taxClue.closed'), value: ({ closed }) => closed, align: 'right' },
    inWan('suspected', say('taxClue.suspected'), ({ suspected }) => suspected),
    inWan('recovered', say('taxClue.recoveredAmount'), ({ recovered }) => recovered),
  ]
}

/** Where the clues stand, from found to their end, and what came of them by origin. */
export function ClueColumns() {
  const say = useText()
  const origins = useOriginColumns()
  const { businessDate } = useCounty()
  const asks = useAsk<Board>(boardQuery, { year: Number(businessDate.slice(0, 4)) })
  const board = asks.data
  if (asks.loading) return <Skeleton rows={6} />
  if (!board?.found) return <Outage name={say('taxClue.title')} retry={asks.again} />
  return (
    <>
      <div style={columnsWide}>
        {stages.map(([key, stage]) => (
          <section key={key} aria-label={codeWord(say, 'taxClueStage', stage)}>
            <h2>
              <Link to={`?stage=${stage}`}>{codeWord(say, 'taxClueStage', stage)}</Link>{' '}
              <span className="quiet">{board[key]?.totalCount ?? 0}</span>
            </h2>
            {board[key]?.nodes.length ? (
              <ul className="records">
                {board[key].nodes.map((card) => (
                  <ClueCard key={card.id} card={card} />
                ))}
              </ul>
            ) : (
              <p className="quiet">{say('taxClue.noCards')}</p>
            )}
          </section>
        ))}
      </div>
      <details>
        <summary>{say('taxClue.byOrigin')}</summary>
        <Rows label={say('taxClue.byOrigin')} rows={board.taxClueSummary ?? []} columns={origins} rowKey={rowKey} />
      </details>
    </>
  )
}
