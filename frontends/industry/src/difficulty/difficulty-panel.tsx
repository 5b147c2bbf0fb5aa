import { Panel, useAsk, useCan } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { useText } from '../words.ts'
import { difficultiesOfQuery, type DifficultiesOf } from './difficulty.graphql.ts'
import { isSettled } from './difficulty.rules.ts'
import { DifficultyStageLamp, DifficultyText } from './difficulty-text.tsx'

/** What an enterprise asks for, what is still open first. */
export function DifficultyPanel({ uscc }: { uscc: string }) {
  const say = useText()
  const can = useCan()
  const asks = useAsk<DifficultiesOf>(difficultiesOfQuery, { uscc })
  const difficulties = (asks.data?.enterprise?.difficulties ?? [])
    .toReversed()
    .toSorted((a, b) => Number(isSettled(a.stage)) - Number(isSettled(b.stage)))
  return (
    <Panel title={say('difficulty.title')} asks={asks}>
      {difficulties.length === 0 && <p className="quiet">{say('difficulty.noneHere')}</p>}
      {difficulties.map((difficulty) => (
        <details key={difficulty.id} open={!isSettled(difficulty.stage)} style={{ padding: '4px 0' }}>
          <summary>
            <DifficultyStageLamp difficulty={difficulty} /> <b>{difficulty.title}</b>
          </summary>
          <div style={{ padding: '6px 0 12px 18px' }}>
            <DifficultyText difficulty={difficulty} />
          </div>
        </details>
      ))}
      {can('industry.record') && (
        <p style={{ paddingTop: 6 }}>
          <Link className="button" to="difficulty">
            {say('difficulty.raise')}
          </Link>
        </p>
      )}
    </Panel>
  )
}
