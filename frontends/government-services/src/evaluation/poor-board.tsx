import { LampWord, Panel, useAsk, useUnits } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { useCodes } from '../use-codes.ts'
import { useText } from '../words.ts'
import { poorBoardQuery, type PoorCard } from './poor-review.graphql.ts'
import { usePoorTold } from './use-poor-told.ts'

const columnsWide = {
  display: 'grid',
  gap: 16,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
}
/** Those that are open stand first: the day of an older one lies further back. */
const ASKED = 200

/** 差评整改: where each open one stands, with the days that are left of its fifteen working days. */
export function PoorBoard() {
  const say = useText()
  const told = usePoorTold()
  const { nameOf } = useUnits()
  const asks = useAsk<{ serviceEvaluations: { nodes: PoorCard[] } | null }>(poorBoardQuery, { first: ASKED })
  const cards = (asks.data?.serviceEvaluations?.nodes ?? []).toReversed()
  const { optionsOf, word } = useCodes()
  const stages = optionsOf('poorStage').filter(({ value }) => value !== 'CLOSED')
  return (
    <div style={columnsWide}>
      {stages.map(({ value, label }) => {
        const here = cards.filter(({ stage }) => stage === value)
        return (
          <Panel key={value} title={say('evaluation.column', { stage: label, count: here.length })} asks={asks}>
            {here.length === 0 && <p className="quiet">{say('evaluation.noneHere')}</p>}
            <ul className="records">
              {here.map((card) => (
                <li key={card.id} style={{ display: 'block' }}>
                  <LampWord {...told(card)} />{' '}
                  <Link to={`?view=poor&record=${card.id}`}>{card.case?.number ?? word('rating', card.rating)}</Link>
                  <br />
                  <span className="quiet">
                    {word('rating', card.rating)} · {nameOf(card.department)}
                  </span>
                </li>
              ))}
            </ul>
          </Panel>
        )
      })}
    </div>
  )
}
