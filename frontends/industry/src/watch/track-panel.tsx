import { Facts, Lamp, Panel, useAsk, useCan, useFormats, type Light } from '@tongchou/frontend-kit'
import { Link } from 'react-router'
import { useText } from '../words.ts'
import { chains, watchQuery, type ChainState, type Track, type Watch } from './watch.graphql.ts'

const lamps: Record<ChainState, Light> = { GOOD: 'GREEN', TIGHT: 'YELLOW', BROKEN: 'RED' }

/** 订单、停产、复工、资金链、供应链: the five things that are watched, as last found. */
export function TrackPanel({ uscc }: { uscc: string }) {
  const say = useText()
  const can = useCan()
  const { fullDay } = useFormats()
  const asks = useAsk<Watch>(watchQuery, { uscc })
  const tracks = asks.data?.enterprise?.tracks ?? []
  const latest: Track | undefined = tracks.at(-1)
  const before = tracks.at(-2)
  const resilience = asks.data?.enterprise?.resilience
  return (
    <Panel title={say('track.title')} asks={asks} {...(latest ? { fresh: fullDay(latest.notedOn) } : {})}>
      {latest ? (
        <Facts
          facts={[
            ...chains.map((chain) => {
              const state = latest[chain]
              const was = before?.[chain]
              return [
                say(`track.${chain}`),
                <span key={chain} className={`lamp-${lamps[state]}`}>
                  <Lamp light={lamps[state]} quiet /> {say(`chain.${chain}.${state}`)}
                  {was && was !== state && (
                    <span className="quiet"> {say('track.was', { state: say(`chain.${chain}.${was}`) })}</span>
                  )}
                </span>,
              ] as const
            }),
            [
              say('track.resilience'),
              resilience &&
                say('withNumber', { text: say(`resilience.${resilience.rating}`), number: resilience.score }),
            ] as const,
          ]}
        />
      ) : (
        <p className="quiet">{say('track.none')}</p>
      )}
      {latest?.remark && <p>{latest.remark}</p>}
      {can('industry.record') && (
        <p style={{ paddingTop: 6 }}>
          <Link className="button" to="track">
            {say('track.note')}
          </Link>
        </p>
      )}
    </Panel>
  )
}
